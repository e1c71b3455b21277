import { instantText } from '../../src-shared/calendar.ts'
import type { DidResult } from '../../src-shared/contract/plan.ts'
import type { WinEnergy } from '../../src-shared/records.ts'
import type { LogDone } from '../journal/log-win.ts'
import type { Clock, PlanStore } from '../kernel/ports.ts'
import { isActive } from './domain/open-steps.ts'
import { find, NOT_FOUND, repeatText } from './domain/planned-change.ts'
import type { Planner } from './domain/planner.ts'
import { originOfRepeat, originOfStep, originOfTask } from './domain/win-origin.ts'
import type { FocusTimer } from './focus-timer.ts'
import type { PlanIndex } from './plan-index.ts'
import type { PlanLookup } from './plan-lookup.ts'

interface Parts {
  clock: Clock
  plan: Pick<PlanStore, 'read'>
  planner: Pick<Planner, 'archive'>
  planIndex: PlanIndex
  lookup: PlanLookup
  /** What was said of energy in the two minutes of what is done. */
  focusTimer: Pick<FocusTimer, 'energyOf'>
  logDone: LogDone
  /** How a step reads as a win: "opened the form" for "Open the form". */
  asWin: (step: string) => string
}

/** Marks things of the plan as done, each by logging a win that names it. */
export interface PlanCompletion {
  /** A step is done. What is said of energy goes before what was said in its two minutes. */
  did(stepId: string, energy?: WinEnergy): Promise<DidResult>
  /** A task is through: its win is logged, and it is archived. */
  didTask(taskId: string): Promise<DidResult>
  /** Today's day of a repeat is done. */
  didRepeat(repeatId: string): Promise<DidResult>
}

/** Each answers when the win is durable; what is done, or gone, meanwhile is answered as `gone`. */
export function planCompletion({
  clock,
  plan,
  planner,
  planIndex,
  lookup,
  focusTimer,
  logDone,
  asWin,
}: Parts): PlanCompletion {
  const now = (): string => instantText(clock.now())

  return {
    did: (id, energy) =>
      logDone(
        () => {
          const step = lookup.openStep(id)
          if (step === undefined) return Promise.resolve(NOT_FOUND)
          const from = originOfStep(step, plan.read(), planIndex, now())
          return Promise.resolve({ text: asWin(step.text), from })
        },
        { ...focusTimer.energyOf({ stepId: id }), ...energy },
      ),

    async didTask(id) {
      const result = await logDone(() => {
        const task = find(plan.read().tasks, id)
        if (task === undefined || !isActive(task)) return Promise.resolve(NOT_FOUND)
        const from = originOfTask(task, plan.read(), planIndex, now())
        return Promise.resolve({ text: task.text, from })
      })
      // The win is what counts; where the rest is refused, the task can still be archived by hand.
      if (result.kind === 'logged') await planner.archive(id)
      return result
    },

    didRepeat: (id) =>
      logDone(
        () => {
          const repeat = lookup.openRepeat(id)
          if (repeat === undefined) return Promise.resolve(NOT_FOUND)
          const from = originOfRepeat(repeat, plan.read(), planIndex, now())
          return Promise.resolve({ text: asWin(repeatText(repeat)), from })
        },
        focusTimer.energyOf({ repeatId: id }),
      ),
  }
}
