import type { Day } from '../../src-shared/calendar.ts'
import type { GoalView } from '../../src-shared/contract/plan.ts'
import type { Repeat, Step } from '../../src-shared/records.ts'
import { quotableServed } from '../care/domain/quotable.ts'
import type { PlanStore } from '../kernel/ports.ts'
import { goalView } from './domain/next-step.ts'
import { find, isOpenStep, repeatText } from './domain/planned-change.ts'
import { canDo } from './domain/repeats.ts'
import type { TimerSubject } from './focus-timer.ts'
import type { PlanIndex } from './plan-index.ts'

interface Parts {
  plan: Pick<PlanStore, 'read'>
  planIndex: Pick<PlanIndex, 'isDone' | 'daysOf' | 'latestWin'>
  today: () => Day
}

/** Finds what can be done of the plan, by its id. */
export interface PlanLookup {
  /** Returns undefined if the step is done, archived, or not there. */
  openStep(id: string): Step | undefined
  /** A repeat whose day is not recorded yet. Returns undefined if it is, or cannot be any more. */
  openRepeat(id: string): Repeat | undefined
  /** The words of a step or a repeat. Returns undefined if it cannot be done any more. */
  textOf(of: TimerSubject): string | undefined
  /** The task and the goal that a step or a repeat serves, as far as they may be quoted. */
  servedBy(of: { stepId?: string; repeatId?: string }): { task?: string; goal?: GoalView }
}

/** Looks things up in the present plan. */
export function planLookup({ plan, planIndex, today }: Parts): PlanLookup {
  function openStep(id: string): Step | undefined {
    const step = find(plan.read().steps, id)
    return step && isOpenStep(step, plan.read(), planIndex.isDone) ? step : undefined
  }

  function openRepeat(id: string): Repeat | undefined {
    const repeat = find(plan.read().repeats, id)
    return repeat && canDo(repeat, today(), plan.read(), planIndex) ? repeat : undefined
  }

  return {
    openStep,
    openRepeat,

    textOf(of) {
      if ('stepId' in of) return openStep(of.stepId)?.text
      const repeat = openRepeat(of.repeatId)
      return repeat && repeatText(repeat)
    },

    servedBy({ stepId, repeatId }) {
      const { steps, repeats, tasks } = plan.read()
      const of = find<Step | Repeat>(steps, stepId) ?? find<Step | Repeat>(repeats, repeatId)
      const task = find(tasks, of?.taskId)
      const goal = goalView(plan.read(), task?.goalId)
      return quotableServed({ ...(task && { task: task.text }), ...(goal && { goal }) })
    },
  }
}
