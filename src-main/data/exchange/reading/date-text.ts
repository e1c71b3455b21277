import type { DateOrder, SourceMoment } from '../import-format.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** `14:03`, `2:05:30 PM`, `14:03:11.250`. */
const TIME = String.raw`(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:\s*([ap])\.?\s*m\.?)?`
/** `Z`, `+01:00`, `+0100`, ` UTC`. */
const OFFSET = String.raw`\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?`
const AFTER_DATE = new RegExp(String.raw`^(?:[T,]?\s*(?:at\s+)?${TIME}${OFFSET})?$`, 'i')
const TIME_ALONE = new RegExp(`^${TIME}$`, 'i')

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?!\d)/
const MONTH_NAMED =
  /^(?:[a-z]{3,9},?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i
const DAY_NAMED =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\.?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})(?!\d)/i
/** Seconds or milliseconds since the Unix epoch, from 2001 on. */
const EPOCH = /^\d{10}(?:\d{3})?$/

/**
 * The moment that a text of a file names. Returns undefined if it names none. A midnight to the
 * second stands for a date without a time: programs that know no time write it so.
 *
 * @param order how a date such as `03/04/2026` is meant
 */
export function momentIn(text: string, order: DateOrder = 'day-first'): SourceMoment | undefined {
  const said = text.trim()
  if (EPOCH.test(said)) return { at: Number(said) * (said.length === 10 ? 1000 : 1) }
  const date = dateIn(said, order)
  if (date === undefined) return undefined
  const after = AFTER_DATE.exec(said.slice(date.length).trim())
  if (after === null) return undefined
  const [, hour, minute, second = '00', half, offset] = after
  if (hour === undefined || minute === undefined) return { day: date.day }
  const time = wallTimeOf(hour, minute, second, half)
  if (time === undefined) return undefined
  if (time === '00:00:00') return { day: date.day }
  const wall = `${date.day}T${time}`
  return offset === undefined ? { wall } : instantMoment(`${wall}${offsetOf(offset)}`)
}

/** A time on the wall, `14:03`, of a text such as `2:03 PM`. Returns undefined if it is none. */
export function timeIn(text: string): string | undefined {
  const found = TIME_ALONE.exec(text.replaceAll(/[\u00A0\u202F]/g, ' ').trim())
  const [, hour, minute, second = '00', half] = found ?? []
  return hour === undefined || minute === undefined
    ? undefined
    : wallTimeOf(hour, minute, second, half)
}

/** Whether a text is a date whose day and month could be the other way round, and if so which it shows. */
export function orderShown(text: string): DateOrder | 'unclear' | undefined {
  const found = YEAR_LAST.exec(text.trim())
  if (found === null || found[2] === '.') return undefined
  if (Number(found[1]) > 12) return 'day-first'
  return Number(found[3]) > 12 ? 'month-first' : 'unclear'
}

function dateIn(said: string, order: DateOrder): { day: string; length: number } | undefined {
  const yearFirst = YEAR_FIRST.exec(said) ?? COMPACT.exec(said)
  if (yearFirst !== null) {
    const [whole, year, ...rest] = yearFirst
    const [day, month] = [rest.at(-1), rest.at(-2)]
    return dated(whole, year, month, day)
  }
  const yearLast = YEAR_LAST.exec(said)
  if (yearLast !== null) {
    const [whole, first, mark, second, year] = yearLast
    // Nobody writes the month first with full stops.
    const dayFirst = mark === '.' || order === 'day-first'
    return dayFirst ? dated(whole, year, second, first) : dated(whole, year, first, second)
  }
  const named = MONTH_NAMED.exec(said)
  if (named !== null) return dated(named[0], named[3], monthNamed(named[1]), named[2])
  const dayNamed = DAY_NAMED.exec(said)
  if (dayNamed !== null)
    return dated(dayNamed[0], dayNamed[3], monthNamed(dayNamed[2]), dayNamed[1])
  return undefined
}

function monthNamed(name: string | undefined): string | undefined {
  const month = MONTHS.indexOf(name?.toLowerCase() ?? '')
  return month < 0 ? undefined : String(month + 1)
}

function dated(
  whole: string,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): { day: string; length: number } | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) {
    return undefined
  }
  return { day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, length: whole.length }
}

function wallTimeOf(
  hour: string,
  minute: string,
  second: string,
  half: string | undefined,
): string | undefined {
  const said = Number(hour)
  if (half !== undefined && (said < 1 || said > 12)) return undefined
  const hours = half === undefined ? said : (said % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${minute}:${second}`
}

function offsetOf(said: string): string {
  if (!/^[+-]/.test(said)) return 'Z'
  const digits = said.replace(':', '')
  return `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`
}

function instantMoment(text: string): SourceMoment | undefined {
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : { at }
}
