import { decodeClone, encodeClone } from '../shared/clone.ts'
import type { ToMain, ToPage } from '../shared/world-messages.ts'
import { EventEmitter } from './events.ts'

type Invocation = { channel: string; resolve(value: unknown): void; reject(error: Error): void }

/** `ipcRenderer` of a sandboxed preload. */
export class IpcRenderer extends EventEmitter {
  readonly #post: (message: ToMain) => void
  readonly #invocations = new Map<number, Invocation>()
  #lastId = 0

  constructor(post: (message: ToMain) => void) {
    super()
    this.#post = post
  }

  send(channel: string, ...args: unknown[]): void {
    this.#post({ kind: 'send', channel, args: encodeClone(args) })
  }

  invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const encoded = encodeClone(args)
      const id = ++this.#lastId
      this.#invocations.set(id, { channel, resolve, reject })
      this.#post({ kind: 'invoke', id, channel, args: encoded })
    })
  }

  /** Takes a message of the main process. */
  receive(message: ToPage): void {
    switch (message.kind) {
      case 'send': {
        const event = { sender: this, ports: [] as never[] }
        this.emit(message.channel, event, ...(decodeClone(message.args) as unknown[]))
        return
      }
      case 'result':
        this.#take(message.id)?.resolve(decodeClone(message.value))
        return
      case 'failure': {
        const waiting = this.#take(message.id)
        const text = `Error invoking remote method '${waiting?.channel}': ${message.message}`
        waiting?.reject(new Error(text))
        return
      }
      case 'keys':
      case 'asks-before-close':
    }
  }

  #take(id: number): Invocation | undefined {
    const invocation = this.#invocations.get(id)
    this.#invocations.delete(id)
    return invocation
  }
}
