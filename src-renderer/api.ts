import type { Bridge } from '../src-shared/contract/bridge.ts'
import type {
  CommandArgument,
  CommandName,
  CommandResult,
  EventName,
  Events,
} from '../src-shared/contract/index.ts'
import { currentPress } from './page/press.ts'

declare global {
  interface Window {
    /** Exposed by the preload. */
    readonly microMomentum: Bridge
  }
}

/** Asks the main process for something. Rejects when main refuses the message itself. */
export function ask<K extends CommandName>(
  command: K,
  argument: CommandArgument<K>,
): Promise<CommandResult<K>> {
  // Main answers by the same contract; the bridge carries any value.
  return window.microMomentum.invoke(command, argument, currentPress()) as Promise<CommandResult<K>>
}

/** Calls `listener` at each such event until the returned function is called. */
export function onEvent<K extends EventName>(
  event: K,
  listener: (payload: Events[K]) => void,
): () => void {
  return window.microMomentum.subscribe((name, payload) => {
    if (name === event) listener(payload as Events[K])
  })
}
