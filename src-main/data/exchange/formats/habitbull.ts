import type { ImportContext, ReadEvent } from '../import-format.ts'
import { momentIn } from '../reading/date-text.ts'
import { skipped } from '../reading/finish-entries.ts'
import { knownTable, orderOf, progressOf, type NamedRow } from '../reading/known-table.ts'

/** HabitBull writes a day that was skipped as a number that no habit has. */
const SKIPPED = -1

/** The CSV of HabitBull: 1 is done, a larger number is how much. */
export const habitBull = knownTable({
  id: 'habitbull',
  name: 'HabitBull',
  columns: ['HabitName', 'CalendarDate', 'Value'],
  *read(rows, _file, context) {
    const all: NamedRow[] = []
    for (const row of rows) {
      all.push(row)
      yield* progressOf(row, all.length)
    }
    const shown = orderOf(all.map((row) => row.cell('CalendarDate')))
    const order = chosenOrder(shown, context)
    if (shown === 'unclear') yield { kind: 'option', option: 'dateOrder', taken: order }
    for (const row of all) yield entryOf(row, order)
  },
})

function chosenOrder(
  shown: ReturnType<typeof orderOf>,
  { options }: ImportContext,
): 'day-first' | 'month-first' {
  if (shown === 'day-first' || shown === 'month-first') return shown
  return options.dateOrder ?? 'month-first'
}

function entryOf(row: NamedRow, order: 'day-first' | 'month-first'): ReadEvent {
  const { line } = row
  const name = row.cell('HabitName')
  const value = Number(row.cell('Value'))
  if (!(value > 0)) {
    return skipped(value <= SKIPPED ? 'skipped-there' : 'not-done', name, { line })
  }
  const date = row.cell('CalendarDate')
  const when = momentIn(date, order)
  if (when === undefined) return skipped('date-not-understood', `${name} ${date}`, { line })
  const amount = value === 1 ? '' : `: ${value}`
  const comment = row.cell('CommentText')
  const list = row.cell('HabitCategory')
  return {
    kind: 'win',
    text: `${name}${amount}${comment === '' ? '' : ` – ${comment}`}`,
    when,
    line,
    ...(list !== '' && { list }),
  }
}
