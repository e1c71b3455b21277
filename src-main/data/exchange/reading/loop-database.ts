import type { ImportContext, ReadEvent, SourceFile } from '../import-format.ts'
import { dayOfEpochDay } from './epoch-day.ts'
import { skipped } from './finish-entries.ts'
import { habitKey, loopEntry, type LoopHabit } from './loop-habit.ts'
import { isSqlite, readSqlite, type SqliteTable } from './sqlite-file.ts'
import { UnreadableFile } from './unreadable-file.ts'

const DAY_MS = 86_400_000
/** `type` of a habit that counts something. */
const NUMERICAL = 1
/** `target_type` where less is better. */
const AT_MOST = 1
/** Before numbers and skips came, a row stood for a day on which it was done. */
const YES_MANUAL = 2
const ROWS_BETWEEN = 5000

/** True if a file is a database with the tables of Loop: the name stands in the schema as text. */
export function isLoopDatabase(file: SourceFile): boolean {
  if (!isSqlite(file)) return false
  const head = new TextDecoder('latin1').decode(file.bytes.subarray(0, 64 * 1024))
  return /create table[^(]{0,40}\bHabits\b/i.test(head) && /\bRepetitions\b/i.test(head)
}

/**
 * Reads the database of Loop, of any version since 12: columns that a version has not are left out
 * of account.
 *
 * @throws UnreadableFile if it is damaged
 */
export function* readLoopDatabase(
  file: SourceFile,
  { scratchFolder }: ImportContext,
): Generator<ReadEvent> {
  yield* readSqlite(file, scratchFolder, function* (tableNamed) {
    const habits = tableNamed('Habits')
    const repetitions = tableNamed('Repetitions')
    if (habits === undefined || repetitions === undefined) {
      throw new UnreadableFile('not-as-expected', { expected: 'Habits, Repetitions' })
    }
    const groups = namesOf(tableNamed('HabitGroups'))
    yield* entriesOf(repetitions, habitsOf(habits, groups))
  })
}

function namesOf(groups: SqliteTable | undefined): Map<unknown, string> {
  const names = new Map<unknown, string>()
  for (const [uuid, name] of groups?.rows(['uuid', 'name']) ?? []) {
    if (typeof name === 'string') names.set(uuid, name)
  }
  return names
}

function habitsOf(
  table: SqliteTable,
  groups: ReadonlyMap<unknown, string>,
): Map<unknown, LoopHabit> {
  const habits = new Map<unknown, LoopHabit>()
  const named = new Map<string, number>()
  const columns = [
    'id',
    'uuid',
    'name',
    'type',
    'unit',
    'target_type',
    'target_value',
    'group_uuid',
  ]
  for (const row of table.rows(columns)) {
    const [id, uuid, said, type, unit, targetType, targetValue, group] = row
    const name = typeof said === 'string' ? said : ''
    const before = named.get(name) ?? 0
    named.set(name, before + 1)
    const list = groups.get(group)
    const atMost =
      targetType === AT_MOST && typeof targetValue === 'number' ? targetValue : undefined
    habits.set(id, {
      key: typeof uuid === 'string' && uuid !== '' ? uuid : habitKey(name, before),
      name,
      ...(type === NUMERICAL && {
        counts: {
          unit: typeof unit === 'string' ? unit : '',
          ...(atMost !== undefined && { atMost }),
        },
      }),
      ...(list !== undefined && { list }),
    })
  }
  return habits
}

function* entriesOf(
  table: SqliteTable,
  habits: ReadonlyMap<unknown, LoopHabit>,
): Generator<ReadEvent> {
  const hasValues = table.columns.has('value')
  let count = 0
  for (const [habitId, timestamp, value, notes] of table.rows([
    'habit',
    'timestamp',
    'value',
    'notes',
  ])) {
    count += 1
    if (count % ROWS_BETWEEN === 0) yield { kind: 'progress', done: count, total: count }
    const habit = habits.get(habitId)
    // Days are kept as their midnight in UTC.
    const days = typeof timestamp === 'number' ? Math.floor(timestamp / DAY_MS) : undefined
    const day = dayOfEpochDay(days)
    const mark = hasValues ? value : YES_MANUAL
    if (habit === undefined) yield skipped('deleted', '')
    else if (day === undefined) yield skipped('date-not-understood', habit.name)
    else if (typeof mark !== 'number') yield skipped('line-not-understood', habit.name)
    else yield loopEntry(habit, day, mark, typeof notes === 'string' ? notes : '')
  }
}
