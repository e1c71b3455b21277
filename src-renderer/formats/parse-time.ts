import { catalog } from './catalog.ts'

const TIME = /^(\d{1,2})(?:\s*[:.h]\s*(\d{2})|\s*h|(\d{2}))?\s*(?:([ap])\.?\s*(?:m\.?)?)?$/

/**
 * A time as people type it, such as `8:30`, `830`, `8.30 pm` or `20h`, as `08:30`; undefined if it is
 * none. On a clock of twelve hours a time without its half of the day keeps the half of the present one.
 *
 * @param present the time in effect, such as `20:00`
 */
export function parseTime(typed: string, present: string): string | undefined {
  const [, hours, ...rest] = TIME.exec(typed.normalize('NFKC').trim().toLowerCase()) ?? []
  if (hours === undefined) return undefined
  const minutes = Number(rest[0] ?? rest[1] ?? 0)
  const hour = hourOf(hours, rest[2] ?? (hasTwelveHours() ? halfOf(hours, present) : undefined))
  if (hour === undefined || hour > 23 || minutes > 59) return undefined
  return `${twoDigits(hour)}:${twoDigits(minutes)}`
}

/** The hour of the day; undefined if there is no such hour in that half. */
function hourOf(hours: string, half: string | undefined): number | undefined {
  const hour = Number(hours)
  if (half === undefined) return hour
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half === 'p' ? 12 : 0)
}

/** The half of the day that is meant by an hour without one; undefined where the hour says it. */
function halfOf(hours: string, present: string): string | undefined {
  const hour = Number(hours)
  // Nobody writes a zero in front on a clock of twelve hours, and twelve is noon.
  if (hours.startsWith('0') || hour === 0 || hour >= 12) return undefined
  return present < '12:00' ? 'a' : 'p'
}

/** Whether times are shown on a clock of twelve hours. */
function hasTwelveHours(): boolean {
  const { hourCycle } = catalog.dateFormat({ hour: 'numeric' }).resolvedOptions()
  return hourCycle === 'h12' || hourCycle === 'h11'
}

/** A time some minutes later or earlier, on the same clock face. */
export function timePlus(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const sum = (hour * 60 + minute + minutes + 1440) % 1440
  return `${twoDigits(Math.floor(sum / 60))}:${twoDigits(sum % 60)}`
}

/** The time on the wall at a moment, such as `08:30`. */
export function wallTime(moment: Date): string {
  return `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
