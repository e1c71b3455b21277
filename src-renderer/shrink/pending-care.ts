import type { CareFound } from '../../src-shared/care.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'

/**
 * What was being shrunk when its words needed care, as it goes on if they are about something else.
 * It is nowhere but in the page: who leaves the screen has left it.
 */
export interface PendingCare {
  found: CareFound
  draft: ShrinkDraft
}

let held: PendingCare | undefined

/** Hands it to the screen of Shrink that is shown next. */
export function setPendingCare(next: PendingCare): void {
  held = next
}

/** What was handed over; undefined where nothing was. */
export function getPendingCare(): PendingCare | undefined {
  return held
}

/** The screen that it was meant for has it. */
export function clearPendingCare(): void {
  held = undefined
}
