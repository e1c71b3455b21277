import type { IpcMain, IpcMainInvokeEvent, WebFrameMain } from 'electron'

import { COMMAND_CHANNEL } from '../../src-shared/channels.ts'
import type { Command, Handlers } from '../../src-shared/contract/command.ts'
import {
  commands,
  type CommandArgument,
  type CommandName,
} from '../../src-shared/contract/index.ts'
import { pressSchema, type Press } from '../../src-shared/contract/press.ts'
import { pressDeduplication } from '../kernel/press-deduplication.ts'

/** A handler for each command of the contract. */
export type CommandHandlers = Handlers<typeof commands>

interface Parts {
  ipcMain: Pick<IpcMain, 'handle'>
  handlers: CommandHandlers
  /** Whether a frame is one of the app's own pages. */
  trusts: (frame: WebFrameMain) => boolean
  /** Told about every message that was refused; the message itself is not repeated. */
  onRefused: (reason: string) => void
  /** Elapsed milliseconds, of a monotonic clock. */
  elapsedMs: () => number
}

/**
 * Answers commands from the pages. The sender is checked and the argument parsed here, for every
 * command alike, before a handler sees anything; and what one press asks for is done once
 * (https://www.electronjs.org/docs/latest/tutorial/security#17-validate-the-sender-of-all-ipc-messages).
 */
export function serveCommands({ ipcMain, handlers, trusts, onRefused, elapsedMs }: Parts): void {
  const once = pressDeduplication(elapsedMs)

  ipcMain.handle(COMMAND_CHANNEL, (event, name: unknown, argument: unknown, press: unknown) => {
    const reason = reasonToRefuse(event, name)
    if (reason !== undefined) return refuse(reason)
    const parsedPress = pressSchema.optional().safeParse(press)
    if (!parsedPress.success) return refuse('the press does not fit')
    // Narrowed by reasonToRefuse: the name is one of the contract's.
    return answer(name as CommandName, argument, parsedPress.data)
  })

  function reasonToRefuse(event: IpcMainInvokeEvent, name: unknown): string | undefined {
    const frame = event.senderFrame
    if (frame === null || !trusts(frame)) return 'the sender is not a page of this app'
    if (typeof name !== 'string' || !Object.hasOwn(commands, name)) {
      return 'there is no such command'
    }
    return undefined
  }

  function answer<K extends CommandName>(
    name: K,
    given: unknown,
    press: Press | undefined,
  ): unknown {
    const { argument: schema, effect }: Command = commands[name]
    const parsed = schema.safeParse(given)
    if (!parsed.success) return refuse(`the argument of ${name} does not fit`)
    // The schema and the handler are of the same name; TypeScript does not follow that through K.
    const argument = parsed.data as CommandArgument<K>
    const run = () => handlers[name](argument)
    return effect === 'once' ? once({ name, argument, press }, run) : run()
  }

  function refuse(reason: string): never {
    onRefused(reason)
    throw new Error(`Refused: ${reason}.`)
  }
}
