import { monthOf } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import type { Queue } from '../../kernel/serial-queue.ts'
import type { Journal } from './journal.ts'
import type { UndoSlot } from './undo-slot.ts'
import { changedWin, covering, type Facts } from './win-changes.ts'
import type { RecorderParts, WinRecorder } from './win-recorder.ts'

type Edits = Pick<Journal, 'edit' | 'cover' | 'remove' | 'bringBack' | 'purge' | 'undo'>

interface Parts extends Pick<RecorderParts, 'store' | 'onChange'> {
  recorder: WinRecorder
  last: UndoSlot
  enqueue: Queue
  /** A win that is not removed. */
  find: (id: string) => Win | undefined
  facts: () => Facts
}

/** Every way in which one win that is there changes. */
export function journalEdits(parts: Parts): Edits {
  const { recorder, store, last, enqueue, find, facts, onChange } = parts
  return {
    edit: (id, changes) =>
      enqueue(async () => {
        const before = find(id)
        if (before === undefined) return { kind: 'gone' }
        const after = changedWin(before, changes, facts())
        if ('kind' in after) return after
        const same = JSON.stringify(after) === JSON.stringify(before)
        return same ? { kind: 'changed' } : recorder.change(before, after, 'edited')
      }),

    cover: (id, day) =>
      enqueue(async () => {
        const before = find(id)
        const covers = day()
        if (before === undefined || covers === undefined) return { kind: 'gone' }
        if ((before.covers ?? null) === covers) return { kind: 'changed' }
        const what = covers === null ? 'stays' : 'put-forward'
        return recorder.change(before, covering(before, covers), what)
      }),

    remove: (id) =>
      enqueue(async () => {
        const before = find(id)
        if (before === undefined) return { kind: 'gone' }
        return recorder.change(before, { ...before, deleted: true }, 'removed')
      }),

    bringBack: (id) =>
      enqueue(async () => {
        const before = store.find(id)
        if (before?.deleted !== true) return { kind: 'gone' }
        const { deleted: _, ...after } = before
        return recorder.change(before, after, 'brought-back')
      }),

    purge: (id) =>
      enqueue(async () => {
        const win = store.find(id)
        if (win?.deleted !== true) return { kind: 'gone' }
        const outcome = await store.purge([win])
        if (outcome.kind === 'refused') return { kind: 'not-saved', problem: outcome.problem }
        last.forget(id)
        onChange([monthOf(win.day)])
        return { kind: 'changed' }
      }),

    undo: (changeId) =>
      enqueue(async () => {
        const change = last.find(changeId)
        const now = change && store.find(change.winId)
        if (now === undefined) return { kind: 'gone' }
        return recorder.change(now, change?.before ?? { ...now, deleted: true }, 'undone')
      }),
  }
}
