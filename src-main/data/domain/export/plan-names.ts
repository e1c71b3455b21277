import type { Win } from '../../../../src-shared/records.ts'
import type { Plan } from '../../../kernel/ports.ts'

/** What goals and tasks are called. */
export interface PlanNames {
  /** The name of the goal that a win serves. */
  goal(win: Win): string | undefined
  /** The words of the task that a win is part of. */
  task(win: Win): string | undefined
}

/** The names of everything in a plan. */
export function planNames({ goals, tasks }: Plan): PlanNames {
  const goalNames = new Map(goals.map(({ id, name }) => [id, name]))
  const taskNames = new Map(tasks.map(({ id, text }) => [id, text]))
  return {
    goal: ({ goalId }) => (goalId === undefined ? undefined : goalNames.get(goalId)),
    task: ({ taskId }) => (taskId === undefined ? undefined : taskNames.get(taskId)),
  }
}
