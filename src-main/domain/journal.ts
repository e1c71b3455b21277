import {
  dayBefore,
  epochMs,
  instantText,
  logicalDay,
  monthOf,
  type Day,
} from '../../src-shared/calendar.ts'
import type { ChangeResult, TodayView, UndoOffer } from '../../src-shared/contract.ts'
import type { Win, WinSource } from '../../src-shared/records.ts'
import type { Clock, NewId, WinStore } from './ports.ts'
import { cleanText, type CleanText } from './win-text.ts'

/** How long a change can be taken back with one click, in milliseconds. */
export const UNDO_MS = 10_000

type JournalLogResult =
  | { kind: 'logged'; win: Win }
  | Exclude<CleanText, { kind: 'text' }>
  | Extract<ChangeResult, { kind: 'not-saved' }>

/** The wins, and every way in which they change. */
export interface Journal {
  /** Writes a win down; answers when it is durable. */
  log(typed: string, source: WinSource): Promise<JournalLogResult>
  /** Gives a recent win other words. */
  edit(id: string, typed: string): Promise<ChangeResult>
  /** Marks a recent win as removed. */
  remove(id: string): Promise<ChangeResult>
  /** Takes the last change back. */
  undo(changeId: string): Promise<ChangeResult>
  /** The present day, its wins, and the change that can be taken back. */
  today(): TodayView
}

interface Parts {
  clock: Clock
  newId: NewId
  store: WinStore
  /** The hour at which the day turns over, 0–23. */
  dayStartHour: () => number
  /** Called after every change that was kept. */
  changed: () => void
}

interface LastChange extends UndoOffer {
  /** The win as it was before; none for a win that was just logged. */
  before?: Win
  id: string
  day: Day
}

/**
 * Opens the journal. Changes are made one at a time, in the order in which they were asked
 * for, so that commands arriving together are all kept.
 */
export function openJournal({ clock, newId, store, dayStartHour, changed }: Parts): Journal {
  let last: LastChange | undefined
  let queue: Promise<unknown> = Promise.resolve()

  function inTurn<T>(change: () => Promise<T>): Promise<T> {
    const result = queue.then(change)
    queue = result.catch(() => undefined)
    return result
  }

  const today = (zone = clock.zone()): Day => logicalDay(clock.now(), zone, dayStartHour())
  const stamp = (): string => instantText(clock.now())

  /** A win of this month or the one before: the day may have turned since it was listed. */
  function find(id: string): Win | undefined {
    const months = new Set([monthOf(today()), monthOf(dayBefore(today()))])
    return [...months]
      .flatMap((month) => store.read(month))
      .find((win) => win.id === id && !win.deleted)
  }

  /** A change is later than what it changes even when the clock has been set back. */
  function laterThan(before: Win): string {
    const now = stamp()
    if (now > before.updatedAt) return now
    return instantText(epochMs(before.updatedAt) + 1)
  }

  function offerUndo(what: UndoOffer['what'], win: Win, before?: Win): void {
    last = {
      changeId: newId(),
      what,
      text: win.text,
      until: clock.now() + UNDO_MS,
      id: win.id,
      day: win.day,
      ...(before && { before }),
    }
  }

  async function change(
    before: Win,
    after: Win,
    what: UndoOffer['what'] | 'undone',
  ): Promise<ChangeResult> {
    const outcome = await store.put(after)
    if (outcome.kind === 'refused') return { kind: 'not-saved', problem: outcome.problem }
    if (what === 'undone') last = undefined
    else offerUndo(what, after, before)
    changed()
    return { kind: 'changed' }
  }

  return {
    log: (typed, source) =>
      inTurn(async () => {
        const clean = cleanText(typed)
        if (clean.kind !== 'text') return clean
        const at = stamp()
        const zone = clock.zone()
        const win: Win = {
          id: newId(),
          at,
          zone,
          day: today(zone),
          text: clean.text,
          source,
          updatedAt: at,
        }
        const outcome = await store.put(win)
        if (outcome.kind === 'refused') return { kind: 'not-saved', problem: outcome.problem }
        offerUndo('logged', win)
        changed()
        return { kind: 'logged', win }
      }),

    edit: (id, typed) =>
      inTurn(async () => {
        const before = find(id)
        if (before === undefined) return { kind: 'gone' }
        const clean = cleanText(typed)
        if (clean.kind !== 'text') return clean
        if (clean.text === before.text) return { kind: 'changed' }
        const after = { ...before, text: clean.text, updatedAt: laterThan(before) }
        return change(before, after, 'edited')
      }),

    remove: (id) =>
      inTurn(async () => {
        const before = find(id)
        if (before === undefined) return { kind: 'gone' }
        const after = { ...before, deleted: true, updatedAt: laterThan(before) }
        return change(before, after, 'removed')
      }),

    undo: (changeId) =>
      inTurn(async () => {
        if (last === undefined || last.changeId !== changeId) return { kind: 'gone' }
        const { id, before, day } = last
        const now = store.read(monthOf(day)).find((win) => win.id === id)
        if (now === undefined) return { kind: 'gone' }
        const back: Win = before ?? { ...now, deleted: true }
        return change(now, { ...back, updatedAt: laterThan(now) }, 'undone')
      }),

    today: () => {
      const day = today()
      const wins = store.read(monthOf(day)).filter((win) => win.day === day && !win.deleted)
      const { changeId, what, text, until } = last ?? {}
      return {
        day,
        wins,
        notices: store.notices(),
        ...(changeId && what && text !== undefined && until !== undefined && until > clock.now()
          ? { undo: { changeId, what, text, until } }
          : {}),
      }
    },
  }
}
