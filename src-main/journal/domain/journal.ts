import { instantText, logicalDay, monthOf, type Day } from '../../../src-shared/calendar.ts'
import type { ChangeResult, ContinuedWin } from '../../../src-shared/contract/journal.ts'
import type { TodayView } from '../../../src-shared/contract/today.ts'
import type { Win, WinEnergy, WinSource } from '../../../src-shared/records.ts'
import { cleanText, type CleanText } from '../../kernel/clean-text.ts'
import type { NewId, SaveOutcome } from '../../kernel/ports.ts'
import { serialQueue, type Queue } from '../../kernel/serial-queue.ts'
import { continuedWin, monthsToContinue } from './continued-win.ts'
import { journalEdits } from './journal-edits.ts'
import { journalRestores } from './journal-restores.ts'
import { newWin, type SaidOfWin } from './new-win.ts'
import type { RestoreChange } from './restore.ts'
import { openUndoSlot } from './undo-slot.ts'
import type { Facts, WinChanges } from './win-changes.ts'
import { winRecorder, type RecorderParts } from './win-recorder.ts'

/** After how long a removed win leaves the disk for good, in milliseconds. */
const REMOVED_FOR_MS = 30 * 24 * 60 * 60_000

type JournalLogResult =
  | { kind: 'logged'; win: Win }
  | Exclude<CleanText, { kind: 'text' }>
  | Extract<ChangeResult, { kind: 'gone' | 'ahead' | 'long-ago' | 'not-saved' }>

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

/** The wins, and every way in which they change. */
export interface Journal {
  /** Writes a win down, with all that is said of it; answers when it is durable. */
  log(typed: string, source: WinSource, said?: SaidOfWin): Promise<JournalLogResult>
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
  /** The win that a new one would most likely continue; none where no sentence may quote it. */
  continued(): ContinuedWin | undefined
}

/** What a restore has written: each win before it, and as it is now. */
export interface Restored {
  written: readonly RestoreChange[]
  outcome: SaveOutcome
}

interface Parts extends RecorderParts {
  newId: NewId
  /** The queue in which every change is made; one of its own where it is not given. */
  enqueue?: Queue
  /** The hour at which the day turns over, 0–23. */
  dayStartHour: () => number
}

/**
 * Opens the journal. Changes are made one at a time, in the order in which they were asked
 * for, so that commands arriving together are all kept.
 */
export function openJournal(parts: Parts): Journal {
  const { clock, newId, store, dayStartHour, onChange, enqueue = serialQueue() } = parts
  const last = openUndoSlot(clock, newId)
  const recorder = winRecorder(parts, last)

  const dayAt = (at: number, zone: string): Day => logicalDay(at, zone, dayStartHour())

  function find(id: string): Win | undefined {
    const win = store.find(id)
    return win?.deleted === true ? undefined : win
  }

  const facts = (): Facts => ({ now: clock.now(), dayAt, find: store.find })

  async function log(
    typed: string,
    source: WinSource,
    said: SaidOfWin,
    from: WinOrigin = {},
  ): Promise<JournalLogResult> {
    const clean = cleanText(typed)
    if (clean.kind !== 'text') return clean
    const where = { zone: clock.zone(), dayStartHour: dayStartHour() }
    const win = newWin({ id: newId(), text: clean.text, source, from, said, ...where }, facts())
    if ('kind' in win) return win
    const outcome = await recorder.add(win)
    if (outcome.kind === 'refused') return { kind: 'not-saved', problem: outcome.problem }
    return { kind: 'logged', win }
  }

  return {
    log: (typed, source, said = {}) => enqueue(() => log(typed, source, said)),

    logDone: (work, energy = {}) =>
      enqueue(async () => {
        const done = await work()
        return 'kind' in done ? done : log(done.text, 'step', energy, done.from)
      }),

    ...journalEdits({ recorder, store, last, enqueue, find, facts, onChange }),
    ...journalRestores({ recorder, clock, store, enqueue }),

    async sweep() {
      const due = await store.removedBefore(instantText(clock.now() - REMOVED_FOR_MS))
      if (due.length === 0) return
      await enqueue(() => store.purge(due))
      onChange([...new Set(due.map(({ day }) => monthOf(day)))])
    },

    exclusively: enqueue,
    find,

    today() {
      const day = dayAt(clock.now(), clock.zone())
      const wins = store.read(monthOf(day)).filter((win) => win.day === day && !win.deleted)
      const undo = last.offered()
      return { day, wins, notices: store.notices(), ...(undo && { undo }) }
    },

    continued() {
      const day = dayAt(clock.now(), clock.zone())
      return continuedWin(monthsToContinue(day).flatMap(store.read), day)
    },
  }
}
