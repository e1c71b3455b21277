import { useEffect, useState } from 'react'

import type { PlanView } from '../../src-shared/contract/plan.ts'
import { ask, onEvent } from '../api.ts'

/**
 * The plan, kept up to date while the screen is shown.
 *
 * @param first how many items of the beginning of long lists are read
 */
export function usePlan(first: number): PlanView | undefined {
  const [plan, setPlan] = useState<PlanView>()
  useEffect(() => {
    let isWanted = true
    let isReading = false
    let isOutdated = false

    /** If changes arrive while the plan is being read, it is read once more after the last. */
    async function read(): Promise<void> {
      isOutdated = isReading
      if (isReading) return
      isReading = true
      const next = await ask('plan.read', { first }).catch(() => undefined)
      isReading = false
      if (!isWanted) return
      if (next !== undefined) setPlan(next)
      if (isOutdated) await read()
    }

    const stop = onEvent('plan.changed', () => void read())
    void read()
    return () => {
      isWanted = false
      stop()
    }
  }, [first])
  return plan
}
