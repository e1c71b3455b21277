import type { TableColumns } from '../import-format.ts'
import { momentIn } from './date-text.ts'

/** Names of columns, the surest first; a star stands for anything. */
const NAMES: Readonly<Record<'text' | 'date' | 'done' | 'list', readonly string[]>> = {
  text: [
    'title',
    'task',
    'task name',
    'subject',
    'what',
    'content',
    'text',
    'description',
    'summary',
    'name',
    'activity',
    'habit',
    'habit name',
    'entry',
    'note',
    'notes',
    'win',
    'item',
    'todo',
    'to do',
    'aufgabe',
    'titel',
    'betreff',
    'tâche',
    'titre',
    'tarea',
    'título',
    'attività',
    'titolo',
    'zadanie',
    'tarefa',
    'taak',
    'задача',
    'タスク',
    '任务',
    '할 일',
  ],
  date: [
    'completed at',
    'completed date',
    'completed time',
    'completed on',
    'date completed',
    'completion date',
    'completiondate',
    'completed_at',
    'completed_date',
    'done at',
    'done on',
    'done date',
    'date done',
    'finished',
    'finished at',
    'finished on',
    'closed',
    'closed at',
    'resolved',
    'end date',
    'date',
    'day',
    'when',
    'timestamp',
    'datetime',
    'time',
    'datum',
    'erledigt am',
    'fecha',
    'data',
    'terminé le',
    '日付',
    '日期',
    '날짜',
    'дата',
  ],
  done: [
    'done',
    'completed',
    'is completed',
    'complete',
    'finished',
    'checked',
    'status',
    'state',
    'done?',
    'completed?',
    'erledigt',
    'hecho',
    'fait',
    'fatto',
    'gedaan',
    'готово',
    '% complete',
  ],
  list: [
    'list',
    'list name',
    'project',
    'project name',
    'folder',
    'category',
    'categories',
    'area',
    'goal',
    'group',
    'liste',
    'projekt',
    'kategorie',
    'projet',
    'proyecto',
    'lista',
  ],
}
/** Days of what is to come, never of what was done. */
const PLANNED = /due|start|deadline|schedul|remind|creat|added|modified|updated|fällig|vence/i
const YES = new Set(
  'x|✓|✔|☑|✅|1|y|yes|true|done|completed|complete|finished|closed|resolved|checked|100|100%|ja|erledigt|oui|sí|si|hecho|fait|fatto|sim|da|да|готово|tak|はい|完了|完成|是'.split(
    '|',
  ),
)
/** How many rows are looked at. */
const SAMPLE = 200

/** True if a cell says that something is done. */
export function saysDone(cell: string): boolean {
  return YES.has(cell.trim().toLowerCase())
}

/** True if a row may be the header of a table: names, and no date among them. */
export function isHeader(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell.trim() !== '')
  return (
    said.length > 0 && said.every((cell) => !isData(cell)) && new Set(said).size === said.length
  )
}

/** What stands in the columns of a table, as far as names and cells show it. */
export function guessColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): TableColumns | undefined {
  const names = header.map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  )
  const sample = rows.slice(0, SAMPLE)
  const date = named(names, NAMES.date) ?? datedColumn(names, sample)
  const done = except(named(names, NAMES.done), date)
  const list = except(named(names, NAMES.list), date, done)
  const text =
    except(named(names, NAMES.text), date, done, list) ??
    longest(header, sample, [date, done, list])
  if (text === undefined) return undefined
  return {
    text,
    ...(date !== undefined && { date }),
    ...(done !== undefined && { done }),
    ...(list !== undefined && { list }),
  }
}

/** True if the names of its columns alone say what a table is. */
export function isKnownHeader(header: readonly string[]): boolean {
  const names = header.map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  )
  return named(names, NAMES.text) !== undefined && named(names, NAMES.date) !== undefined
}

function named(names: readonly string[], known: readonly string[]): number | undefined {
  const name = known.find((one) => names.includes(one))
  return name === undefined ? undefined : names.indexOf(name)
}

function except(column: number | undefined, ...taken: (number | undefined)[]): number | undefined {
  return taken.includes(column) ? undefined : column
}

/** The first column whose cells are dates, and whose name does not say that they are plans. */
function datedColumn(
  names: readonly string[],
  rows: readonly (readonly string[])[],
): number | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length))
  for (let column = 0; column < width; column += 1) {
    if (PLANNED.test(names[column] ?? '')) continue
    const cells = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '')
    const dates = cells.filter((cell) => isDate(cell)).length
    if (dates > 0 && dates >= cells.length * 0.8) return column
  }
  return undefined
}

/** The column with most letters. */
function longest(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  taken: readonly (number | undefined)[],
): number | undefined {
  let best: number | undefined
  let most = 0
  for (let column = 0; column < Math.max(header.length, rows[0]?.length ?? 0); column += 1) {
    if (taken.includes(column)) continue
    let letters = 0
    for (const row of rows) letters += row[column]?.match(/\p{L}/gu)?.length ?? 0
    if (letters > most) [best, most] = [column, letters]
  }
  return best
}

function isData(cell: string): boolean {
  return isDate(cell) || /^[-+]?[\d.,]+%?$/.test(cell.trim()) || /^https?:/.test(cell.trim())
}

function isDate(cell: string): boolean {
  return momentIn(cell, 'day-first') !== undefined || momentIn(cell, 'month-first') !== undefined
}
