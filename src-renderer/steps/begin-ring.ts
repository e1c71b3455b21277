import type { CommandArgument } from '../../src-shared/contract/index.ts'
import type { PlanResult } from '../../src-shared/contract/plan.ts'
import { ask } from '../api.ts'

/** Begins the two minutes of a step or a repeat. Resolves to `gone` if it is not open any more. */
export async function beginRing(of: CommandArgument<'timer.begin'>): Promise<PlanResult> {
  const begun = await ask('timer.begin', of)
  return { kind: begun === 'begun' ? 'changed' : 'gone' }
}
