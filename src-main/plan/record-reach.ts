import type { Win } from '../../src-shared/records.ts'
import { nextVersion } from '../kernel/next-version.ts'
import type { Clock, PlanStore, SaveOutcome } from '../kernel/ports.ts'
import { recordsReachingBack } from './domain/plan-facts.ts'

/**
 * Prepares what is done before wins are saved that name something of the plan: a record that is
 * younger than a win of it says so, durably, so that the month of that win is searched for it.
 */
export function recordReach(
  plan: PlanStore,
  clock: Pick<Clock, 'now'>,
): (wins: readonly Win[]) => Promise<SaveOutcome> {
  return (wins) => {
    const reaching = recordsReachingBack(plan.read(), wins, (before) =>
      nextVersion(before, clock.now()),
    )
    const isNone = Object.keys(reaching).length === 0
    return isNone ? Promise.resolve({ kind: 'kept' }) : plan.put(reaching)
  }
}
