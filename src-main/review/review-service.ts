import { dayPlus, type Day } from '../../src-shared/calendar.ts'
import type { Win } from '../../src-shared/records.ts'
import type { ChainView, WeekSummary, WeekView } from '../../src-shared/review.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import { isSafeToSay } from '../care/domain/wall.ts'
import type { Journal } from '../journal/domain/journal.ts'
import { byInstant } from '../kernel/order.ts'
import type { PlanStore, WinStore } from '../kernel/ports.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import { calendarViews, type CalendarViews } from './calendar-views.ts'
import { weekOf } from './domain/month-grid.ts'
import { weekView } from './domain/week-view.ts'
import type { ReviewIndex } from './review-index.ts'
import { monthsOf, reviewedDays } from './reviewed-days.ts'
import { weekSummary } from './week-summary.ts'

interface Parts {
  data: {
    store: Pick<WinStore, 'read' | 'months'>
    plan: Pick<PlanStore, 'read'>
    reviewed: ReviewIndex
    settings: { current(): Pick<ReturnType<SettingsFile['current']>, 'nudges' | 'energy'> }
    journal: Pick<Journal, 'today' | 'find'>
  }
  catalog: Catalog
  /** The verb that a step begins with, if it is a known one. */
  verbOf: (step: string) => string | undefined
}

/** Looking back: at a week, a month, a year, and along a chain. */
export interface ReviewService extends CalendarViews {
  /** Reads what may be looked at next in the background: the months of this year. */
  prepare(): void
  /** The week of a day; without one, the present week. */
  week(asked: { of?: Day | undefined; firstWeekday: number }): WeekView
  /** What a week says and asks, by its first day. */
  summary(first: Day): WeekSummary
  /** The chain that a win is in, in the order of its wins; reads every month for it. */
  chain(id: string): Promise<ChainView>
  /** Wins by their ids, in the order of their times; those that are not there are left out. */
  named(ids: readonly string[]): Win[]
}

/** Prepares looking back. Nothing is read before the first question. */
export function openReviewService({ data, catalog, verbOf }: Parts): ReviewService {
  const { settings, journal, store, plan, reviewed } = data
  const today = (): Day => journal.today().day
  const findWin = (id: string): Win | undefined => journal.find(id)
  const days = reviewedDays({ store, reviewed, settings })

  return {
    ...calendarViews({ days, reviewed, today, findWin }),
    summary: weekSummary({ days, store, plan, reviewed, settings, today, catalog, verbOf }),

    prepare() {
      // A day that was put forward from the year before, and the year's own.
      const months = monthsOf(dayPlus(`${today().slice(0, 4)}-01-01`, -1), today())
      void reviewed.prepare(months.toReversed())
    },

    week({ of, firstWeekday }) {
      const week = weekOf(of ?? today(), firstWeekday)
      const [first = today()] = week
      // So that what the same months link is known at once, wherever else is still to be read.
      for (const month of monthsOf(first, dayPlus(first, 6))) reviewed.counts(month)
      const links = reviewed.links()
      return weekView({
        days: week,
        today: today(),
        wins: days.winsOf(dayPlus(first, -1), dayPlus(first, 6)),
        isRest: days.isRest,
        find: findWin,
        hasWinsFrom: days.hasWinsFrom,
        successors: (id) => links.successors(id).map((win) => win.id),
      })
    },

    async chain(id) {
      await reviewed.whole()
      const chain = reviewed
        .links()
        .chain(id)
        .flatMap((one) => findWin(one.id) ?? [])
      const wins = chain.toSorted(byInstant).map(linked)
      return { wins, ...(!isSafeToSay(wins[0]?.text ?? '') && { unquoted: true }) }
    },

    named: (ids) => ids.flatMap((id) => findWin(id) ?? []).toSorted(byInstant),
  }
}

/** A win as a chain speaks of it. */
function linked({ id, day, text, linkedTo }: Win): ChainView['wins'][number] {
  return linkedTo === undefined ? { id, day, text } : { id, day, text, linkedTo }
}
