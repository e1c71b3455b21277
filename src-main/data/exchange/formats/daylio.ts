import type { ReadEvent } from '../import-format.ts'
import { momentIn, timeIn } from '../reading/date-text.ts'
import { skipped } from '../reading/finish-entries.ts'
import { knownTable, progressOf, type NamedRow } from '../reading/known-table.ts'
import { plainOfHtml } from '../reading/plain-of-html.ts'

/** The five moods as Daylio names them at first. Others are the person's own. */
const MOODS = new Map([
  ['rad', 5],
  ['good', 4],
  ['meh', 3],
  ['bad', 2],
  ['awful', 1],
])

/** The CSV of Daylio: an entry a row, as the diary's own day has it. */
export const daylio = knownTable({
  id: 'daylio',
  name: 'Daylio',
  columns: ['date', 'weekday', 'time', 'mood', 'activities', 'note'],
  *read(rows, _file, { options }) {
    let offered = false
    let count = 0
    for (const row of rows) {
      count += 1
      yield* progressOf(row, count)
      const mood = MOODS.get(row.cell('mood').toLowerCase())
      if (mood !== undefined && !offered) {
        offered = true
        yield { kind: 'option', option: 'moodsAsEnergy' }
      }
      yield entryOf(row, options.moodsAsEnergy === true ? mood : undefined)
    }
  },
})

function entryOf(row: NamedRow, energyAfter: number | undefined): ReadEvent {
  const { line } = row
  const text = textOf(row)
  // Before 2019, the year stood apart.
  const date = row.cell('full_date') || `${row.cell('date')} ${row.cell('year')}`
  if (text === '') return skipped('no-text', `${date} ${row.cell('mood')}`, { line })
  const day = momentIn(date)
  if (day === undefined || !('day' in day)) {
    return skipped('date-not-understood', `${date} ${text}`, { line })
  }
  const time = timeIn(row.cell('time'))
  const when = time === undefined ? day : { wall: `${day.day}T${time}` }
  return { kind: 'win', text, when, line, ...(energyAfter !== undefined && { energyAfter }) }
}

/** What was written, else what was ticked. */
function textOf(row: NamedRow): string {
  // A comma that nobody quoted makes the note one cell longer.
  const note = plainOfHtml(
    [row.cell('note'), ...row.surplus]
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join(', '),
  )
  const title = plainOfHtml(row.cell('note_title'))
  const written = [title, note].filter((part) => part !== '').join('\n')
  if (written !== '') return written
  return row
    .cell('activities')
    .split('|')
    .map((activity) => activity.trim())
    .filter((activity) => activity !== '')
    .join(', ')
}
