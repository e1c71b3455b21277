import { dayBefore, epochMs, monthOf, type Month } from '../src-shared/calendar.ts'
import type { Step, Win } from '../src-shared/records.ts'
import type { Journal } from './domain/journal.ts'
import type { JournalFacts } from './domain/nudge-policy.ts'
import { openSteps } from './domain/open-steps.ts'
import { firstMonthOfWins, type PlanFacts } from './domain/plan-facts.ts'
import type { PlanStore, WinStore } from './domain/ports.ts'

interface Parts {
  journal: Pick<Journal, 'today'>
  store: Pick<WinStore, 'months' | 'read'>
  plan: Pick<PlanStore, 'read'>
}

/** What nudges and the plan need to know of the journal, without reading it anew each time. */
export interface KnownJournal extends PlanFacts {
  facts(anchorStepId: string | undefined): JournalFacts
  /** The open steps, the one to be offered first in front. */
  openSteps(): readonly Step[]
  /** Wins of some months have changed; of none means everything may have. */
  changed(months: readonly Month[]): void
  /** Something of the plan has changed. */
  planChanged(): void
}

/** A win that names something of the plan. */
type NamingWin = Pick<Win, 'id' | 'at' | 'day' | 'stepId' | 'taskId' | 'repeatId'>

/** Knows the journal as far as nudges and the plan need it. */
export function knowJournal({ journal, store, plan }: Parts): KnownJournal {
  let open: readonly Step[] | undefined
  /** The wins of a month that name something of the plan, in the order of logging. */
  const naming = new Map<Month, readonly NamingWin[]>()
  /** How many of those wins name a step. */
  const named = new Map<string, number>()
  let months: readonly Month[] | undefined
  let last: { win: JournalFacts['lastWin'] } | undefined

  const everyMonth = (): readonly Month[] => (months ??= store.months())

  function lastWin(): JournalFacts['lastWin'] {
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
    const first = firstMonthOfWins(records, monthOf(journal.today().day))
    return first === undefined ? [] : everyMonth().filter((month) => month >= first)
  }

  function steps(): readonly Step[] {
    if (open !== undefined) return open
    const known = plan.read()
    for (const month of monthsFor(known.steps.filter(({ deleted }) => deleted !== true))) {
      namingIn(month)
    }
    return (open = openSteps(known, (id) => named.has(id)))
  }

  return {
    facts(anchorStepId) {
      const { day, wins } = journal.today()
      const around = [...new Set([dayBefore(day), day].map(monthOf))]
      const covers = around
        .flatMap((month) => store.read(month))
        .flatMap((win) => (win.deleted === true ? [] : (win.covers ?? [])))
      last ??= { win: lastWin() }
      const anchored = anchorStepId ?? steps()[0]?.id
      const isOpen = steps().some(({ id }) => id === anchored)
      return {
        wonToday: wins.length > 0,
        coveredDays: covers,
        ...(last.win && { lastWin: last.win }),
        ...(anchored !== undefined && isOpen && { anchorStepId: anchored }),
      }
    },
    openSteps: steps,

    isDone(stepId) {
      steps()
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
