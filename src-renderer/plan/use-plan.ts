import { useEffect, useState } from 'react'

import type { PlanView } from '../../src-shared/contract.ts'
import { ask, onEvent } from '../api.ts'

/** The plan as main knows it, kept up to date while the screen is shown. */
export function usePlan(): PlanView | undefined {
  const [plan, setPlan] = useState<PlanView>()
  useEffect(() => {
    const stop = onEvent('plan.changed', setPlan)
    void ask('plan.read', {}).then(setPlan)
    return stop
  }, [])
  return plan
}
