import {
  dayPlus,
  daysBetween,
  monthOf,
  weekdayOf,
  type Day,
  type Month,
} from '../../src-shared/calendar.ts'
import type { CommandArgument } from '../../src-shared/contract/index.ts'
import type { Win } from '../../src-shared/records.ts'
import type {
  ChainView,
  CountedDay,
  MonthView,
  RhythmView,
  Story,
  WeekSays,
  WeekView,
  YearView,
} from '../../src-shared/review.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import { isSafeToSay } from '../care/domain/wall.ts'
import { isEligible } from '../days/eligible-days.ts'
import { isRestDay } from '../days/person-day.ts'
import type { Journal } from '../journal/domain/journal.ts'
import { byInstant } from '../kernel/order.ts'
import type { PlanStore, WinStore } from '../kernel/ports.ts'
import { answerOf } from '../plan/domain/week-answer.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import { energyPoints } from './domain/energy-points.ts'
import { daysOfYear, weekOf, weeksOfMonth } from './domain/month-grid.ts'
import { rhythmDays } from './domain/rhythm-days.ts'
import { rhythm } from './domain/rhythm.ts'
import { weekSays } from './domain/week-says.ts'
import { elsewhere, weekView } from './domain/week-view.ts'
import type { ReviewIndex } from './review-index.ts'

/** How many days what a week says looks back over, the week's own among them. */
const LOOK_BACK_DAYS = 56
/** How many wins make a chain a story. */
const STORY_WINS = 4
/** How many stories are told at once. */
const STORIES = 8
/** A Monday, from which weeks are counted, so that each week has a question of its own. */
const SOME_MONDAY: Day = '2024-01-01'

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
export interface ReviewRoom {
  /** The main window is there: what may be looked at next is read while nobody waits. */
  prepare(): void
  week(asked: CommandArgument<'week.read'>): WeekView
  says(first: Day): WeekSays
  chain(id: string): Promise<ChainView>
  named(ids: readonly string[]): Win[]
  month(asked: CommandArgument<'month.read'>): MonthView
  year(asked: CommandArgument<'year.read'>): YearView
}

/** Prepares looking back. Nothing is read before somebody does. */
export function openReviewRoom({ data, catalog, verbOf }: Parts): ReviewRoom {
  const { settings, journal, store, plan, reviewed } = data
  const { t } = catalog

  const today = (): Day => journal.today().day
  const isRest = (day: Day): boolean => isRestDay(day, weekdayOf(day), settings.current().nudges)
  const isInRhythm = (day: Day): boolean => isEligible(day, settings.current().nudges)
  const findWin = (id: string): Win | undefined => journal.find(id)

  /** The wins of some days, the first to the last, that are not removed. */
  function winsOf(first: Day, last: Day): Win[] {
    return monthsOf(first, last)
      .flatMap((month) => store.read(month))
      .filter(({ day, deleted }) => day >= first && day <= last && deleted !== true)
  }

  function counted(day: Day): CountedDay {
    const wins = reviewed.counts(monthOf(day)).wins.get(day) ?? 0
    return { day, wins, rest: isRest(day) }
  }

  /** Whether there is a win on a day or after it: travel, or a wrong clock, dates one ahead. */
  function hasWinsFrom(day: Day): boolean {
    return store
      .months()
      .filter((month) => month >= monthOf(day))
      .some((month) => [...reviewed.counts(month).wins.keys()].some((other) => other >= day))
  }

  function stories(from: Day, to: Day): Story[] {
    const told = reviewed.links().stories({ from, to, atLeast: STORY_WINS, atMost: STORIES })
    return told.flatMap(({ first, last, wins }) => {
      const [begins, ends] = [findWin(first.id), findWin(last.id)]
      return begins === undefined || ends === undefined
        ? []
        : [
            {
              first: elsewhere(begins),
              last: elsewhere(ends),
              wins,
              ...(![begins.text, ends.text].every(isSafeToSay) && { unquoted: true as const }),
            },
          ]
    })
  }

  function week({ of, firstWeekday }: CommandArgument<'week.read'>): WeekView {
    const days = weekOf(of ?? today(), firstWeekday)
    const [first = today()] = days
    // So that what the same months link is known at once, wherever else is still to be read.
    for (const month of monthsOf(first, dayPlus(first, 6))) reviewed.counts(month)
    const links = reviewed.links()
    return weekView({
      days,
      today: today(),
      wins: winsOf(dayPlus(first, -1), dayPlus(first, 6)),
      isRest,
      find: findWin,
      hasWinsFrom,
      successors: (id) => links.successors(id).map((win) => win.id),
    })
  }

  /** How many wins a day has, as the rhythm counts them. */
  function winsInRhythm(day: Day): number {
    const { wins, covered } = reviewed.counts(monthOf(day))
    // The day before, from which it was put forward, may be in the month before.
    const before = reviewed.counts(monthOf(dayPlus(day, -1)))
    return (wins.get(day) ?? 0) + (covered.has(day) || before.covered.has(day) ? 1 : 0)
  }

  function rhythmUpTo(last: Day): RhythmView {
    const now = today()
    const days = rhythmDays({
      last,
      since: store.months().at(-1) ?? monthOf(last),
      // A day that is not over yet has taken nothing.
      isEligible: (day) => isInRhythm(day) && (day !== now || winsInRhythm(day) > 0),
      winsOf: winsInRhythm,
    })
    return rhythm(days)
  }

  return {
    prepare() {
      // A day that was put forward from the year before, and the year's own.
      const months = monthsOf(dayPlus(`${today().slice(0, 4)}-01-01`, -1), today())
      void reviewed.prepare(months.toReversed())
    },

    week,

    says(first) {
      const last = dayPlus(first, 6)
      const days = Array.from({ length: 7 }, (_, number) => dayPlus(first, number))
      const wins = winsOf(dayPlus(last, 1 - LOOK_BACK_DAYS), last).toSorted(byInstant)
      const energy = settings.current().energy
      const answer = answerOf(plan.read(), first)
      const questions = t('questions')
      const number = Math.floor(daysBetween(SOME_MONDAY, first) / 7)
      const asked = questions[((number % questions.length) + questions.length) % questions.length]
      return {
        sentences: weekSays({ days, wins, plan: plan.read(), energy, verbOf }),
        rhythm: rhythmUpTo(last < today() ? last : today()),
        energy: energy ? energyPoints(wins, days) : [],
        total: reviewed.links().size,
        question: answer === undefined || answer.text === '' ? (asked ?? '') : answer.question,
        answer: answer?.text ?? '',
      }
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

    month({ month, firstWeekday }) {
      const asked = month ?? monthOf(today())
      const weeks = weeksOfMonth(asked, firstWeekday)
      const next = monthOf(dayPlus(`${asked}-28`, 4))
      return {
        month: asked,
        weeks: weeks.map((days) => days.map(counted)),
        today: today(),
        stories: stories(`${asked}-01`, dayPlus(`${next}-01`, -1)),
        previous: monthOf(dayPlus(`${asked}-01`, -1)),
        ...((next <= monthOf(today()) || hasWinsFrom(`${next}-01`)) && { next }),
      }
    },

    year({ year }) {
      const now = Number(today().slice(0, 4))
      const asked = year ?? now
      const days = daysOfYear(asked)
      return {
        year: asked,
        days: days.map(counted),
        today: today(),
        stories: stories(days[0] ?? today(), days.at(-1) ?? today()),
        previous: asked - 1,
        ...((asked < now || hasWinsFrom(`${asked + 1}-01-01`)) && { next: asked + 1 }),
      }
    },
  }
}

/** A win as a chain speaks of it. */
function linked({ id, day, text, linkedTo }: Win): ChainView['wins'][number] {
  return linkedTo === undefined ? { id, day, text } : { id, day, text, linkedTo }
}

/** The months of some days, the first to the last. */
function monthsOf(first: Day, last: Day): Month[] {
  const months: Month[] = []
  for (let day = first; day <= last; day = dayPlus(`${monthOf(day)}-28`, 4).slice(0, 8) + '01') {
    months.push(monthOf(day))
  }
  return months
}
