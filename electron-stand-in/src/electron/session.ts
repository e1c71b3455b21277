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

/** The exported `session`. */
export const session = strict('session', { defaultSession })
