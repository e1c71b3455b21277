import { epochMs, wallTime } from '../../../../src-shared/calendar.ts'
import type { Win } from '../../../../src-shared/records.ts'
import { zoneOf } from '../../../../src-shared/zone.ts'
import type { ExportFacts, ExportWriter } from './export-writer.ts'
import { guardedCell } from './guarded-cell.ts'
import { planNames, type PlanNames } from './plan-names.ts'

/** The columns of the table, in their order. Whoever reads such a file relies on their names. */
export const CSV_COLUMNS = [
  'day',
  'time',
  'text',
  'goal',
  'task',
  'energy_before',
  'energy_after',
  'covers',
  'source',
  'at',
  'zone',
  'id',
  'continues',
] as const

/** Ends of lines as RFC 4180 has them. */
const END = '\r\n'

/**
 * Writes wins as a table (RFC 4180): a row a win, after a row of names.
 *
 * @param byteOrderMark begins with the mark without which Excel misreads letters beyond ASCII
 */
export function csvWriter({ plan }: ExportFacts, byteOrderMark = false): ExportWriter {
  const names = planNames(plan)
  return {
    head: () => `${byteOrderMark ? '\uFEFF' : ''}${CSV_COLUMNS.join(',')}${END}`,
    month: (_, wins) => wins.map((win) => `${row(win, names)}${END}`).join(''),
    foot: () => '',
  }
}

function row(win: Win, names: PlanNames): string {
  const cells: Record<(typeof CSV_COLUMNS)[number], string | number | undefined> = {
    day: win.day,
    time: wallTime(epochMs(win.at), zoneOf(win)).slice(-5),
    text: win.text,
    goal: names.goal(win),
    task: names.task(win),
    energy_before: win.energyBefore,
    energy_after: win.energyAfter,
    covers: win.covers,
    source: win.source,
    at: win.at,
    zone: win.zone,
    id: win.id,
    continues: win.linkedTo,
  }
  return CSV_COLUMNS.map((column) => cell(cells[column])).join(',')
}

function cell(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const safe = guardedCell(value)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
