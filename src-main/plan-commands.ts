import type { CommandHandlers } from './adapters/command-server.ts'

type Own = Pick<
  CommandHandlers,
  | 'goal.edit'
  | 'plan.read'
  | 'task.add'
  | 'task.edit'
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
  | 'shrink.read'
  | 'shrink.keep'
  | 'shrink.use'
>

/** What the pages can ask for about the plan. */
export function planCommands(): Own {
  const notBuilt = (): never => {
    throw new Error('not built')
  }
  return {
    'goal.edit': notBuilt,
    'plan.read': notBuilt,
    'task.add': notBuilt,
    'task.edit': notBuilt,
    'step.add': notBuilt,
    'step.edit': notBuilt,
    'step.choose': notBuilt,
    'step.take': notBuilt,
    'step.did': notBuilt,
    'plan.move': notBuilt,
    'plan.let-go': notBuilt,
    'plan.take-up': notBuilt,
    'repeat.begin': notBuilt,
    'repeat.did': notBuilt,
    'repeat.change': notBuilt,
    'repeat.smaller': notBuilt,
    'repeat.end': notBuilt,
    'ring.begin': notBuilt,
    'ring.stop': notBuilt,
    'shrink.read': notBuilt,
    'shrink.keep': notBuilt,
    'shrink.use': notBuilt,
  }
}
