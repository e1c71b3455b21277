import type { CareFound } from '../../src-shared/care.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'

/**
 * What was being shrunk when its words needed care, as it goes on if they are about something else.
 * It is nowhere but in the page: who leaves the screen has left it.
 */
export interface HeldDraft {
  found: CareFound
  draft: ShrinkDraft
}

let held: HeldDraft | undefined

/** Hands it to the screen of Shrink that is shown next. */
export function holdDraft(next: HeldDraft): void {
  held = next
}

/** Takes what was handed over; undefined where nothing was. */
export function takeHeldDraft(): HeldDraft | undefined {
  const taken = held
  held = undefined
  return taken
}
