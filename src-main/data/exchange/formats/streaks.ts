import { momentIn } from '../reading/date-text.ts'
import { skipped } from '../reading/finish-entries.ts'
import { knownTable, progressOf } from '../reading/known-table.ts'

/** The CSV of Streaks for Apple devices: what was ticked by hand or counted by Health is done. */
export const streaks = knownTable({
  id: 'streaks',
  name: 'Streaks',
  columns: ['title', 'entry_type', 'entry_date'],
  *read(rows) {
    let count = 0
    for (const row of rows) {
      count += 1
      yield* progressOf(row, count)
      const { line } = row
      const text = row.cell('title')
      const type = row.cell('entry_type').toLowerCase()
      if (type.startsWith('skipped')) yield skipped('skipped-there', text, { line })
      else if (!type.startsWith('completed')) yield skipped('not-done', text, { line })
      else {
        const date = row.cell('entry_date')
        const when = momentIn(date)
        if (when === undefined) yield skipped('date-not-understood', `${text} ${date}`, { line })
        else {
          const task = row.cell('task_id')
          const key = [task, date, row.cell('entry_timestamp')].join(' ')
          yield { kind: 'win', text, when, line, ...(task !== '' && { key }) }
        }
      }
    }
  },
})
