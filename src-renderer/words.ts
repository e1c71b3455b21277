import type { DataNotice } from '../src-shared/contract/data.ts'
import type { Acknowledgement, ChangeResult, LogResult } from '../src-shared/contract/journal.ts'
import type {
  DidResult,
  GoalResult,
  PlanResult,
  RepeatResult,
} from '../src-shared/contract/plan.ts'
import type { SaveProblem } from '../src-shared/contract/save-result.ts'
import type { Win } from '../src-shared/records.ts'
import { acknowledgementWords, openCatalog } from '../src-shared/words/catalog.ts'
import { zoneOf } from '../src-shared/zone.ts'
import { REGION } from './region.ts'

/** The words of the product. */
const catalog = openCatalog(() => REGION)
export const { t, dateFormat } = catalog

/** Why a change could not be kept, in one sentence. */
export function problemWords(problem: SaveProblem): string {
  switch (problem.kind) {
    case 'cannot-write':
      return t('problems.cannot-write', { path: problem.path, code: problem.code })
    case 'disk-full':
    case 'newer-version':
    case 'no-folder':
    case 'not-here':
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

const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const

/** What happened to a file, in a sentence or two. */
export function noticeWords(notice: DataNotice): string {
  const { path } = notice
  switch (notice.kind) {
    case 'restored':
    case 'came-back': {
      const month = dateFormat(MONTH).format(new Date(`${notice.month}-15T12:00Z`))
      const left = notice.kind === 'restored' ? notice.left : 0
      return t(`notices.${notice.kind}`, { path, month, count: notice.count, left })
    }
    case 'entries':
    case 'copies':
      return t(`notices.${notice.kind}`, { path, count: notice.count })
    case 'plan-restored':
    case 'settings-restored':
    case 'set-aside':
    case 'changed':
    case 'changed-elsewhere':
    case 'damaged-elsewhere':
    case 'twin':
    case 'newer-version':
    case 'unreadable':
    case 'no-folder':
    case 'not-here':
    case 'not-here-elsewhere':
    case 'fixed-offset':
    case 'kept-later':
    case 'not-kept-yet':
    case 'not-kept':
      return t(`notices.${notice.kind}`, { path })
  }
}

const LONG_DAY = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
} as const
const DATED_DAY = { dateStyle: 'full', timeZone: 'UTC' } as const

/** A day of this year: `Monday, November 23`. */
export function longDay(day: string): string {
  return dateFormat(LONG_DAY).format(new Date(`${day}T12:00Z`))
}

/** Any day, with its year. */
export function datedDay(day: string): string {
  return dateFormat(DATED_DAY).format(new Date(`${day}T12:00Z`))
}

/** The time on the wall where the win was logged. */
export function timeOf(win: Win): string {
  return dateFormat({ ...CLOCK, timeZone: zoneOf(win) }).format(new Date(win.at))
}

const CLOCK = {
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'UTC',
} as const

/** A time on the wall as people read it: `08:35`, or the end of `2026-11-23T08:35`. */
export function clockTime(wall: string): string {
  return dateFormat(CLOCK).format(new Date(`2000-01-01T${wall.slice(-5)}Z`))
}

const SHORT_DAY = {
  weekday: 'long',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
} as const

/** A day in a list of days: `Monday, Nov 23`. */
export function shortDay(day: string): string {
  return dateFormat(SHORT_DAY).format(new Date(`${day}T12:00Z`))
}

const MONTH_DAY = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const
const MONTH_DAY_YEAR = { dateStyle: 'long', timeZone: 'UTC' } as const
const MONTH_NAME = { month: 'long', timeZone: 'UTC' } as const
const WEEKDAY_SHORT = { weekday: 'short', timeZone: 'UTC' } as const

/** A date, with its year where that is not today's: `November 23`. */
export function monthDay(day: string, today: string): string {
  const format = day.slice(0, 4) === today.slice(0, 4) ? MONTH_DAY : MONTH_DAY_YEAR
  return dateFormat(format).format(new Date(`${day}T12:00Z`))
}

/** A date that stands for itself, with its year: `November 23, 2026`. */
export function fullDate(day: string): string {
  return dateFormat(MONTH_DAY_YEAR).format(new Date(`${day}T12:00Z`))
}

/** A month with its year: `November 2026`. */
export function monthYear(month: string): string {
  return dateFormat(MONTH).format(new Date(`${month}-15T12:00Z`))
}

/** The name of a month: `November`. */
export function monthName(month: string): string {
  return dateFormat(MONTH_NAME).format(new Date(`${month}-15T12:00Z`))
}

/** The weekday of a day, short: `Mon`. */
export function weekdayShort(day: string): string {
  return dateFormat(WEEKDAY_SHORT).format(new Date(`${day}T12:00Z`))
}

const NUMERIC_DAY = { day: 'numeric', month: 'numeric', timeZone: 'UTC' } as const

/** A date as short as it can be: `11/23`. */
export function numericDay(day: string): string {
  return dateFormat(NUMERIC_DAY).format(new Date(`${day}T12:00Z`))
}

/** The number of a day in its month. */
export function dayOfMonth(day: string): number {
  return Number(day.slice(8))
}
