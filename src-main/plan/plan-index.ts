import { setImmediate } from 'node:timers/promises'

import { dayBefore, epochMs, monthOf, type Month } from '../../src-shared/calendar.ts'
import type { Step, Win } from '../../src-shared/records.ts'
import type { Journal } from '../journal/domain/journal.ts'
import type { PlanStore, WinStore } from '../kernel/ports.ts'
import type { JournalFacts } from './domain/journal-facts.ts'
import { openSteps } from './domain/open-steps.ts'
import { firstMonthOfWins, mayHaveWinsUntil, type PlanFacts } from './domain/plan-facts.ts'

interface Parts {
  journal: Pick<Journal, 'today'>
  store: Pick<WinStore, 'months' | 'read'>
  plan: Pick<PlanStore, 'read'>
  /** Older months have been read meanwhile: more is known of the steps. */
  grown: () => void
}

/** How many months are read before an answer; after years, older ones are read while nobody waits. */
const READ_AT_ONCE = 3

/** What nudges and the plan need to know of the journal, without reading it anew each time. */
export interface KnownJournal extends PlanFacts {
  facts(anchorStepId: string | undefined): JournalFacts
  /** The latest win of all, and nothing else read for it. */
  lastWin(): JournalFacts['lastWin']
  /** The days around today that wins cover beyond their own. */
  coveredDays(): JournalFacts['coveredDays']
  /**
   * The open steps, the one to be offered first in front. Until the months of an old one have been
   * read, it is not among them.
   */
  openSteps(): readonly Step[]
  /** The same as `isDone`, as far as is known without reading anything for it. */
  seemsDone(stepId: string): boolean
  /** When the latest win of each step was, as far as is known for the open steps. */
  lastDone(): ReadonlyMap<string, string>
  /** Wins of some months have changed; of none means everything may have. */
  changed(months: readonly Month[]): void
  /** Something of the plan has changed. */
  planChanged(): void
}

/** A win that names something of the plan. */
type NamingWin = Pick<Win, 'id' | 'at' | 'day' | 'stepId' | 'taskId' | 'repeatId'>

/** Knows the journal as far as nudges and the plan need it. */
export function knowJournal({ journal, store, plan, grown }: Parts): KnownJournal {
  let open: readonly Step[] | undefined
  /** The wins of a month that name something of the plan, in the order of logging. */
  const naming = new Map<Month, readonly NamingWin[]>()
  /** How many of those wins name a step. */
  const named = new Map<string, number>()
  let months: readonly Month[] | undefined
  let last: { win: JournalFacts['lastWin'] } | undefined
  let isReading = false
  /** The first month in which there can be wins that name steps. */
  let firstOfSteps:
    | { steps: readonly Step[]; thisMonth: Month; first: Month | undefined }
    | undefined

  const everyMonth = (): readonly Month[] => (months ??= store.months())

  const lastWin = (): JournalFacts['lastWin'] => (last ??= { win: findLast() }).win

  function findLast(): JournalFacts['lastWin'] {
    for (const month of everyMonth()) {
      const wins = store.read(month).filter(({ deleted }) => deleted !== true)
      const latest = wins.reduce<Win | undefined>(
        (latest, win) => (latest === undefined || win.at > latest.at ? win : latest),
        undefined,
      )
      if (latest !== undefined) return { at: epochMs(latest.at), day: latest.day }
    }
    return undefined
  }

  function coveredDays(): JournalFacts['coveredDays'] {
    const { day } = journal.today()
    const around = [...new Set([dayBefore(day), day].map(monthOf))]
    return around
      .flatMap((month) => store.read(month))
      .flatMap((win) => (win.deleted === true ? [] : (win.covers ?? [])))
  }

  function namingIn(month: Month): readonly NamingWin[] {
    const known = naming.get(month)
    if (known !== undefined) return known
    const wins = store.read(month).flatMap((win) => (namesAny(win) ? nameOnly(win) : []))
    naming.set(month, wins)
    count(wins, 1)
    return wins
  }

  function forget(month: Month): void {
    count(naming.get(month) ?? [], -1)
    naming.delete(month)
  }

  function count(wins: readonly NamingWin[], change: 1 | -1): void {
    for (const { stepId } of wins) {
      if (stepId === undefined) continue
      const next = (named.get(stepId) ?? 0) + change
      if (next === 0) named.delete(stepId)
      else named.set(stepId, next)
    }
  }

  /** The months in which there can be wins that name one of some records, the newest first. */
  function monthsFor(records: Parameters<typeof firstMonthOfWins>[0]): readonly Month[] {
    return monthsSince(firstMonthOfWins(records, monthOf(journal.today().day)))
  }

  function monthsSince(first: Month | undefined): readonly Month[] {
    return first === undefined ? [] : everyMonth().filter((month) => month >= first)
  }

  function steps(): readonly Step[] {
    if (open !== undefined) return open
    const { tasks, steps } = plan.read()
    for (const month of monthsOfSteps().slice(0, READ_AT_ONCE)) namingIn(month)
    const unread = unreadMonths()[0]
    if (unread !== undefined) void readOn()
    const isUnsure = unread === undefined ? () => false : mayHaveWinsUntil(unread)
    const sure = steps.filter((step) => !isUnsure(step))
    return (open = openSteps({ tasks, steps: sure }, (id) => named.has(id)))
  }

  function monthsOfSteps(): readonly Month[] {
    const { steps } = plan.read()
    const thisMonth = monthOf(journal.today().day)
    // The steps are the same after a win as before it.
    if (firstOfSteps?.steps !== steps || firstOfSteps.thisMonth !== thisMonth) {
      const there = steps.filter(({ deleted }) => deleted !== true)
      firstOfSteps = { steps, thisMonth, first: firstMonthOfWins(there, thisMonth) }
    }
    return monthsSince(firstOfSteps.first)
  }

  function unreadMonths(): readonly Month[] {
    return monthsOfSteps().filter((month) => !naming.has(month))
  }

  /** Reads the older months, with a pause after each for whatever else there is to do. */
  async function readOn(): Promise<void> {
    if (isReading) return
    isReading = true
    try {
      for (let [month] = unreadMonths(); month !== undefined; [month] = unreadMonths()) {
        await setImmediate()
        namingIn(month)
      }
    } finally {
      isReading = false
    }
    open = undefined
    grown()
  }

  return {
    facts(anchorStepId) {
      const latest = lastWin()
      const anchored = anchorStepId ?? steps()[0]?.id
      const isOpen = steps().some(({ id }) => id === anchored)
      return {
        wonToday: journal.today().wins.length > 0,
        coveredDays: coveredDays(),
        ...(latest && { lastWin: latest }),
        ...(anchored !== undefined && isOpen && { anchorStepId: anchored }),
      }
    },
    lastWin,
    coveredDays,
    openSteps: steps,

    seemsDone: (stepId) => named.has(stepId),

    lastDone() {
      steps()
      const last = new Map<string, string>()
      for (const { stepId, at } of [...naming.values()].flat()) {
        if (stepId !== undefined && at > (last.get(stepId) ?? '')) last.set(stepId, at)
      }
      return last
    },

    isDone(stepId) {
      const step = plan.read().steps.find(({ id }) => id === stepId)
      // It is mostly done in the month in which it was made.
      const months = step === undefined ? [] : monthsFor([step]).toReversed()
      for (const month of months) {
        if (named.has(stepId)) return true
        namingIn(month)
      }
      return named.has(stepId)
    },

    daysOf(repeat) {
      const wins = monthsFor([repeat]).flatMap((month) => namingIn(month))
      return new Set(wins.flatMap((win) => (win.repeatId === repeat.id ? win.day : [])))
    },

    latestWin(of, until) {
      const record = 'task' in of ? of.task : of.repeat
      const isOf = (win: NamingWin): boolean =>
        ('task' in of ? win.taskId : win.repeatId) === record.id && win.at <= until
      for (const month of monthsFor([record])) {
        const latest = namingIn(month).findLast(isOf)
        if (latest !== undefined) return latest.id
      }
      return undefined
    },

    changed(changed) {
      for (const month of changed.length === 0 ? Array.from(naming.keys()) : changed) forget(month)
      months = undefined
      open = undefined
      last = undefined
    },

    planChanged() {
      open = undefined
    },
  }
}

function namesAny({ deleted, stepId, taskId, repeatId }: Win): boolean {
  if (deleted === true) return false
  return stepId !== undefined || taskId !== undefined || repeatId !== undefined
}

/** What is kept in memory of a win; a month itself is let go when others are read. */
function nameOnly({ id, at, day, stepId, taskId, repeatId }: Win): NamingWin {
  return {
    id,
    at,
    day,
    ...(stepId !== undefined && { stepId }),
    ...(taskId !== undefined && { taskId }),
    ...(repeatId !== undefined && { repeatId }),
  }
}
