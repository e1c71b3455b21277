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
