import type { Handlers } from '../../src-shared/contract/command.ts'
import type { planCommands } from '../../src-shared/contract/plan.ts'
import type { shrinkPlanCommands } from '../../src-shared/contract/shrink.ts'
import type { CareGate } from '../care/care-gate.ts'
import type { Planner } from './domain/planner.ts'
import type { PlanService } from './plan-service.ts'

type Own = Handlers<typeof planCommands & typeof shrinkPlanCommands>

/** What the pages can ask for about the plan. What is typed passes the gate before it is kept. */
export function planHandlers(
  planner: Planner,
  service: PlanService,
  { unlessCare }: Pick<CareGate, 'unlessCare'>,
): Own {
  return {
    'goals.read': () => service.goals.view(),
    'goal.add': ({ name, identity }) =>
      unlessCare([name, identity], () => planner.addGoal(name, identity)),
    'goal.edit': (edit) => unlessCare([edit.name, edit.identity], () => planner.editGoal(edit)),
    'plan.read': ({ first }) => service.view(first),
    'task.add': (given) => unlessCare([given.text], () => planner.addTask(given)),
    'task.edit': (edit) =>
      unlessCare([edit.text, edit.friction?.words], () => planner.editTask(edit)),
    'task.did': ({ id }) => service.didTask(id),
    'step.add': (given) => unlessCare([given.text, given.anchor], () => planner.addStep(given)),
    'step.edit': (edit) => unlessCare([edit.text, edit.anchor], () => planner.editStep(edit)),
    'step.choose': ({ id }) => planner.chooseStep(id),
    'step.take': (given) => planner.takeStep(given),
    'step.did': ({ id }) => service.did(id),
    'plan.move': (given) => planner.move(given),
    'plan.archive': ({ id }) => planner.archive(id),
    'plan.restore': ({ id }) => planner.restore(id),
    'repeat.begin': (given) =>
      unlessCare([given.text, given.anchor], () => planner.beginRepeat(given)),
    'repeat.did': ({ id }) => service.didRepeat(id),
    'repeat.change': (given) => unlessCare([given.text], () => planner.changeRepeat(given)),
    'repeat.smaller': (given) => unlessCare([given.text], () => planner.makeRepeatSmaller(given)),
    'repeat.end': (end) =>
      unlessCare([end.how === 'smaller' ? end.text : undefined], () => planner.endRepeat(end)),
    'timer.begin': (of) => service.begin(of),
    'timer.stop': (how) => service.stop(how),
    'timer.energy': (energy) => service.setEnergy(energy),
    'shrink.read': () => {
      service.shrink.opened()
      return service.shrink.view()
    },
    'shrink.keep': ({ draft }) => service.shrink.keepDraft(draft),
    'shrink.use': (shrunk) => {
      const { text, friction, step, anchor, rungs } = shrunk
      return unlessCare([text, friction.words, step, anchor, ...rungs], () =>
        service.shrink.use(shrunk),
      )
    },
  }
}
