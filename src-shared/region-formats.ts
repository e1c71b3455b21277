import type { Preferences } from './contract/settings.ts'

const FIRST_DAYS = { monday: 'mon', sunday: 'sun', saturday: 'sat' } as const
const HOUR_CYCLES = { '12': 'h12', '24': 'h23' } as const

/**
 * The locale of dates and times: the system's region, and in it what the person has chosen
 * otherwise. Every format and every week follows from it.
 *
 * @param region the locale of the system's formats, such as `de-DE`
 * @returns such as `de-DE-u-fw-sun-hc-h12`
 */
export function chosenRegion(
  region: string,
  { firstWeekday, clock }: Pick<Preferences, 'firstWeekday' | 'clock'>,
): string {
  const locale = new Intl.Locale(region, {
    ...(firstWeekday !== 'region' && { firstDayOfWeek: FIRST_DAYS[firstWeekday] }),
    ...(clock !== 'region' && { hourCycle: HOUR_CYCLES[clock] }),
  })
  return locale.toString()
}

/** TypeScript has this part of a locale only together with a `Temporal` that Node has not. */
interface WithWeek {
  getWeekInfo(): { firstDay: number }
}

/** The ISO weekday that a week begins with in a locale: Monday is 1, Sunday 7. */
export function firstWeekdayIn(locale: string): number {
  return (new Intl.Locale(locale) as Intl.Locale & WithWeek).getWeekInfo().firstDay
}
