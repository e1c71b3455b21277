import type { Win } from '../../src-shared/records.ts'

/** What has been changed in a win's form and is not saved yet. */
export interface WinDraft {
  text?: string
  /** The time on the wall: `2026-11-23T14:05`. */
  wall?: string
  goalId?: string | null
  /** The name of a goal that is not there yet. */
  newGoal?: string | undefined
  grewOutOf?: Win | null
  energyBefore?: number | null
  energyAfter?: number | null
}

/**
 * Forms that are being filled in, by the id of their win. Kept beside the screens, so that looking
 * at another screen, or closing the window, loses nothing that was typed.
 */
export const winDrafts = new Map<string, WinDraft>()

/** The wins whose form is open on Today, so that it still is when the screen is shown again. */
export const openForms = new Set<string>()

/** What is empty in a form that is put off is not kept: nobody would know of it. */
export function dropEmptyFields(id: string): void {
  const left = Object.entries(winDrafts.get(id) ?? {}).filter(([, value]) => value !== '')
  if (left.length === 0) winDrafts.delete(id)
  else winDrafts.set(id, Object.fromEntries(left))
}
