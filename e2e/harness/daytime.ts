/** Zones without summer time, of which it is daytime in one whatever the time is. */
const ZONES = ['UTC', 'Asia/Tokyo', 'Pacific/Honolulu'] as const
/** A run that begins between these hours is over before midnight, and before the day turns at four. */
const [FIRST_HOUR, LAST_HOUR] = [6, 19]

/**
 * The zone for specs to run in, so that no day, week or month turns while one is under way: what was
 * logged "today" would be yesterday's for what comes after. The computer's own by day; what differs
 * at night is for specs and unit tests that set the clock.
 *
 * @param own the zone of the computer
 */
export function zoneByDay(own: string, now: number): string {
  const isDay = (zone: string): boolean => {
    const hour = hourIn(zone, now)
    return hour >= FIRST_HOUR && hour <= LAST_HOUR
  }
  return [own, ...ZONES].find(isDay) ?? own
}

function hourIn(timeZone: string, now: number): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' })
  return Number(format.format(now))
}
