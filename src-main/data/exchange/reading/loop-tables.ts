import type { ReadEvent, SourceFile } from '../import-format.ts'
import { rowsOf, type CsvRow } from './csv-rows.ts'
import { momentIn } from './date-text.ts'
import { fileTitle } from './file-name.ts'
import { skipped } from './finish-entries.ts'
import { habitKey, loopEntry, type LoopHabit } from './loop-habit.ts'

/** What the tables write for what the database has as numbers. */
const VALUES: Readonly<Record<string, number>> = {
  YES_MANUAL: 2,
  YES_AUTO: 1,
  NO: 0,
  UNKNOWN: -1,
  SKIP: -3,
}
const HABITS = /(?:^|[/\\])Habits\.csv$/i
const CHECKMARKS = /(?:^|[/\\])Checkmarks\.csv$/i
/** `001 Meditate/Checkmarks.csv`. */
const OF_ONE_HABIT = /(?:^|[/\\])(\d{3,})(?: ([^/\\]*))?[/\\]Checkmarks\.csv$/i
/** Scores follow from the rest. */
const OTHERS = /(?:^|[/\\])Scores\.csv$/i

/** The tables that Loop exports, of the files of an archive or folder; none if they are not all there. */
export function loopTablesIn(files: readonly SourceFile[]): readonly SourceFile[] {
  const has = (table: RegExp): boolean => files.some(({ name }) => table.test(name))
  if (!has(HABITS) || !has(CHECKMARKS)) return []
  return files.filter(({ name }) => [HABITS, CHECKMARKS, OTHERS].some((table) => table.test(name)))
}

/** Reads all tables of an export: a habit from its own where it has one, else from that of all. */
export function* readLoopFolder(files: readonly SourceFile[]): Generator<ReadEvent> {
  const list = files.find(({ name }) => HABITS.test(name))
  const habits = list === undefined ? [] : [...habitsIn(list)]
  const apart = files.filter(({ name }) => OF_ONE_HABIT.test(name))
  const together = files.find(({ name }) => CHECKMARKS.test(name) && !OF_ONE_HABIT.test(name))
  for (const [index, file] of apart.entries()) {
    yield { kind: 'progress', done: index, total: apart.length }
    const [, position = '', title = ''] = OF_ONE_HABIT.exec(file.name) ?? []
    const habit = habits.find((one) => one.position === Number(position))?.habit
    yield* readOwnTable(file, habit ?? { key: title, name: title })
  }
  if (apart.length === 0 && together !== undefined) {
    yield* readSharedTable(
      together,
      habits.map(({ habit }) => habit),
    )
  }
}

/** Reads a table that was taken out of an export, of one habit or of all. */
export function* readLoopTable(file: SourceFile): Generator<ReadEvent> {
  const [header] = rowsOf(file, ',')
  const [, second] = header?.cells ?? []
  if (second?.trim() !== 'Value') yield* readSharedTable(file, [])
  else {
    const name = OF_ONE_HABIT.exec(file.name)?.[2] ?? fileTitle(file.name)
    yield* readOwnTable(file, { key: name, name })
  }
}

function* habitsIn(file: SourceFile): Generator<{ position: number; habit: LoopHabit }> {
  let header: string[] | undefined
  const named = new Map<string, number>()
  for (const { cells } of rowsOf(file, ',')) {
    if (header === undefined) {
      header = cells.map((cell) => cell.trim().toLowerCase())
      continue
    }
    const columns = header
    const cell = (name: string): string => cells[columns.indexOf(name)]?.trim() ?? ''
    const name = cell('name')
    const before = named.get(name) ?? 0
    named.set(name, before + 1)
    const isNumber = cell('type') === 'NUMERICAL'
    const limit = cell('target type') === 'AT_MOST' ? Number(cell('target value')) : Number.NaN
    const counts = {
      unit: cell('unit'),
      ...(!Number.isNaN(limit) && { atMost: limit }),
    }
    yield {
      position: Number(cell('position')),
      habit: { key: habitKey(name, before), name, ...(isNumber && { counts }) },
    }
  }
}

/** `Date,Value,Notes`; before version 2 without a header and without notes. */
function* readOwnTable(file: SourceFile, habit: LoopHabit): Generator<ReadEvent> {
  for (const row of rowsOf(file, ',')) {
    const [date = '', value = '', notes = ''] = row.cells
    if (date.trim().toLowerCase() !== 'date') yield cellEntry(row, habit, date, value, notes, file)
  }
}

/** `Date,Meditate,Run,`: a column a habit. A name with a comma in it stands there unquoted. */
function* readSharedTable(file: SourceFile, habits: readonly LoopHabit[]): Generator<ReadEvent> {
  let columns: readonly LoopHabit[] | undefined
  for (const row of rowsOf(file, ',')) {
    if (columns === undefined) {
      const names = row.cells.slice(1).map((name) => name.trim())
      columns = matches(names, habits) ? habits : names.map((name) => ({ key: name, name }))
      continue
    }
    for (const [index, habit] of columns.entries()) {
      const value = row.cells[index + 1]
      // This table has every day since the first, so most of it says nothing.
      const says = value !== undefined && !/^\s*(?:|UNKNOWN|-1)\s*$/.test(value)
      if (habit.name === '' || !says) continue
      yield cellEntry(row, habit, row.cells[0] ?? '', value, '', file)
    }
  }
}

function matches(names: readonly string[], habits: readonly LoopHabit[]): boolean {
  const said = names.filter((name) => name !== '').join(',')
  return (
    habits.length > 0 && said === habits.map(({ name }) => name.replaceAll(/,\s+/g, ',')).join(',')
  )
}

function cellEntry(
  { line }: CsvRow,
  habit: LoopHabit,
  date: string,
  value: string,
  notes: string,
  file: SourceFile,
): ReadEvent {
  const place = { line, file: file.name }
  const said = value.trim()
  const number = VALUES[said] ?? Number(said)
  const when = momentIn(date)
  if (when === undefined || !('day' in when)) {
    return skipped('date-not-understood', `${habit.name} ${date}`, place)
  }
  if (said === '' || Number.isNaN(number)) return skipped('line-not-understood', said, place)
  // A number that no yes or no has: the list of habits is not there to tell.
  const counted = habit.counts ?? (number > 3 ? { unit: '' } : undefined)
  return loopEntry(
    counted === undefined ? habit : { ...habit, counts: counted },
    when.day,
    number,
    notes,
    place,
  )
}
