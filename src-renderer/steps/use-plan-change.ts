import { useState } from 'react'

import type { CareNeeded } from '../../src-shared/care.ts'
import type {
  PlanResult,
  RepeatResult,
  DidResult,
  GoalResult,
} from '../../src-shared/contract/plan.ts'
import { planResultWords, t } from '../words.ts'

type ChangeResult = PlanResult | RepeatResult | DidResult | GoalResult | CareNeeded

/** Changes to the plan, one after the other. */
export interface PlanChange {
  /** Why the last change was not saved. */
  error: string | undefined
  /** Waits for a change. Resolves to its result if it was saved, and sets `error` otherwise. */
  change: <R extends ChangeResult>(changing: Promise<R>) => Promise<Saved<R> | undefined>
}

/** The results of a change that was saved. */
type Saved<R> = Extract<R, { kind: 'changed' | 'added' | 'logged' }>

/**
 * Makes changes to the plan, and holds the error message of the last one.
 *
 * @param discard closes the form whose words needed care, once its care card is closed
 */
export function usePlanChange(discard?: () => void): PlanChange {
  const [error, setError] = useState<string>()
  return {
    error,
    change: async <R extends ChangeResult>(changing: Promise<R>) => {
      const result = await changing.catch(() => undefined)
      if (result === undefined) {
        setError(t('disk.unexpected'))
        return undefined
      }
      if (result.kind === 'care') {
        discard?.()
        return undefined
      }
      setError(planResultWords(result))
      return isSaved(result) ? result : undefined
    },
  }
}

function isSaved<R extends ChangeResult>(result: R): result is Saved<R> {
  return result.kind === 'changed' || result.kind === 'added' || result.kind === 'logged'
}
