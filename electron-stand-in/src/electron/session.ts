import { EventEmitter } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import type * as Electron from 'electron'

import { strict, strictClass } from '../shared/strict.ts'
import { app } from './app.ts'
import { protocol } from './protocol.ts'
import { webRequest } from './web-request.ts'

/**
 * What every session does with dictionaries, whether a page checks spelling or not: unless it is told
 * at once that it needs none, it fetches that of the system's language (electron#22995). Here it
 * goes as far as to make the folder for it and to say so.
 */
abstract class Spelling extends EventEmitter {
  #languages = ['en-US']

  setSpellCheckerLanguages(languages: string[]): void {
    this.#languages = [...languages]
  }
  getSpellCheckerLanguages(): string[] {
    return [...this.#languages]
  }
  /** To be called once it is there and told of. */
  __begin(): void {
    setImmediate(() => {
      for (const language of this.#languages) {
        mkdirSync(join(app.getPath('sessionData'), 'Dictionaries'), { recursive: true })
        this.emit('spellcheck-dictionary-download-begin', {}, language)
      }
    })
  }
}

/** The one session. Chromium refuses every permission by itself, so the handlers are never asked. */
export class Session extends Spelling {
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
  isPersistent(): boolean {
    return false
  }
}
strictClass('session', Session)

/** The session of every window. */
export const defaultSession = new Session()

/** Tells of the windows' session: it is there once the app is ready. */
export function beginDefaultSession(): void {
  begin(defaultSession)
}

function begin(session: Session | Partition): void {
  app.emit('session-created', session)
  session.__begin()
}

/** A session beside that of the windows: no page is in it, and nothing is asked of its requests. */
class Partition extends Spelling {
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
    const known = partitions.get(name)
    if (known !== undefined) return known
    const partition = new Partition()
    partitions.set(name, partition)
    begin(partition)
    return partition
  },
})
