import type { ExportResult } from '../../../src-shared/contract/review.ts'
import type { WeekView } from '../../../src-shared/review.ts'
import { ask } from '../../api.ts'
import { withStill } from '../../review/export/still.ts'
import type { FILES } from '../../review/share-menu.tsx'
import { withPrintSheet } from './print-sheet.ts'
import { WeekPicture } from './week-picture.tsx'
import { WeekSheet } from './week-sheet.tsx'

/**
 * Exports a week to a file; main asks where to save it. Loaded on demand.
 *
 * @param first the first day of the week
 */
export async function exportWeek(
  format: (typeof FILES)[number],
  view: WeekView,
  first: string,
): Promise<ExportResult> {
  if (format === 'markdown') return ask('week.export', { as: format, first })
  const summary = await ask('week.summary', { first })
  if (format === 'pdf') {
    return withPrintSheet(<WeekSheet view={view} summary={summary} first={first} />, () =>
      ask('week.export', { as: format, first }),
    )
  }
  const isWordless = format === 'wordless'
  return withStill(
    <WeekPicture view={view} summary={summary} first={first} isWordless={isWordless} />,
    (area) => ask('week.export', { as: 'png', first, area }),
  )
}
