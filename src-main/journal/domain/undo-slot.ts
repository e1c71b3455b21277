import type { UndoOffer } from '../../../src-shared/contract/journal.ts'
import type { Win } from '../../../src-shared/records.ts'
import { quotable } from '../../care/domain/quotable.ts'
import type { Clock, NewId } from '../../kernel/ports.ts'

/** How long a change can be taken back with one click, in milliseconds. */
export const UNDO_MS = 10_000

interface Change extends UndoOffer {
  /** The win as it was before; undefined for a win that was just logged. */
  before?: Win
}

/** The change that can be taken back. */
export interface UndoSlot {
  offer(what: UndoOffer['what'], win: Win, before?: Win): void
  /** Nothing can be taken back any more; with an id, only if the change was of that win. */
  forget(id?: string): void
  /** The change with an id of its own, however long ago it was. */
  find(changeId: string): Pick<Change, 'winId' | 'before'> | undefined
  /** What is offered now; undefined once the time for it is over. */
  offered(): UndoOffer | undefined
}

/** Remembers one change at a time. */
export function openUndoSlot(clock: Pick<Clock, 'now'>, newId: NewId): UndoSlot {
  let last: Change | undefined
  return {
    offer(what, { id, text: words }, before) {
      const until = clock.now() + UNDO_MS
      const text = quotable(words)
      const said = text !== undefined && { text }
      last = { changeId: newId(), what, ...said, until, winId: id, ...(before && { before }) }
    },
    forget(id) {
      if (id === undefined || last?.winId === id) last = undefined
    },
    find: (changeId) => (last?.changeId === changeId ? last : undefined),
    offered() {
      if (last === undefined) return undefined
      const { changeId, what, winId, text, until } = last
      const left = until - clock.now()
      // More than the whole time is left where the clock has been set back.
      if (left <= 0 || left > UNDO_MS) return undefined
      return { changeId, what, winId, ...(text !== undefined && { text }), until }
    },
  }
}
