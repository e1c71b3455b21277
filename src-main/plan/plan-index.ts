import { dayBefore, epochMs, monthOf, type Day, type Month } from '../../src-shared/calendar.ts'
import type { Step, Task, Win } from '../../src-shared/records.ts'
import type { Journal } from '../journal/domain/journal.ts'
import type { PlanStore, WinStore } from '../kernel/ports.ts'
import type { JournalFacts } from './domain/journal-facts.ts'
import { openNamingWins, type NamingWin } from './domain/naming-wins.ts'
import { firstMonthOfWins, type PlanFacts } from './domain/plan-facts.ts'
import { openStepIndex, READ_AT_ONCE } from './open-step-index.ts'

interface Parts {
  journal: Pick<Journal, 'today'>
  store: Pick<WinStore, 'months' | 'read'>
  plan: Pick<PlanStore, 'read'>
  /** Called once older months have been read: more is known of the steps. */
  onRead: () => void
}

/** What nudges and the plan need to know of the journal, without reading it anew each time. */
export interface PlanIndex extends PlanFacts {
  facts(anchorStepId: string | undefined): JournalFacts
  /** The latest win of all; reads no more than it takes to find it. */
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
  /**
   * The latest win of a task that is not removed, as `latestWin` says, as far as is known without
   * reading more than a few months for it.
   */
  knownLatest(task: Task, until: string): Win | undefined
  /** When the latest win of each step was, as far as is known for the open steps. */
  lastDone(): ReadonlyMap<string, string>
  /** Wins of some months have changed; of none means everything may have. */
  evict(months: readonly Month[]): void
  /** Something of the plan has changed. */
  evictPlan(): void
}

/** Opens an index of what wins say of the plan. Nothing is read before the first question. */
export function openPlanIndex({ journal, store, plan, onRead }: Parts): PlanIndex {
  let last: { win: JournalFacts['lastWin'] } | undefined
  const naming = openNamingWins((month) => store.read(month))
  const thisMonth = (): Month => monthOf(journal.today().day)
  const months = monthsOfWins(store, thisMonth)
  const lastWin = (): JournalFacts['lastWin'] =>
    (last ??= { win: findLast(months.all(), store) }).win
  const coveredDays = (): JournalFacts['coveredDays'] => coveredAround(journal.today().day, store)
  const open = openStepIndex({ plan, naming, monthsSince: months.since, thisMonth, onRead })

  const isAtHand = (month: Month, number: number): boolean =>
    number < READ_AT_ONCE || naming.hasRead(month)

  /** @param isKnown whether a month may be looked into; behind one that may not, nothing is sure */
  function latestOf(
    of: Parameters<PlanFacts['latestWin']>[0],
    until: string,
    isKnown: (month: Month, number: number) => boolean = () => true,
  ): NamingWin | undefined {
    const all = months.naming('task' in of ? of.task : of.repeat)
    const unsure = all.findIndex((month, number) => !isKnown(month, number))
    const sure = unsure < 0 ? all : all.slice(0, unsure)
    return latestIn(sure, naming, (win) => isWinOf(win, of) && win.at <= until)
  }

  return {
    facts(anchorStepId) {
      const latest = lastWin()
      const anchored = anchorStepId ?? open.steps()[0]?.id
      const isOpen = open.steps().some(({ id }) => id === anchored)
      return {
        wonToday: journal.today().wins.length > 0,
        coveredDays: coveredDays(),
        ...(latest && { lastWin: latest }),
        ...(anchored !== undefined && isOpen && { anchorStepId: anchored }),
      }
    },
    lastWin,
    coveredDays,
    openSteps: open.steps,
    seemsDone: naming.namesStep,

    lastDone() {
      open.steps()
      return naming.latestOfSteps()
    },

    isDone(stepId) {
      const step = plan.read().steps.find(({ id }) => id === stepId)
      // It is mostly done in the month in which it was made.
      const all = step === undefined ? [] : months.naming(step).toReversed()
      for (const month of all) {
        if (naming.namesStep(stepId)) return true
        naming.of(month)
      }
      return naming.namesStep(stepId)
    },

    daysOf(repeat) {
      const wins = months.naming(repeat).flatMap((month) => naming.of(month))
      return new Set(wins.flatMap((win) => (win.repeatId === repeat.id ? win.day : [])))
    },

    latestWin: (of, until) => latestOf(of, until)?.id,

    knownLatest(task, until) {
      const latest = latestOf({ task }, until, isAtHand)
      return latest && store.read(monthOf(latest.day)).find(({ id }) => id === latest.id)
    },

    evict(changed) {
      naming.evict(changed)
      open.evict()
      months.evict()
      last = undefined
    },

    evictPlan: open.evict,
  }
}

/** The months in which there are wins, newest first, listed once until they are evicted. */
function monthsOfWins(store: Pick<WinStore, 'months'>, thisMonth: () => Month) {
  let months: readonly Month[] | undefined
  const all = (): readonly Month[] => (months ??= store.months())
  const since = (first: Month | undefined): readonly Month[] =>
    first === undefined ? [] : all().filter((month) => month >= first)
  return {
    all,
    since,
    /** Those in which there can be wins that name a record. */
    naming: (record: Parameters<typeof firstMonthOfWins>[0][number]) =>
      since(firstMonthOfWins([record], thisMonth())),
    evict() {
      months = undefined
    },
  }
}

function isWinOf(win: NamingWin, of: Parameters<PlanFacts['latestWin']>[0]): boolean {
  return 'task' in of ? win.taskId === of.task.id : win.repeatId === of.repeat.id
}

/** The latest of some wins that name a record; reads no more months than it takes to find it. */
function latestIn(
  months: readonly Month[],
  naming: ReturnType<typeof openNamingWins>,
  isOne: (win: NamingWin) => boolean,
): NamingWin | undefined {
  for (const month of months) {
    const latest = naming.of(month).findLast(isOne)
    if (latest !== undefined) return latest
  }
  return undefined
}

/** The days that wins cover beyond their own, of the months of a day and of the one before it. */
function coveredAround(day: Day, store: Pick<WinStore, 'read'>): readonly Day[] {
  const months = [...new Set([dayBefore(day), day].map(monthOf))]
  return months
    .flatMap((month) => store.read(month))
    .flatMap((win) => (win.deleted === true ? [] : (win.covers ?? [])))
}

/**
 * The latest win that is not removed. What was brought in from another program is no sign that the
 * person was here: neither a reaction to a nudge nor a day to come back after. Returns undefined if
 * there is none, or none in the latest months.
 */
function findLast(
  months: readonly Month[],
  store: Pick<WinStore, 'read'>,
): JournalFacts['lastWin'] {
  let isBroughtIn = 0
  for (const month of months) {
    const there = store.read(month).filter(({ deleted }) => deleted !== true)
    const wins = there.filter(({ source }) => source !== 'import')
    if (there.length > 0 && wins.length === 0) isBroughtIn += 1
    if (isBroughtIn === READ_AT_ONCE) return undefined
    const latest = wins.reduce<Win | undefined>(
      (latest, win) => (latest === undefined || win.at > latest.at ? win : latest),
      undefined,
    )
    if (latest !== undefined) return { at: epochMs(latest.at), day: latest.day }
  }
  return undefined
}
