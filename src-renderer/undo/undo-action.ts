/** How long a change can be undone if main sets no time itself, in milliseconds. */
export const UNDO_MS = 10_000

/** A change that can be undone for a while. */
export interface UndoAction {
  id: string
  /** What was changed, in a sentence. */
  words: string
  /** When the offer ends, in milliseconds since the epoch. */
  until: number
  undo: () => Promise<UndoOutcome>
}

/** The outcome of an undo; `error` says why it failed. */
export type UndoOutcome = 'undone' | 'gone' | { error: string | undefined }

/** Of two undo actions the one that is offered for longer. */
export function latestUndo(
  one: UndoAction | undefined,
  other: UndoAction | undefined,
): UndoAction | undefined {
  return (one?.until ?? 0) > (other?.until ?? 0) ? one : other
}
