import { useRef, useState } from 'react'

import type { ExportResult } from '../../src-shared/contract/review.ts'
import { fileProblemWords, t } from '../words.ts'

/** The export of a week, a month or a year to a file, and its outcome while that is shown. */
export interface PeriodExport<Format> {
  start: (format: Format) => void
  status: string | undefined
  error: string | undefined
}

/**
 * Exports what is on the screen to a place that the person chooses.
 *
 * @param shown what names the period; undefined until it has been read
 */
export function usePeriodExport<Format>(
  shown: string | undefined,
  make: (format: Format) => Promise<ExportResult>,
): PeriodExport<Format> {
  const [answer, setAnswer] = useState<{ of: string; result: ExportResult | undefined }>()
  /** Only one dialog is open at a time. */
  const isBusy = useRef(false)

  async function run(format: Format): Promise<void> {
    if (shown === undefined || isBusy.current) return
    isBusy.current = true
    setAnswer(undefined)
    const result = await make(format).catch(() => undefined)
    isBusy.current = false
    setAnswer({ of: shown, result })
  }

  const own = answer?.of === shown ? answer : undefined
  return {
    start: (format) => void run(format),
    status: own?.result?.kind === 'saved' ? t('week.keep.saved', own.result) : undefined,
    error: own && exportError(own.result),
  }
}

/** Why no file was written; undefined if one was, or if the person cancelled. */
function exportError(result: ExportResult | undefined): string | undefined {
  if (result === undefined) return t('week.keep.notMade')
  if (result.kind !== 'not-saved') return undefined
  return t('week.keep.notSaved', { reason: fileProblemWords(result.problem) })
}
