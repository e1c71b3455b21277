import { fileTitle } from '../reading/file-name.ts'
import { skipped } from '../reading/finish-entries.ts'
import { knownTable, progressOf } from '../reading/known-table.ts'
import { entriesOfTree, type TreeItem } from '../reading/task-tree.ts'

const LABELS = /(?<=^|\s)@\S+/g

/** The CSV of a Todoist project. It holds what is open; each level is one deeper than its parent. */
export const todoist = knownTable({
  id: 'todoist',
  name: 'Todoist',
  columns: ['TYPE', 'CONTENT', 'INDENT'],
  *read(rows, file, { options }) {
    const list = fileTitle(file.name)
    const items: TreeItem[] = []
    const levels: string[] = []
    let marked = false
    for (const row of rows) {
      yield* progressOf(row, items.length)
      const { line } = row
      const content = row.cell('CONTENT')
      if (row.cell('TYPE').toLowerCase() !== 'task') {
        if (content !== '') yield skipped('no-entry', content, { line })
        continue
      }
      const bare = content.replaceAll(LABELS, '').replaceAll(/\s+/g, ' ').trim()
      marked ||= bare !== content
      // A star in front: a heading that cannot be ticked.
      const text = (options.keepMarks === true ? content : bare).replace(/^\*\s+/, '')
      const level = Math.max(1, Number(row.cell('INDENT')) || 1)
      const handle = String(items.length)
      const partOf = levels.slice(0, level - 1).findLast((one) => one !== undefined)
      levels.length = Math.min(levels.length, level - 1)
      levels[level - 1] = handle
      items.push({
        handle,
        text,
        raw: content,
        list,
        state: 'open',
        line,
        ...(partOf !== undefined && { partOf }),
      })
    }
    if (marked) yield { kind: 'option', option: 'keepMarks' }
    yield* entriesOfTree(items)
  },
})
