import { EventEmitter } from 'node:events'

import type * as Electron from 'electron'

import { strict, strictClass } from '../shared/strict.ts'
import { protocol } from './protocol.ts'
import { webRequest } from './web-request.ts'

/** The one session. Chromium refuses every permission by itself, so the handlers are never asked. */
export class Session extends EventEmitter {
  readonly protocol = protocol
  readonly webRequest = webRequest
  #spellChecker = true

  setPermissionRequestHandler(
    _handler: Parameters<Electron.Session['setPermissionRequestHandler']>[0],
  ): void {}
  setPermissionCheckHandler(
    _handler: Parameters<Electron.Session['setPermissionCheckHandler']>[0],
  ): void {}
  setDevicePermissionHandler(
    _handler: Parameters<Electron.Session['setDevicePermissionHandler']>[0],
  ): void {}
  setSpellCheckerEnabled(enable: boolean): void {
    this.#spellChecker = enable
  }
  isSpellCheckerEnabled(): boolean {
    return this.#spellChecker
  }
  setSpellCheckerLanguages(_languages: string[]): void {}
  isPersistent(): boolean {
    return false
  }
}
strictClass('session', Session)

/** The session of every window. */
export const defaultSession = new Session()

/** A session beside that of the windows: no page is in it, and nothing is asked of its requests. */
class Partition extends EventEmitter {
  fetch(input: string | Request, init?: RequestInit): Promise<Response> {
    return fetch(input, init)
  }
}
strictClass('session', Partition)

const partitions = new Map<string, Partition>()

/** The exported `session`. */
export const session = strict('session', {
  defaultSession,
  fromPartition(name: string, _options?: Electron.FromPartitionOptions): Partition {
    const partition = partitions.get(name) ?? new Partition()
    partitions.set(name, partition)
    return partition
  },
})
