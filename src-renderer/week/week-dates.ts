import { dayPlus, type Day } from '../../src-shared/calendar.ts'
import type { WeekView } from '../../src-shared/review.ts'
import { monthDay } from '../formats/dates.ts'
import { t } from '../words.ts'

/** The heading of a week: `Week of November 23`. */
export function weekHeading({ days, today }: WeekView): string {
  return t('week.heading', { day: monthDay(days[0]?.day ?? today, today) })
}

/** The month that most of a week is in, such as `2026-11`. */
export function monthOf({ days, today }: WeekView): string {
  return (days[3]?.day ?? today).slice(0, 7)
}

/** Whether a part of the route is a date, such as `2026-11-23`. */
export function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
}

/** The weeks beside one, each by a day of it; undefined where there is none. */
export interface WeeksBeside {
  previous?: Day
  next?: Day
}

/**
 * The weeks beside the one that is asked for. Until that has been read another one is shown, and
 * whoever presses twice wants to go two weeks.
 *
 * @param view the week that is shown
 * @param asked a day of the week that the route names; undefined for the present week
 */
export function weeksBeside(view: WeekView | undefined, asked: Day | undefined): WeeksBeside {
  if (view === undefined) return {}
  const { days, today, previous, next } = view
  if (asked === undefined || days.some(({ day }) => day === asked)) {
    return { previous, ...(next !== undefined && { next }) }
  }
  const after = dayPlus(asked, 7)
  return { previous: dayPlus(asked, -7), ...(after <= today && { next: after }) }
}
