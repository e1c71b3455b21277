import type { ImportFormat } from '../import-format.ts'
import { headOf } from '../reading/file-text.ts'
import { readLoopDatabase, isLoopDatabase } from '../reading/loop-database.ts'
import { loopTablesIn, readLoopFolder, readLoopTable } from '../reading/loop-tables.ts'

/** The table of all habits, or of one. */
const TABLE = /^(?:Date,(?:[^\r\n]+,[ \t]*|Value(?:,Notes)?)(?:\r|\n|$))/

/** Loop Habit Tracker: its database, and the archive of tables that it exports. */
export const loop: ImportFormat = {
  id: 'loop',
  name: 'Loop Habit Tracker',
  recognise(file) {
    if (isLoopDatabase(file)) return 0.95
    const isTable = /(?:^|[/\\])Checkmarks\.csv$/i.test(file.name) && TABLE.test(headOf(file))
    return isTable ? 0.9 : 0
  },
  gather: loopTablesIn,
  *read(files, context) {
    const [first] = files
    if (files.length > 1) yield* readLoopFolder(files)
    else if (first !== undefined && isLoopDatabase(first)) yield* readLoopDatabase(first, context)
    else if (first !== undefined) yield* readLoopTable(first)
  },
}
