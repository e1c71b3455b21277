import type {
  Acknowledgement,
  ChangeResult,
  DataNotice,
  DidResult,
  GoalResult,
  LogResult,
  PlanResult,
  RepeatResult,
  SaveProblem,
} from '../src-shared/contract.ts'
import type { Win } from '../src-shared/records.ts'
import { acknowledgementWords, openCatalog } from '../src-shared/words/catalog.ts'

/** The words of the product. */
const catalog = openCatalog()
export const { t } = catalog

/** Why a change could not be kept, in one sentence. */
export function problemWords(problem: SaveProblem): string {
  switch (problem.kind) {
    case 'cannot-write':
      return t('problems.cannot-write', { path: problem.path, code: problem.code })
    case 'disk-full':
    case 'newer-version':
    case 'no-folder':
    case 'read-only':
      return t(`problems.${problem.kind}`, { path: problem.path })
  }
}

/** What to say about a result that is not a success; nothing where nothing needs saying. */
export function resultWords(result: LogResult | ChangeResult): string | undefined {
  switch (result.kind) {
    case 'not-saved':
      return problemWords(result.problem)
    case 'too-long':
      return t('problems.tooLong', { length: result.length, limit: result.limit })
    case 'gone':
      return t('today.gone')
    case 'ahead':
    case 'circle':
    case 'long-ago':
      return t(`today.${result.kind}`)
    case 'empty':
    case 'logged':
    case 'changed':
      return undefined
  }
}

/** Why a goal could not be added. */
export function goalTrouble(result: GoalResult | null): string | undefined {
  if (result === null) return t('problems.unexpected')
  switch (result.kind) {
    case 'too-long':
      return t('problems.goalTooLong', result)
    case 'not-saved':
      return problemWords(result.problem)
    case 'empty':
    case 'added':
      return undefined
  }
}

/** Why a change to goals, tasks, steps or repeats could not be kept; nothing where it is. */
export function planTrouble(
  result: PlanResult | RepeatResult | GoalResult | DidResult,
): string | undefined {
  switch (result.kind) {
    case 'too-long':
      return t('plan.tooLong', { length: result.length, limit: result.limit })
    case 'not-saved':
      return problemWords(result.problem)
    case 'empty':
      return t('plan.empty')
    case 'gone':
      return t('plan.notHere')
    case 'enough':
      return t('shrink.enough')
    case 'added':
    case 'changed':
    case 'logged':
      return undefined
  }
}

/** The kind word about a win that was just logged. */
export function acknowledgement(result: { acknowledgement: Acknowledgement }): string {
  return acknowledgementWords(catalog, result.acknowledgement)
}

/** Why something that holds no words of the person could not be written, in one sentence. */
export function diskWords(problem: SaveProblem): string {
  const { path } = problem
  if (problem.kind === 'cannot-write') return t('disk.cannot-write', { path, code: problem.code })
  return t(`disk.${problem.kind}`, { path })
}

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** What happened to a file, in a sentence or two. */
export function noticeWords(notice: DataNotice): string {
  const { path } = notice
  switch (notice.kind) {
    case 'restored':
    case 'came-back': {
      const month = MONTH.format(new Date(`${notice.month}-15T12:00Z`))
      const left = notice.kind === 'restored' ? notice.left : 0
      return t(`notices.${notice.kind}`, { path, month, count: notice.count, left })
    }
    case 'entries':
      return t('notices.entries', { path, count: notice.count })
    case 'plan-restored':
    case 'settings-restored':
    case 'set-aside':
    case 'twin':
    case 'newer-version':
    case 'unreadable':
    case 'no-folder':
      return t(`notices.${notice.kind}`, { path })
  }
}

const LONG_DAY = new Intl.DateTimeFormat('en', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})
const DATED_DAY = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' })

/** A day of this year: `Monday, November 23`. */
export function longDay(day: string): string {
  return LONG_DAY.format(new Date(`${day}T12:00Z`))
}

/** Any day, with its year. */
export function datedDay(day: string): string {
  return DATED_DAY.format(new Date(`${day}T12:00Z`))
}

/** Making a format takes longer than using it, and a list has many times of few zones. */
const timeFormats = new Map<string, Intl.DateTimeFormat>()

/** The time on the wall where the win was logged. */
export function timeOf({ at, zone }: Win): string {
  let format = timeFormats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat(undefined, {
      hour: 'numeric',
      minute: '2-digit',
      timeZone: zone,
    })
    timeFormats.set(zone, format)
  }
  return format.format(new Date(at))
}

const CLOCK = new Intl.DateTimeFormat(undefined, {
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'UTC',
})

/** A time on the wall as people read it: `08:35`, or the end of `2026-11-23T08:35`. */
export function clockTime(wall: string): string {
  return CLOCK.format(new Date(`2000-01-01T${wall.slice(-5)}Z`))
}

const SHORT_DAY = new Intl.DateTimeFormat('en', {
  weekday: 'long',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})

/** A day in a list of days: `Monday, Nov 23`. */
export function shortDay(day: string): string {
  return SHORT_DAY.format(new Date(`${day}T12:00Z`))
}

const MONTH_DAY = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', timeZone: 'UTC' })
const MONTH_DAY_YEAR = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' })
const MONTH_NAME = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
const WEEKDAY_SHORT = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' })

/** A date, with its year where that is not today's: `November 23`. */
export function monthDay(day: string, today: string): string {
  const format = day.slice(0, 4) === today.slice(0, 4) ? MONTH_DAY : MONTH_DAY_YEAR
  return format.format(new Date(`${day}T12:00Z`))
}

/** A date that stands for itself, with its year: `November 23, 2026`. */
export function fullDate(day: string): string {
  return MONTH_DAY_YEAR.format(new Date(`${day}T12:00Z`))
}

/** A month with its year: `November 2026`. */
export function monthYear(month: string): string {
  return MONTH.format(new Date(`${month}-15T12:00Z`))
}

/** The name of a month: `November`. */
export function monthName(month: string): string {
  return MONTH_NAME.format(new Date(`${month}-15T12:00Z`))
}

/** The weekday of a day, short: `Mon`. */
export function weekdayShort(day: string): string {
  return WEEKDAY_SHORT.format(new Date(`${day}T12:00Z`))
}

/** The number of a day in its month. */
export function dayOfMonth(day: string): number {
  return Number(day.slice(8))
}
