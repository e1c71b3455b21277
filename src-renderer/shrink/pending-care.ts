import type { CareFound } from '../../src-shared/care.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'

/**
 * A draft whose words need care, to go on with if they are about something else. It is held in
 * memory only, and is gone when the screen is left.
 */
export interface PendingCare {
  found: CareFound
  draft: ShrinkDraft
}

let pending: PendingCare | undefined

/** Hands a draft that needs care to the Shrink screen that is shown next. */
export function setPendingCare(next: PendingCare): void {
  pending = next
}

/** The draft that was handed over; undefined if there is none. */
export function getPendingCare(): PendingCare | undefined {
  return pending
}

/** Forgets the draft once the screen has read it. */
export function clearPendingCare(): void {
  pending = undefined
}
