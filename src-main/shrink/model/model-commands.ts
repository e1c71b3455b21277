import type { CommandHandlers } from '../../shell/command-server.ts'
import type { OwnModel } from './own-model.ts'

type Own = Pick<CommandHandlers, 'model.read' | 'model.change' | 'model.cancel'>

/** What the pages can ask of the person's own model. */
export function modelCommands(model: OwnModel): Own {
  return {
    'model.read': () => model.read(),
    'model.change': (changes) => model.change(changes),
    'model.cancel': () => model.cancel(),
  }
}
