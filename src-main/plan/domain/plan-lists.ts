import type { Plan } from '../../kernel/ports.ts'

/** Any record of a plan. */
export type PlanRecord = Plan[keyof Plan][number]

/** The lists of a plan, in the order in which they stand in its file. */
export const PLAN_LISTS = ['goals', 'tasks', 'steps', 'repeats', 'answers'] as const

/** Does the same with each list of a plan. */
export function eachList<T>(work: (list: keyof Plan) => T): Record<keyof Plan, T> {
  return {
    goals: work('goals'),
    tasks: work('tasks'),
    steps: work('steps'),
    repeats: work('repeats'),
    answers: work('answers'),
  }
}

/** A plan, list by list. What `work` makes of a list has to be records of that list. */
export function planOf(work: (list: keyof Plan) => readonly PlanRecord[]): Plan {
  return eachList(work) as unknown as Plan
}

/** Every record of a plan, list after list. */
export function planRecords(plan: Plan): PlanRecord[] {
  return PLAN_LISTS.flatMap((list): readonly PlanRecord[] => plan[list])
}
