import { dayPlus, daysBetween, weekdayOf, type Day } from '../../src-shared/calendar.ts'
import type { NudgeSettings, Pause } from '../../src-shared/nudges.ts'
import { isRestDay } from './person-day.ts'

/**
 * How many days of a pause are recorded when it begins: a year, so that a person who is ill for
 * long comes back to the rhythm they left.
 */
const PAUSE_DAYS = 366
/**
 * How many days are kept, the latest ones. They are counted, not dated: a clock that is wrong for
 * an evening must not take them away.
 */
const KEPT = 800

/** Whether a day belongs to the rhythm: something could be asked on it. */
export function isEligible(
  day: Day,
  settings: Pick<NudgeSettings, 'restDays' | 'restDates' | 'easyDays' | 'firstDay'>,
): boolean {
  if (day === settings.firstDay || settings.easyDays.includes(day)) return false
  return !isRestDay(day, weekdayOf(day), settings)
}

/**
 * The easy days once there is another pause, or none. What lies ahead is of a pause alone, so it
 * is replaced; today was paused in part, which is enough to leave it in peace.
 */
export function afterPause(
  { easyDays }: Pick<NudgeSettings, 'easyDays'>,
  pause: Pause | undefined,
  today: Day,
): Day[] {
  const soFar = easyDays.filter((day) => day <= today)
  // An hour is no day.
  if (pause?.kind !== 'days') return ordered(soFar)
  const length = Math.min(Math.max(0, daysBetween(today, pause.before)), PAUSE_DAYS)
  return ordered([...soFar, ...Array.from({ length }, (_, days) => dayPlus(today, days))])
}

/** The easy days once today is low in energy, or no longer. A pause of today stands. */
export function afterLowEnergy(
  { easyDays, pause }: Pick<NudgeSettings, 'easyDays' | 'pause'>,
  on: boolean,
  today: Day,
): Day[] {
  if (on) return ordered([...easyDays, today])
  const isPaused = pause?.kind === 'days' && today < pause.before
  return isPaused ? ordered(easyDays) : ordered(easyDays.filter((day) => day !== today))
}

/** Each day once, in order, and no more than are kept. */
function ordered(days: readonly Day[]): Day[] {
  return [...new Set(days)].toSorted().slice(-KEPT)
}
