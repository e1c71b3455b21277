import type { Win } from '../../src-shared/records.ts'

/** What has been changed in a win's form and is not saved yet. */
export interface Draft {
  text?: string
  /** The time on the wall: `2026-11-23T14:05`. */
  wall?: string
  goalId?: string | null
  /** The name of a goal that is not there yet. */
  newGoal?: string | undefined
  grewOutOf?: Win | null
}

/**
 * Forms that are being filled in, by the id of their win. Kept beside the screens, so that looking
 * at another screen, or closing the window, loses nothing that was typed.
 */
export const drafts = new Map<string, Draft>()
