import type { CommandHandlers } from './adapters/command-server.ts'

type Own = Pick<
  CommandHandlers,
  | 'shrink.ladder'
  | 'shrink.smaller'
  | 'shrink.check'
>

/** What the pages can ask of the shrinker. */
export function shrinkCommands(): Own {
  const notBuilt = (): never => {
    throw new Error('not built')
  }
  return {
    'shrink.ladder': notBuilt,
    'shrink.smaller': notBuilt,
    'shrink.check': notBuilt,
  }
}
