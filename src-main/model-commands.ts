import type { CommandHandlers } from './adapters/command-server.ts'

type Own = Pick<CommandHandlers, 'model.read' | 'model.change' | 'model.ladder' | 'model.cancel'>

/** What the pages can ask of the person's own model. */
export function modelCommands(): Own {
  const notBuilt = (): never => {
    throw new Error('not built')
  }
  return {
    'model.read': notBuilt,
    'model.change': notBuilt,
    'model.ladder': notBuilt,
    'model.cancel': notBuilt,
  }
}
