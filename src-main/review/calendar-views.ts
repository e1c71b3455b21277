import { dayPlus, monthOf, type Day, type Month } from '../../src-shared/calendar.ts'
import type { CommandArgument } from '../../src-shared/contract/index.ts'
import type { Win } from '../../src-shared/records.ts'
import type { MonthDay, MonthView, Story, YearView } from '../../src-shared/review.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { isSafeToSay } from '../care/domain/wall.ts'
import { byInstant } from '../kernel/order.ts'
import { daysOfYear, weeksOfMonth } from './domain/month-grid.ts'
import { elsewhere } from './domain/week-view.ts'
import type { ReviewIndex } from './review-index.ts'
import type { ReviewedDays } from './reviewed-days.ts'

/** How many wins make a chain a story. */
const STORY_WINS = 4
/** How many stories are told at once. */
const STORIES = 8
/** How many wins of a day a month shows as beads. */
const MONTH_BEADS = 12

interface Parts {
  days: ReviewedDays
  reviewed: Pick<ReviewIndex, 'links'>
  today: () => Day
  findWin: (id: string) => Win | undefined
}

/** A month as a calendar, and a year at a glance. */
export interface CalendarViews {
  /**
   * Without a month, the present one.
   *
   * @param asked its `firstWeekday` is the ISO weekday that a week begins with
   */
  month(asked: { month?: Month | undefined; firstWeekday: number }): MonthView
  /** Without a year, the present one. */
  year(asked: CommandArgument<'year.read'>): YearView
}

/** Makes both from the days, and from the chains that are long enough to be stories. */
export function calendarViews({ days, reviewed, today, findWin }: Parts): CalendarViews {
  function stories(from: Day, to: Day): Story[] {
    const told = reviewed.links().stories({ from, to, atLeast: STORY_WINS, atMost: STORIES })
    return told.flatMap(({ first, last, wins }) => {
      const [begins, ends] = [findWin(first.id), findWin(last.id)]
      return begins === undefined || ends === undefined ? [] : storyOf(begins, ends, wins)
    })
  }

  /** The days of a month, each with the words of its first win and the goals of its first ones. */
  function withWords(weeks: readonly (readonly Day[])[]): MonthDay[][] {
    const [first = today(), last = first] = [weeks[0]?.[0], weeks.at(-1)?.at(-1)]
    const ofDay = Map.groupBy(days.winsOf(first, last).toSorted(byInstant), ({ day }) => day)
    return weeks.map((week) =>
      week.map((day) => {
        const wins = ofDay.get(day) ?? []
        return {
          ...days.counted(day),
          ...(wins[0] && { first: shorten(wins[0].text) }),
          goals: wins.slice(0, MONTH_BEADS).map(({ goalId }) => goalId ?? null),
        }
      }),
    )
  }

  return {
    month({ month, firstWeekday }) {
      const asked = month ?? monthOf(today())
      const weeks = weeksOfMonth(asked, firstWeekday)
      const next = monthOf(dayPlus(`${asked}-28`, 4))
      return {
        month: asked,
        weeks: withWords(weeks),
        today: today(),
        stories: stories(`${asked}-01`, dayPlus(`${next}-01`, -1)),
        previous: monthOf(dayPlus(`${asked}-01`, -1)),
        ...((next <= monthOf(today()) || days.hasWinsFrom(`${next}-01`)) && { next }),
      }
    },

    year({ year }) {
      const now = Number(today().slice(0, 4))
      const asked = year ?? now
      const begins = days.firstMonth() ?? monthOf(today())
      const all = daysOfYear(asked)
      const counted = all.map(days.counted)
      // A win ahead, from a journey or a wrong clock, has its month shown.
      const ahead = counted.findLast(({ wins }) => wins > 0)?.day ?? today()
      const ends = monthOf(ahead > today() ? ahead : today())
      const within = counted.filter(({ day }) => monthOf(day) >= begins && monthOf(day) <= ends)
      return {
        year: asked,
        // A year before the first, or one to come, is asked for by its address alone.
        days: within.length > 0 ? within : counted,
        today: today(),
        stories: stories(all[0] ?? today(), all.at(-1) ?? today()),
        ...(`${asked}-01` > begins && { previous: asked - 1 }),
        ...((asked < now || days.hasWinsFrom(`${asked + 1}-01-01`)) && { next: asked + 1 }),
      }
    },
  }
}

function storyOf(begins: Win, ends: Win, wins: number): Story {
  const mayQuote = [begins.text, ends.text].every(isSafeToSay)
  return {
    first: elsewhere(begins),
    last: elsewhere(ends),
    wins,
    ...(!mayQuote && { unquoted: true as const }),
  }
}
