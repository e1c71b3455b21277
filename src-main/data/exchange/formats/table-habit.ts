import type { ImportFormat, ReadEvent, SourceFile } from '../import-format.ts'
import { dayOfEpochDay } from '../reading/epoch-day.ts'
import { skipped } from '../reading/finish-entries.ts'
import {
  asList,
  asNumber,
  asObject,
  asText,
  jsonConfidence,
  jsonOf,
  type JsonObject,
} from '../reading/json-values.ts'

/** How deep an entry lies in the file. */
const DEPTH = 3

/** `record_type`: 0 is unknown, 2 skipped. */
const DONE = 1
const SKIPPED = 2
/** `type`: a habit of which less is better. */
const NEGATIVE = 2

/** The JSON export of Table Habit. Its days count from 1 January 1970. */
export const tableHabit: ImportFormat = {
  id: 'table-habit',
  name: 'Table Habit',
  recognise: (file) => jsonConfidence(file, DEPTH, fits, /"record_(?:date|type)"|"freq_custom"/),
  *read(files) {
    for (const file of files) yield* readFile(file)
  },
}

function habitsOf(value: unknown): readonly unknown[] {
  return asList(asObject(value)['habits'])
}

function fits(value: unknown): boolean {
  const habits = habitsOf(value).map(asObject)
  return (
    habits.length > 0 &&
    habits.every((habit) => 'name' in habit && ('records' in habit || 'freq_type' in habit)) &&
    habits.every((habit) => asList(habit['records']).every((one) => 'record_date' in asObject(one)))
  )
}

function* readFile(file: SourceFile): Generator<ReadEvent> {
  const value = jsonOf(file, DEPTH)
  const habits = habitsOf(value)
  const groups = new Map(
    asList(asObject(value)['groups']).map((group) => {
      const { uuid, name } = asObject(group)
      return [uuid, asText(name)]
    }),
  )
  for (const [index, habit] of habits.entries()) {
    yield { kind: 'progress', done: index, total: habits.length }
    const said = asObject(habit)
    const list = groups.get(said['group_id'])
    for (const record of asList(said['records'])) yield entryOf(said, asObject(record), list)
  }
}

function entryOf(habit: JsonObject, record: JsonObject, list: string | undefined): ReadEvent {
  const name = asText(habit['name']) ?? ''
  const type = asNumber(record['record_type'])
  const value = asNumber(record['record_value'])
  if (type !== DONE) return skipped(type === SKIPPED ? 'skipped-there' : 'not-done', name)
  if (!countsAsDone(habit, value)) return skipped('not-done', name)
  const day = dayOfEpochDay(asNumber(record['record_date']))
  if (day === undefined) return skipped('no-date', name)
  const note = asText(record['reason'])
  const text = `${name}${amountOf(habit, value)}${note === undefined ? '' : ` – ${note}`}`
  // A habit has no id in this file, and one record a day.
  const key = `${name}\n${asNumber(habit['create_t']) ?? ''}\n${day}`
  return { kind: 'win', key, text, when: { day }, ...(list !== undefined && { list }) }
}

/** Less than the limit of what is to be little, anything of all else. */
function countsAsDone(habit: JsonObject, value: number | undefined): boolean {
  if (value === undefined) return true
  if (asNumber(habit['type']) !== NEGATIVE) return value > 0
  const limit = asNumber(habit['daily_goal_extra']) ?? asNumber(habit['daily_goal'])
  return limit === undefined || value <= limit
}

/** How much it was, where the habit counts something. */
function amountOf(habit: JsonObject, value: number | undefined): string {
  const unit = asText(habit['daily_goal_unit'])
  const goal = asNumber(habit['daily_goal']) ?? 1
  if (value === undefined || (value === 1 && goal === 1)) return ''
  return unit === undefined ? `: ${value}` : `: ${value} ${unit}`
}
