import { momentIn } from '../reading/date-text.ts'
import { skipped } from '../reading/finish-entries.ts'
import { knownTable, progressOf } from '../reading/known-table.ts'

/**
 * The history of Habitica: a row each time a task's value changed. It rises when something was done
 * and falls when it was not.
 */
export const habitica = knownTable({
  id: 'habitica',
  name: 'Habitica',
  columns: ['Task Name', 'Task ID', 'Task Type', 'Date', 'Value'],
  *read(rows) {
    const before = new Map<string, number>()
    let count = 0
    for (const row of rows) {
      count += 1
      yield* progressOf(row, count)
      const { line } = row
      const text = row.cell('Task Name')
      const task = row.cell('Task ID')
      const value = Number(row.cell('Value'))
      const rose = value > (before.get(task) ?? 0)
      before.set(task, value)
      const date = row.cell('Date')
      const when = momentIn(date)
      if (!rose) yield skipped('not-done', text, { line })
      else if (when === undefined) yield skipped('date-not-understood', `${text} ${date}`, { line })
      else yield { kind: 'win', key: `${task} ${date}`, text, when, line }
    }
  },
})
