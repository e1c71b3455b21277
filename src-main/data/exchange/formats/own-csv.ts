import { winSchema, type Win } from '../../../../src-shared/records.ts'
import { CSV_COLUMNS } from '../../domain/export/csv.ts'
import { unguardedCell } from '../../domain/export/guarded-cell.ts'
import type { ImportFormat, ReadEvent, SourceFile } from '../import-format.ts'
import { rowsOf } from '../reading/csv-rows.ts'
import { headOf } from '../reading/file-text.ts'
import { skipped } from '../reading/finish-entries.ts'

const HEADER = CSV_COLUMNS.join(',')

/**
 * The table of wins that this app writes (docs/FORMATS.md): each comes back as the win it is, so that
 * one which is still here is not added. What was changed in the table alone is not taken over.
 */
export const ownCsv: ImportFormat = {
  id: 'micro-momentum-csv',
  name: 'Micro-Momentum (CSV)',
  recognise: (file) =>
    headOf(file)
      .replace(/^\uFEFF/, '')
      .startsWith(HEADER)
      ? 1
      : 0,
  *read(files) {
    for (const file of files) yield* readTable(file)
  },
}

function* readTable(file: SourceFile): Generator<ReadEvent> {
  const [, ...rows] = rowsOf(file, ',')
  for (const { cells, line, broken } of rows) {
    const win = broken ? undefined : winOf(cells)
    if (win === undefined) yield skipped('line-not-understood', cells.join(','), { line })
    else yield { kind: 'own', type: 'win', record: win }
  }
}

/** The win of a row; undefined if the row is not one that this app has written. */
function winOf(cells: readonly string[]): Win | undefined {
  const cell = (name: (typeof CSV_COLUMNS)[number]): string | undefined => {
    const value = unguardedCell(cells[CSV_COLUMNS.indexOf(name)] ?? '')
    return value === '' ? undefined : value
  }
  const fields = {
    id: cell('id'),
    at: cell('at'),
    zone: cell('zone') ?? '',
    day: cell('day'),
    text: cell('text'),
    source: cell('source'),
    linkedTo: cell('continues'),
    covers: cell('covers'),
    energyBefore: levelOf(cell('energy_before')),
    energyAfter: levelOf(cell('energy_after')),
    // A version that is known already counts over it.
    updatedAt: cell('at'),
  }
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return winSchema.safeParse(Object.fromEntries(given)).data
}

function levelOf(cell: string | undefined): number | undefined {
  return cell === undefined ? undefined : Number(cell)
}
