import type { CommandHandlers } from './adapters/command-server.ts'
import type { Planner } from './domain/planner.ts'
import type { PlanRoom } from './plan-room.ts'

type Own = Pick<
  CommandHandlers,
  | 'goal.add'
  | 'goal.edit'
  | 'plan.read'
  | 'task.add'
  | 'task.edit'
  | 'task.did'
  | 'step.add'
  | 'step.edit'
  | 'step.choose'
  | 'step.take'
  | 'step.did'
  | 'plan.move'
  | 'plan.let-go'
  | 'plan.take-up'
  | 'repeat.begin'
  | 'repeat.did'
  | 'repeat.change'
  | 'repeat.smaller'
  | 'repeat.end'
  | 'ring.begin'
  | 'ring.stop'
  | 'ring.energy'
  | 'shrink.keep'
  | 'shrink.use'
>

/** What the pages can ask for about the plan. */
export function planCommands(planner: Planner, room: PlanRoom): Own {
  return {
    'goal.add': ({ name }) => planner.addGoal(name),
    'goal.edit': (edit) => planner.editGoal(edit),
    'plan.read': ({ first }) => room.view(first),
    'task.add': (given) => planner.addTask(given),
    'task.edit': (edit) => planner.editTask(edit),
    'task.did': ({ id }) => room.didTask(id),
    'step.add': (given) => planner.addStep(given),
    'step.edit': (edit) => planner.editStep(edit),
    'step.choose': ({ id }) => planner.chooseStep(id),
    'step.take': (given) => planner.takeStep(given),
    'step.did': ({ id }) => room.did(id),
    'plan.move': (given) => planner.move(given),
    'plan.let-go': ({ id }) => planner.letGo(id),
    'plan.take-up': ({ id }) => planner.takeUp(id),
    'repeat.begin': (given) => planner.beginRepeat(given),
    'repeat.did': ({ id }) => room.didRepeat(id),
    'repeat.change': (given) => planner.changeRepeat(given),
    'repeat.smaller': (given) => planner.makeRepeatSmaller(given),
    'repeat.end': (end) => planner.endRepeat(end),
    'ring.begin': (of) => room.begin(of),
    'ring.stop': (how) => room.stop(how),
    'ring.energy': (energy) => room.feel(energy),
    'shrink.keep': ({ draft }) => room.keepDraft(draft),
    'shrink.use': (shrunk) => room.use(shrunk),
  }
}
