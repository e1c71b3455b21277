import type { ExportResult } from '../../../src-shared/contract/review.ts'
import type { WeekView } from '../../../src-shared/review.ts'
import { ask } from '../../api.ts'
import type { ExportFormat } from '../use-week-export.ts'
import { drawWeek } from './draw-week.ts'
import { withPrintSheet } from './print-sheet.ts'
import { WeekSheet } from './week-sheet.tsx'

/**
 * Exports a week to a file; main asks where to save it. Loaded on demand.
 *
 * @param first the first day of the week
 */
export async function exportWeek(
  format: ExportFormat,
  view: WeekView,
  first: string,
): Promise<ExportResult> {
  switch (format) {
    case 'markdown':
      return ask('week.export', { as: format, first })
    case 'png':
      return ask('week.export', { as: format, first, picture: await drawWeek(view, first) })
    case 'pdf': {
      const summary = await ask('week.summary', { first })
      return withPrintSheet(<WeekSheet view={view} summary={summary} first={first} />, () =>
        ask('week.export', { as: format, first }),
      )
    }
  }
}
