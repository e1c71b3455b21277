import type { ChainView } from '../../src-shared/review.ts'
import { datedDay, longDay } from '../formats/dates.ts'
import { weekdayName } from '../formats/weekdays.ts'
import { t } from '../words.ts'

const DAY_MS = 24 * 60 * 60_000

/** When a chain began and with what: by the weekday within the last week, by the date before it. */
export function chainWords({ wins, unquoted }: ChainView, today: string): string {
  const [first] = wins
  if (first === undefined || wins.length === 1) return t('chain.alone')
  const { day, text } = first
  if (day === today) return unquoted ? t('chain.todayUnquoted') : t('chain.today', { text })
  const on = dayWords(day, today)
  return unquoted ? t('chain.beganUnquoted', { day: on }) : t('chain.began', { day: on, text })
}

function dayWords(day: string, today: string): string {
  const noon = noonOf(day)
  const daysAgo = Math.round((noonOf(today).getTime() - noon.getTime()) / DAY_MS)
  // Seven days ago it was the same weekday as today.
  if (daysAgo > 0 && daysAgo < 7) return weekdayName(noon.getUTCDay() || 7)
  return day.slice(0, 4) === today.slice(0, 4) ? longDay(day) : datedDay(day)
}

/** In UTC, where every day has as many hours. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00Z`)
}
