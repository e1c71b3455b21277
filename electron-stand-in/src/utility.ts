import { EventEmitter } from 'node:events'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import type * as Electron from 'electron'

import { redirectModules } from './module-redirect.ts'
import { NOT_CLONEABLE } from './shared/clone.ts'
import { missing, strict } from './shared/strict.ts'

// Runs in the place of Electron's utility process: a script, and `process.parentPort`.

/** Keeps what arrives until somebody listens, as Electron does. */
class ParentPort extends EventEmitter {
  readonly #early: object[] = []

  constructor() {
    super()
    process.on('message', (data) => {
      const event = { data, ports: [] }
      if (!this.emit('message', event)) this.#early.push(event)
    })
    this.on('newListener', (name) => {
      if (name === 'message')
        setImmediate(() => this.#early.splice(0).map((event) => this.emit('message', event)))
    })
  }

  postMessage(message: unknown): void {
    let sent: unknown
    try {
      sent = structuredClone(message)
    } catch {
      throw new Error(NOT_CLONEABLE)
    }
    process.send?.(sent)
  }
}

// The app has gone. A thread that waits for a file would hold up any other end.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))

const [program = '', , modulePath = '', ...args] = process.argv
process.argv = [program, modulePath, ...args]
const port = new ParentPort()
port satisfies Pick<Electron.ParentPort, 'postMessage'>
Object.defineProperties(process, {
  type: { value: 'utility', enumerable: true },
  parentPort: { value: port, enumerable: true },
})
redirectModules(strict('electron', { net: missing('net in a utility process') }))

await import(pathToFileURL(resolve(modulePath)).href)
