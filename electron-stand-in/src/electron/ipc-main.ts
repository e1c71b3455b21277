import { EventEmitter } from 'node:events'

import type * as Electron from 'electron'

import { NOT_CLONEABLE, decodeClone, encodeClone } from '../shared/clone.ts'
import { strictClass } from '../shared/strict.ts'
import type { ToMain } from '../shared/world-messages.ts'
import type { WebContents } from './web-contents.ts'

type Handler = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown

const handlers = new Map<string, Handler>()

class IpcMain extends EventEmitter {
  handle(channel: string, listener: Handler): void {
    if (typeof listener !== 'function')
      throw new TypeError(`Expected handler to be a function, but found type '${typeof listener}'`)
    if (handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, listener)
  }
  handleOnce(channel: string, listener: Handler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel)
      return listener(event, ...args)
    })
  }
  removeHandler(channel: string): void {
    handlers.delete(channel)
  }
}
strictClass('ipcMain', IpcMain)

/** `ipcMain`. */
export const ipcMain = new IpcMain()

type Checked = Pick<Electron.IpcMain, 'handle' | 'handleOnce' | 'removeHandler'>
ipcMain satisfies Checked

/** Delivers `ipcRenderer.send`. */
export function deliverSend(contents: WebContents, message: ToMain & { kind: 'send' }): void {
  const event = Object.assign(makeEvent(contents), {
    reply: (channel: string, ...args: unknown[]) => contents.send(channel, ...args),
    set returnValue(_value: unknown) {
      throw new Error('not in the stand-in: synchronous messages (event.returnValue)')
    },
  })
  const args = decodeClone(message.args) as unknown[]
  contents.emit('ipc-message', event, message.channel, ...args)
  ipcMain.emit(message.channel, event, ...args)
}

/** Delivers `ipcRenderer.invoke` and answers it. */
export async function deliverInvoke(
  contents: WebContents,
  { id, channel, args }: ToMain & { kind: 'invoke' },
): Promise<void> {
  try {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    const event = makeEvent(contents) as unknown as Electron.IpcMainInvokeEvent
    const result = await handler(event, ...(decodeClone(args) as unknown[]))
    contents.__answer({ kind: 'result', id, value: encodeClone(result) })
  } catch (error) {
    if (handlers.has(channel)) console.error(`Error occurred in handler for '${channel}':`, error)
    const message =
      error instanceof Error && error.message === NOT_CLONEABLE
        ? `Error: ${NOT_CLONEABLE}`
        : String(error)
    contents.__answer({ kind: 'failure', id, message })
  }
}

function makeEvent(contents: WebContents) {
  return {
    type: 'frame' as const,
    sender: contents,
    senderFrame: contents.mainFrame,
    frameId: 1,
    processId: 1,
    ports: [],
    defaultPrevented: false,
    preventDefault() {},
  }
}
