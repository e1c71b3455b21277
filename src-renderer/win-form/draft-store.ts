import type { Win } from '../../src-shared/records.ts'

/** The changes to a win that are not saved; undefined fields are unchanged. */
export interface WinDraft {
  text?: string
  /** The time on the wall: `2026-11-23T14:05`. */
  wall?: string
  goalId?: string | null
  /** The name of a goal that is added with the win. */
  newGoal?: string | undefined
  grewOutOf?: Win | null
  energyBefore?: number | null
  energyAfter?: number | null
}

/**
 * The drafts of forms, by the id of their win. They outlive the screens, so that nothing that was
 * typed is lost by looking at another screen or closing the window.
 */
export const winDrafts = new Map<string, WinDraft>()

/** The ids of the wins whose form is open on Today; it is open again when the screen is shown anew. */
export const openForms = new Set<string>()

/** Removes the empty fields from a draft that is kept for later, since no one would notice them. */
export function dropEmptyFields(id: string): void {
  const left = Object.entries(winDrafts.get(id) ?? {}).filter(([, value]) => value !== '')
  if (left.length === 0) winDrafts.delete(id)
  else winDrafts.set(id, Object.fromEntries(left))
}
