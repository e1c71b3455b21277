import { useEffect, useRef, useState } from 'react'

import type { ExportAnswer } from '../../../src-shared/contract/export.ts'
import type { CommandArgument } from '../../../src-shared/contract/index.ts'
import { sentences } from '../../../src-shared/words/joined-words.ts'
import { ask, onEvent } from '../../api.ts'
import { catalog } from '../../formats/catalog.ts'
import { fileProblemWords, t } from '../../words.ts'

/** What is to be exported. */
export type ExportWish = CommandArgument<'export.write'>

interface Export {
  start: (wish: ExportWish) => void
  /** How much is written, from 0 to 1; undefined while nothing is being written. */
  share: number | undefined
  /** What was written last. */
  status: string | undefined
  /** Why it was not. */
  error: string | undefined
  /** Whether there is a file to be shown where it lies. */
  canShow: boolean
}

/** Exports to a place that the person chooses, one export at a time. */
export function useExport(): Export {
  const [answer, setAnswer] = useState<{ result: ExportAnswer | undefined }>()
  const [share, setShare] = useState<number>()
  const isBusy = useRef(false)

  // Nothing is told before the place is chosen. What is told of an export that was begun before the
  // screen was left has no end here: its answer went with that screen.
  useEffect(
    () => onEvent('export.progress', ({ share: told }) => isBusy.current && setShare(told)),
    [],
  )

  async function run(wish: ExportWish): Promise<void> {
    if (isBusy.current) return
    isBusy.current = true
    setAnswer(undefined)
    const result = await ask('export.write', wish).catch(() => undefined)
    isBusy.current = false
    setShare(undefined)
    setAnswer({ result })
  }

  const result = answer?.result
  return {
    start: (wish) => void run(wish),
    share,
    status: result?.kind === 'exported' ? doneWords(result) : undefined,
    error: answer && errorWords(result),
    canShow: result?.kind === 'exported',
  }
}

function doneWords({ wins, path, unread }: ExportAnswer & { kind: 'exported' }): string {
  const done = wins === 0 ? t('export.none', { path }) : t('export.done', { count: wins, path })
  return sentences(catalog, [done, unread > 0 && t('export.unread', { count: unread })])
}

/** Why nothing was written; undefined if it was, or if the person cancelled. */
function errorWords(result: ExportAnswer | undefined): string | undefined {
  if (result === undefined) return t('export.notMade')
  if (result.kind !== 'not-saved') return undefined
  return t('export.notSaved', { reason: fileProblemWords(result.problem) })
}
