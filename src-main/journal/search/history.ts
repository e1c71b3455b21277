import { setImmediate } from 'node:timers/promises'

import type { Month } from '../../../src-shared/calendar.ts'
import type { HistoryRow, HistoryView } from '../../../src-shared/contract/journal.ts'
import type { Win } from '../../../src-shared/records.ts'
import { isSafeToSay } from '../../care/domain/wall.ts'
import type { PlanStore, WinStore } from '../../kernel/ports.ts'
import { readMonths } from '../read-months.ts'
import { HistoryIndex, type HistoryQuery } from './history-index.ts'

/** A stretch of the rows that a query finds. */
interface HistoryRequest extends HistoryQuery {
  from: number
  count: number
}

/** All wins, to be looked through. */
export interface History {
  /** Answers with what is known so far, and begins to read the months at the first question. */
  read(request: HistoryRequest): HistoryView
  /** Reads every month, where that has not been done; answers when it has. */
  whole(): Promise<void>
  /** A win by its id, removed ones included. */
  find(id: string): Win | undefined
  /** Months have changed. */
  update(months: readonly Month[]): Promise<void>
  /** Forgets everything: the wins lie elsewhere now. */
  clear(): void
}

interface Parts {
  store: Pick<WinStore, 'months' | 'read' | 'find'>
  plan: Pick<PlanStore, 'read'>
  /** More months have been read than at the last answer. */
  onRead: () => void
}

/** Opens the history. Nothing is read before the person looks. */
export function openHistory({ store, plan, onRead }: Parts): History {
  let index: HistoryIndex | undefined
  let complete = false
  let building: Promise<void> = Promise.resolve()
  let asked = ''
  let answer: ReturnType<HistoryIndex['find']> | undefined

  async function build(growing: HistoryIndex): Promise<void> {
    const isWhole = await readMonths({
      store,
      onMonth(month, wins) {
        growing.setMonth(month, wins)
        answer = undefined
      },
      isWanted: () => index === growing,
      onRead,
    })
    if (!isWhole) return
    complete = true
    onRead()
  }

  /** Once every month has been read, a win that is in none of them is nowhere. */
  function find(id: string): Win | undefined {
    return index?.get(id) ?? (complete ? undefined : store.find(id))
  }

  function begun(): HistoryIndex {
    if (index === undefined) {
      index = new HistoryIndex()
      building = build(index)
    }
    return index
  }

  return {
    find,

    whole() {
      begun()
      return building
    },

    read({ from, count, ...query }) {
      const known = begun()
      const key = JSON.stringify(query)
      if (answer === undefined || key !== asked) answer = known.find(query)
      asked = key
      const goals = plan.read().goals.filter(({ deleted }) => deleted !== true)
      const names = new Map(goals.map(({ id, name }) => [id, name]))
      const rows: HistoryRow[] = []
      for (let row = from; row < Math.min(from + count, answer.length); row += 1) {
        const entry = answer.row(row)
        rows.push(entry.kind === 'day' ? entry : rowOf(entry.win, names, find))
      }
      return { rows, length: answer.length, wins: answer.wins, complete, goals }
    },

    async update(months) {
      for (const [number, month] of months.entries()) {
        answer = undefined
        index?.setMonth(month, store.read(month))
        // A restore can change them all.
        if (number > 0) await setImmediate()
      }
      if (months.length > 1) onRead()
    },

    clear() {
      index = undefined
      complete = false
      answer = undefined
    },
  }
}

function rowOf(
  win: Win,
  names: ReadonlyMap<string, string>,
  find: (id: string) => Win | undefined,
): HistoryRow {
  const goal = win.goalId && names.get(win.goalId)
  const before = win.linkedTo === undefined ? undefined : find(win.linkedTo)
  return {
    kind: 'win',
    win,
    ...(goal && { goal }),
    ...(before && before.deleted !== true && quoted(before.text)),
  }
}

/** The words of a win, if a sentence may quote them. */
function quoted(text: string): { grewOutOf?: string } {
  return isSafeToSay(text) ? { grewOutOf: text } : {}
}
