import { useRef, useState } from 'react'

import type { CommandArgument } from '../../src-shared/contract/index.ts'
import type { KeepResult } from '../../src-shared/contract/review.ts'
import type { WeekView } from '../../src-shared/review.ts'
import { diskWords, t } from '../words.ts'

/** The kinds of file that a week can be kept as. */
export type KeptAs = CommandArgument<'week.keep'>['as']

/** Keeping a week as a file, and what is said about it while that week is shown. */
interface Keeping {
  keep: (as: KeptAs) => void
  said: string | undefined
  trouble: string | undefined
}

/** Keeps the week that is shown where the person says. */
export function useKeeping(view: WeekView | undefined): Keeping {
  const first = view?.days[0]?.day
  const [answer, setAnswer] = useState<{ first: string; result: KeepResult | undefined }>()
  /** One dialog at a time. */
  const isBusy = useRef(false)

  async function keep(as: KeptAs): Promise<void> {
    if (view === undefined || first === undefined || isBusy.current) return
    isBusy.current = true
    setAnswer(undefined)
    const result = await import('./keep/keep-week.tsx')
      .then(({ keepWeek }) => keepWeek(as, view, first))
      .catch(() => undefined)
    isBusy.current = false
    setAnswer({ first, result })
  }

  const shown = answer?.first === first ? answer : undefined
  return {
    keep: (as) => void keep(as),
    said: shown?.result?.kind === 'saved' ? t('week.keep.saved', shown.result) : undefined,
    trouble: shown && troubleWords(shown.result),
  }
}

/** Why nothing was written; nothing where it was, or was not to be. */
function troubleWords(result: KeepResult | undefined): string | undefined {
  if (result === undefined) return t('week.keep.notMade')
  if (result.kind !== 'not-saved') return undefined
  return t('week.keep.notSaved', { reason: diskWords(result.problem) })
}
