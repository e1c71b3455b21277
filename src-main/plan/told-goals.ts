import type { GoalsView } from '../../src-shared/contract/plan.ts'
import type { PlanStore } from '../kernel/ports.ts'
import { goalsView } from './domain/goals-view.ts'

/** The goals as the pages know them. */
export interface ToldGoals {
  /** The goals as they are now. */
  view(): GoalsView
  /** The same, where the pages have been told otherwise; undefined if they know it. */
  news(): GoalsView | undefined
}

/**
 * Opens what the pages know of the goals. Most changes of the plan, and most files of other
 * devices, have nothing to do with them.
 */
export function openToldGoals(plan: Pick<PlanStore, 'read'>): ToldGoals {
  let told: string | undefined

  function tell(view: GoalsView): GoalsView {
    told = JSON.stringify(view)
    return view
  }

  return {
    view: () => tell(goalsView(plan.read().goals)),
    news() {
      const view = goalsView(plan.read().goals)
      return JSON.stringify(view) === told ? undefined : tell(view)
    },
  }
}
