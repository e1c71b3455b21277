import { useRef, useState } from 'react'

import type { CommandArgument } from '../../src-shared/contract/index.ts'
import type { ExportResult } from '../../src-shared/contract/review.ts'
import type { WeekView } from '../../src-shared/review.ts'
import { fileProblemWords, t } from '../words.ts'

/** The ways to keep or share a week: its file formats, and a picture without words. */
export type ExportFormat = CommandArgument<'week.export'>['as'] | 'wordless'

/** The export of a week to a file, and its outcome while that week is shown. */
interface WeekExport {
  start: (format: ExportFormat) => void
  status: string | undefined
  error: string | undefined
}

/** Exports the week on the screen to a place that the person chooses. */
export function useWeekExport(view: WeekView | undefined): WeekExport {
  const first = view?.days[0]?.day
  const [answer, setAnswer] = useState<{ first: string; result: ExportResult | undefined }>()
  /** Only one dialog is open at a time. */
  const isBusy = useRef(false)

  async function run(format: ExportFormat): Promise<void> {
    if (view === undefined || first === undefined || isBusy.current) return
    isBusy.current = true
    setAnswer(undefined)
    const result = await import('./export/export-week.tsx')
      .then(({ exportWeek }) => exportWeek(format, view, first))
      .catch(() => undefined)
    isBusy.current = false
    setAnswer({ first, result })
  }

  const shown = answer?.first === first ? answer : undefined
  return {
    start: (format) => void run(format),
    status: shown?.result?.kind === 'saved' ? t('week.keep.saved', shown.result) : undefined,
    error: shown && exportError(shown.result),
  }
}

/** Why no file was written; undefined if one was, or if the person cancelled. */
function exportError(result: ExportResult | undefined): string | undefined {
  if (result === undefined) return t('week.keep.notMade')
  if (result.kind !== 'not-saved') return undefined
  return t('week.keep.notSaved', { reason: fileProblemWords(result.problem) })
}
