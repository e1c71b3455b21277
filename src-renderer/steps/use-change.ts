import { useState } from 'react'

import type { CareNeeded } from '../../src-shared/care.ts'
import type {
  PlanResult,
  RepeatResult,
  DidResult,
  GoalResult,
} from '../../src-shared/contract/plan.ts'
import { planTrouble, t } from '../words.ts'

type Asked = PlanResult | RepeatResult | DidResult | GoalResult | CareNeeded

interface Change {
  /** Why the last change could not be kept. */
  trouble: string | undefined
  /** Waits for a change and says why it could not be kept. Answers with what was. */
  change: <R extends Asked>(asked: Promise<R>) => Promise<Kept<R> | undefined>
}

/** Of the answers to a change those that keep it. */
type Kept<R> = Extract<R, { kind: 'changed' | 'added' | 'logged' }>

/**
 * Changes to the plan, with a sentence where one cannot be kept.
 *
 * @param putAway takes away what was typed, once its care card was closed
 */
export function useChange(putAway?: () => void): Change {
  const [trouble, setTrouble] = useState<string>()
  return {
    trouble,
    change: async <R extends Asked>(asked: Promise<R>) => {
      const result = await asked.catch(() => undefined)
      if (result === undefined) {
        setTrouble(t('disk.unexpected'))
        return undefined
      }
      if (result.kind === 'care') {
        putAway?.()
        return undefined
      }
      setTrouble(planTrouble(result))
      return isKept(result) ? result : undefined
    },
  }
}

function isKept<R extends Asked>(result: R): result is Kept<R> {
  return result.kind === 'changed' || result.kind === 'added' || result.kind === 'logged'
}
