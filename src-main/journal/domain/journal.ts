import {
  epochMs,
  instantOfWall,
  instantText,
  offsetText,
  logicalDay,
  monthOf,
  wallTime,
  type Day,
  type Month,
} from '../../../src-shared/calendar.ts'
import type { ChangeResult, UndoOffer } from '../../../src-shared/contract/journal.ts'
import type { TodayView } from '../../../src-shared/contract/today.ts'
import type { Win, WinEnergy, WinSource } from '../../../src-shared/records.ts'
import { zoneOf } from '../../../src-shared/zone.ts'
import { quotable } from '../../care/domain/spoken.ts'
import { cleanText, type CleanText } from '../../kernel/clean-text.ts'
import { laterThan } from '../../kernel/next-version.ts'
import type { Clock, NewId, SaveOutcome, WinStore } from '../../kernel/ports.ts'
import { oneAtATime, type Queue } from '../../kernel/serial-queue.ts'
import { leadsTo } from './links.ts'
import type { RestoreChange } from './restore.ts'

/** How long a change can be taken back with one click, in milliseconds. */
export const UNDO_MS = 10_000
/** The earliest time a win can be given, in milliseconds since the epoch: a year was mistyped. */
const EARLIEST = 0
/** After how long a removed win leaves the disk for good, in milliseconds. */
const REMOVED_FOR_MS = 30 * 24 * 60 * 60_000

type JournalLogResult =
  | { kind: 'logged'; win: Win }
  | Exclude<CleanText, { kind: 'text' }>
  | Extract<ChangeResult, { kind: 'not-saved' }>

/** What a win came from: a step or a repeat, what that serves, and the win it grows out of. */
export type WinOrigin = Pick<Win, 'stepId' | 'repeatId' | 'taskId' | 'goalId' | 'linkedTo'>

/** The present day's wins and the change that can be taken back. */
export type JournalToday = Pick<TodayView, 'day' | 'wins' | 'undo' | 'notices'>

/** What was done, and what it belongs to. */
export interface Done {
  text: string
  from: WinOrigin
}

/** Why nothing can be written down as done. */
export type NotDone = { kind: 'gone' } | Extract<ChangeResult, { kind: 'not-saved' }>

/** What of a win is to change; what is not given stays. `null` takes it away. */
export interface WinChanges {
  text?: string | undefined
  /** The time on the wall in the win's own zone: `2026-11-23T14:05`. */
  wall?: string | undefined
  linkedTo?: string | null | undefined
  goalId?: string | null | undefined
  energyBefore?: number | null | undefined
  energyAfter?: number | null | undefined
}

/** The wins, and every way in which they change. */
export interface Journal {
  /** Writes a win down; answers when it is durable. `more` is what else is known of it. */
  log(typed: string, source: WinSource, more?: WinOrigin & WinEnergy): Promise<JournalLogResult>
  /**
   * Writes down that something of the plan was done. What it was is worked out while nothing else
   * changes, so that of two who ask at once the second hears that it is gone.
   */
  logDone(
    work: () => Promise<Done | NotDone>,
    energy?: WinEnergy,
  ): Promise<JournalLogResult | NotDone>
  /** Gives a win other words, another time, link or goal. */
  edit(id: string, changes: WinChanges): Promise<ChangeResult>
  /**
   * Lets a win cover another day as well, or its own alone: `null`. Which day it is is worked out
   * while nothing else changes; where it is none any more, the win is as good as gone.
   */
  cover(id: string, day: () => Day | null | undefined): Promise<ChangeResult>
  /** Marks a win as removed. */
  remove(id: string): Promise<ChangeResult>
  /** Brings a removed win back. */
  bringBack(id: string): Promise<ChangeResult>
  /** Takes a removed win off the disk for good, out of every backup too. */
  purge(id: string): Promise<ChangeResult>
  /** Takes the last change back. */
  undo(changeId: string): Promise<ChangeResult>
  /**
   * Makes the changes of a restore. They are worked out while nothing else changes; what was
   * written is given back, so that it can be taken back.
   */
  restore(work: () => Promise<readonly RestoreChange[]>): Promise<Restored>
  /** Takes back what a restore has written. What has been changed since is left as it is. */
  takeBack(written: readonly RestoreChange[]): Promise<SaveOutcome>
  /** Purges what was removed thirty days ago, and what another device has purged. */
  sweep(): Promise<void>
  /** Does something while no change is made. */
  exclusively: Queue
  /** A win that is not removed. */
  find(id: string): Win | undefined
  /** The present day, its wins, and the change that can be taken back. */
  today(): JournalToday
}

/** What a restore has written: each win before it, and as it is now. */
export interface Restored {
  written: readonly RestoreChange[]
  outcome: SaveOutcome
}

interface Parts {
  clock: Clock
  newId: NewId
  store: WinStore
  /** The queue in which every change is made; one of its own where it is not given. */
  inTurn?: Queue
  /** The hour at which the day turns over, 0–23. */
  dayStartHour: () => number
  /**
   * Called before wins are kept that name something of the plan. Where it refuses, they are not
   * kept either.
   */
  naming?: (wins: readonly Win[]) => Promise<SaveOutcome>
  /** Called after every change that was kept, with the months that it touched. */
  changed: (months: readonly Month[]) => void
}

interface LastChange extends UndoOffer {
  /** The win as it was before; none for a win that was just logged. */
  before?: Win
  id: string
}

/**
 * Opens the journal. Changes are made one at a time, in the order in which they were asked
 * for, so that commands arriving together are all kept.
 */
export function openJournal(parts: Parts): Journal {
  const { clock, newId, store, dayStartHour, changed, inTurn = oneAtATime() } = parts
  let last: LastChange | undefined

  const dayAt = (at: number, zone: string): Day => logicalDay(at, zone, dayStartHour())
  const stamp = (): string => instantText(clock.now())
  const today = (): Day => dayAt(clock.now(), clock.zone())

  function find(id: string): Win | undefined {
    const win = store.find(id)
    return win?.deleted === true ? undefined : win
  }

  function offerUndo(what: UndoOffer['what'], win: Win, before?: Win): void {
    const until = clock.now() + UNDO_MS
    const text = quotable(win.text)
    last = {
      changeId: newId(),
      what,
      ...(text !== undefined && { text }),
      until,
      id: win.id,
      ...(before && { before }),
    }
  }

  async function change(
    before: Win,
    after: Win,
    what: UndoOffer['what'] | 'undone',
  ): Promise<ChangeResult> {
    const from = monthOf(before.day)
    const version = { ...after, updatedAt: laterThan(before, clock.now()) }
    const outcome = await announced([version], () => store.put(version, from))
    if (outcome.kind === 'refused') return { kind: 'not-saved', problem: outcome.problem }
    if (what === 'undone') last = undefined
    else offerUndo(what, after, before)
    changed([...new Set([from, monthOf(after.day)])])
    return { kind: 'changed' }
  }

  /** Keeps wins after the plan has heard of those that name something of it. */
  async function announced(
    wins: readonly Win[],
    keep: () => Promise<SaveOutcome>,
  ): Promise<SaveOutcome> {
    const named = wins.filter(({ stepId, taskId, repeatId }) => stepId ?? taskId ?? repeatId)
    const heard = named.length > 0 ? await parts.naming?.(named) : undefined
    return heard?.kind === 'refused' ? heard : keep()
  }

  /** Writes many wins at once; one that changes its month is moved by itself. */
  async function write(changes: readonly RestoreChange[]): Promise<SaveOutcome> {
    const staying = changes.filter((one) => !isMove(one)).map(({ after }) => after)
    let outcome = await announced(
      changes.map(({ after }) => after),
      () => store.putAll(staying),
    )
    for (const { before, after } of changes.filter(isMove)) {
      if (outcome.kind === 'refused') break
      outcome = await store.put(after, monthOf(before?.day ?? after.day))
    }
    last = undefined
    const days = changes.flatMap(({ before, after }) => [before?.day ?? after.day, after.day])
    changed([...new Set(days.map(monthOf))])
    return outcome
  }

  /** A win with the changes, or why they cannot be made. */
  function changedWin(before: Win, changes: WinChanges): Win | Exclude<ChangeResult, 'changed'> {
    const { text, wall, linkedTo, goalId } = changes
    let after = before
    if (text !== undefined) {
      const clean = cleanText(text)
      if (clean.kind !== 'text') return clean
      after = { ...after, text: clean.text }
    }
    // The field knows minutes: a time that was left alone keeps its seconds.
    const zone = zoneOf(before)
    if (wall !== undefined && wall !== wallTime(epochMs(before.at), zone)) {
      const at = instantOfWall(inThisCentury(wall), zone)
      if (at > clock.now()) return { kind: 'ahead' }
      if (at < EARLIEST) return { kind: 'long-ago' }
      after = { ...after, at: instantText(at), day: dayAt(at, zone), offset: offsetText(at, zone) }
      // It was put forward from the day on which it was one more.
      if (after.day !== before.day) after = covering(after, null)
    }
    if (linkedTo !== undefined && linkedTo !== (before.linkedTo ?? null)) {
      const { linkedTo: _, ...unlinked } = after
      if (linkedTo === null) after = unlinked
      else if (find(linkedTo) === undefined) return { kind: 'gone' }
      else if (leadsTo(before.id, store.find)(linkedTo)) return { kind: 'circle' }
      else after = { ...unlinked, linkedTo }
    }
    if (goalId !== undefined && goalId !== (before.goalId ?? null)) {
      const { goalId: _, ...without } = after
      after = goalId === null ? without : { ...without, goalId }
    }
    for (const which of ['energyBefore', 'energyAfter'] as const) {
      const { [which]: energy } = changes
      if (energy === undefined || energy === (before[which] ?? null)) continue
      const { [which]: _, ...without } = after
      after = energy === null ? without : { ...without, [which]: energy }
    }
    return after
  }

  async function log(
    typed: string,
    source: WinSource,
    more: WinOrigin & WinEnergy,
  ): Promise<JournalLogResult> {
    const clean = cleanText(typed)
    if (clean.kind !== 'text') return clean
    const now = clock.now()
    const zone = clock.zone()
    const at = instantText(now)
    const win: Win = {
      id: newId(),
      at,
      zone,
      offset: offsetText(now, zone),
      day: dayAt(now, zone),
      text: clean.text,
      source,
      ...more,
      updatedAt: at,
    }
    const outcome = await announced([win], () => store.put(win))
    if (outcome.kind === 'refused') return { kind: 'not-saved', problem: outcome.problem }
    offerUndo('logged', win)
    changed([monthOf(win.day)])
    return { kind: 'logged', win }
  }

  return {
    log: (typed, source, more = {}) => inTurn(() => log(typed, source, more)),

    logDone: (work, energy) =>
      inTurn(async () => {
        const done = await work()
        return 'kind' in done ? done : log(done.text, 'step', { ...done.from, ...energy })
      }),

    edit: (id, changes) =>
      inTurn(async () => {
        const before = find(id)
        if (before === undefined) return { kind: 'gone' }
        const after = changedWin(before, changes)
        if ('kind' in after) return after
        const same = JSON.stringify(after) === JSON.stringify(before)
        return same ? { kind: 'changed' } : change(before, after, 'edited')
      }),

    cover: (id, day) =>
      inTurn(async () => {
        const before = find(id)
        const covers = day()
        if (before === undefined || covers === undefined) return { kind: 'gone' }
        if ((before.covers ?? null) === covers) return { kind: 'changed' }
        const what = covers === null ? 'stays' : 'put-forward'
        return change(before, covering(before, covers), what)
      }),

    remove: (id) =>
      inTurn(async () => {
        const before = find(id)
        if (before === undefined) return { kind: 'gone' }
        return change(before, { ...before, deleted: true }, 'removed')
      }),

    bringBack: (id) =>
      inTurn(async () => {
        const before = store.find(id)
        if (before?.deleted !== true) return { kind: 'gone' }
        const { deleted: _, ...after } = before
        return change(before, after, 'brought-back')
      }),

    purge: (id) =>
      inTurn(async () => {
        const win = store.find(id)
        if (win?.deleted !== true) return { kind: 'gone' }
        const outcome = await store.purge([win])
        if (outcome.kind === 'refused') return { kind: 'not-saved', problem: outcome.problem }
        if (last?.id === id) last = undefined
        changed([monthOf(win.day)])
        return { kind: 'changed' }
      }),

    undo: (changeId) =>
      inTurn(async () => {
        if (last === undefined || last.changeId !== changeId) return { kind: 'gone' }
        const now = store.find(last.id)
        if (now === undefined) return { kind: 'gone' }
        return change(now, last.before ?? { ...now, deleted: true }, 'undone')
      }),

    restore: (work) =>
      inTurn(async () => {
        const changes = await work()
        const written = changes.map(({ before, after }) => ({
          before,
          // Later than what anybody has said of it, also where nothing is known of it here.
          after: { ...after, updatedAt: before ? laterThan(before, clock.now()) : stamp() },
        }))
        return { written, outcome: await write(written) }
      }),

    takeBack: (written) =>
      inTurn(() =>
        write(
          written.flatMap(({ before, after }) => {
            const present = store.find(after.id)
            // Changed since, or gone for good: not the restore's any more.
            if (present?.updatedAt !== after.updatedAt) return []
            const back = before ?? { ...after, deleted: true }
            return {
              before: present,
              after: { ...back, updatedAt: laterThan(present, clock.now()) },
            }
          }),
        ),
      ),

    async sweep() {
      const due = await store.removedBefore(instantText(clock.now() - REMOVED_FOR_MS))
      if (due.length === 0) return
      await inTurn(() => store.purge(due))
      changed([...new Set(due.map(({ day }) => monthOf(day)))])
    },

    exclusively: inTurn,
    find,

    today() {
      const day = today()
      const wins = store.read(monthOf(day)).filter((win) => win.day === day && !win.deleted)
      const view = { day, wins, notices: store.notices() }
      if (last === undefined) return view
      const { changeId, what, text, until } = last
      const left = until - clock.now()
      // More than the whole time is left where the clock has been set back.
      if (left <= 0 || left > UNDO_MS) return view
      return { ...view, undo: { changeId, what, ...(text !== undefined && { text }), until } }
    },
  }
}

/** A win that covers another day as well, or its own alone. */
function covering(win: Win, day: Day | null): Win {
  const { covers: _, ...own } = win
  return day === null ? own : { ...own, covers: day }
}

/** Somebody who types a year in two digits means this century. */
function inThisCentury(wall: string): string {
  return wall.replace(/^00(?=\d\d-)/, '20')
}

/** Whether a change puts a win into another month. */
function isMove({ before, after }: RestoreChange): boolean {
  return before !== undefined && monthOf(before.day) !== monthOf(after.day)
}
