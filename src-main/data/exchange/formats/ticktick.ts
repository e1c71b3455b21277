import { momentIn } from '../reading/date-text.ts'
import { skipped } from '../reading/finish-entries.ts'
import { knownTable, progressOf, type NamedRow } from '../reading/known-table.ts'
import { entriesOfTree, type TreeItem } from '../reading/task-tree.ts'

/** 1 is done, 2 done and archived; -1 is what will not be done. */
const DONE = new Set(['1', '2'])
const WONT = '-1'
/** A line of a checklist: open, or done. */
const CHECK = /^\s*([▫▪])\s*(.*)$/

/** The backup of TickTick: a preamble, then a row a task. */
export const tickTick = knownTable({
  id: 'ticktick',
  name: 'TickTick',
  columns: ['List Name', 'Title', 'Status', 'Completed Time'],
  *read(rows) {
    const items: TreeItem[] = []
    for (const row of rows) {
      yield* progressOf(row, items.length)
      if (row.cell('Kind').toUpperCase() === 'NOTE') {
        yield skipped('no-entry', row.cell('Title'), { line: row.line })
      } else items.push(...itemsOf(row, `row ${items.length}`))
    }
    yield* entriesOfTree(items)
  },
})

function itemsOf(row: NamedRow, fallback: string): TreeItem[] {
  const { line } = row
  const list = row.cell('List Name')
  const parent = row.cell('parentId')
  const status = row.cell('Status')
  const zone = row.cell('Timezone')
  const said = momentIn(row.cell('Completed Time'))
  const when = said === undefined || 'day' in said || zone === '' ? said : { ...said, zone }
  const open = status === WONT ? 'cancelled' : 'open'
  const common = { line, ...(list !== '' && { list }), ...(when !== undefined && { when }) }
  const key = row.cell('taskId')
  const handle = key || fallback
  const task: TreeItem = {
    handle,
    ...(key !== '' && { key }),
    ...(parent !== '' && { partOf: parent }),
    text: row.cell('Title'),
    state: DONE.has(status) ? 'done' : open,
    ...common,
  }
  if (row.cell('Is Check list').toUpperCase() !== 'Y') return [task]
  const checks = row
    .cell('Content')
    .split('\n')
    .flatMap((text, index): TreeItem[] => {
      const found = CHECK.exec(text)
      if (found === null) return []
      const state = found[1] === '▪' ? 'done' : 'open'
      const own = `${handle} ${index}`
      return [{ handle: own, partOf: handle, text: found[2] ?? '', state, ...common }]
    })
  return [task, ...checks]
}
