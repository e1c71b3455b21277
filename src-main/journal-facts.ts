import { dayBefore, epochMs, monthOf, monthsAround, type Month } from '../src-shared/calendar.ts'
import type { Step, Win } from '../src-shared/records.ts'
import type { Journal } from './domain/journal.ts'
import type { JournalFacts } from './domain/nudge-policy.ts'
import { openSteps } from './domain/open-steps.ts'
import type { PlanStore, WinStore } from './domain/ports.ts'
import { madeAt } from './domain/win-id.ts'

interface Parts {
  journal: Pick<Journal, 'today'>
  store: Pick<WinStore, 'months' | 'read'>
  plan: Pick<PlanStore, 'read'>
}

/** What nudges need to know of the journal, without reading it anew each time. */
export interface KnownJournal {
  facts(anchorStepId: string | undefined): JournalFacts
  /** The open steps, the one to be offered first in front. */
  openSteps(): readonly Step[]
  /** Wins of some months or steps have changed; of none means everything may have. */
  changed(months: readonly Month[]): void
}

/** Knows the journal as far as nudges need it. */
export function knowJournal({ journal, store, plan }: Parts): KnownJournal {
  let open: readonly Step[] | undefined
  /** The steps that the wins of a month name. */
  const done = new Map<Month, ReadonlySet<string>>()
  let last: { win: JournalFacts['lastWin'] } | undefined

  function lastWin(): JournalFacts['lastWin'] {
    for (const month of store.months()) {
      const wins = store.read(month).filter(({ deleted }) => deleted !== true)
      const latest = wins.reduce<Win | undefined>(
        (latest, win) => (latest === undefined || win.at > latest.at ? win : latest),
        undefined,
      )
      if (latest !== undefined) return { at: epochMs(latest.at), day: latest.day }
    }
    return undefined
  }

  /** Steps that a win names. A win is made after its step, so older months need not be read. */
  function doneSteps(steps: readonly Step[]): Set<string> {
    const made = steps.map(({ id }) => monthsAround(madeAt(id))[0] ?? '')
    const since = made.reduce<Month>((first, month) => (month < first ? month : first), '9999-12')
    const months = store.months().filter((month) => month >= since)
    return new Set(months.flatMap((month) => Array.from(doneIn(month))))
  }

  function doneIn(month: Month): ReadonlySet<string> {
    const known = done.get(month)
    if (known !== undefined) return known
    const wins = store.read(month).filter(({ deleted }) => deleted !== true)
    const named = new Set(wins.flatMap(({ stepId }) => stepId ?? []))
    done.set(month, named)
    return named
  }

  function steps(): readonly Step[] {
    if (open !== undefined) return open
    const known = plan.read().steps.filter(({ deleted }) => deleted !== true)
    const named = doneSteps(known)
    open = openSteps(known, (id) => named.has(id))
    return open
  }

  return {
    facts(anchorStepId) {
      const { day, wins } = journal.today()
      const months = new Set([dayBefore(day), day].map(monthOf))
      const around = [...months].flatMap((month) => store.read(month))
      const covers = around.flatMap((win) => (win.deleted === true ? [] : (win.covers ?? [])))
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
    changed(months) {
      if (months.length === 0) done.clear()
      for (const month of months) done.delete(month)
      open = undefined
      last = undefined
    },
  }
}
