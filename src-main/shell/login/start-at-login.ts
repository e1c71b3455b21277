import { existsSync } from 'node:fs'

import type { App } from 'electron'

import type { StartState } from '../../../src-shared/start-at-login.ts'
import { autostartFile } from './autostart-file.ts'
import { loginItem } from './login-item.ts'

/** Starting with the computer. Nothing is written anywhere until the person says yes. */
export interface StartAtLogin {
  /** How things are, as the system has them now: people change them there too. Never throws. */
  state(): StartState
  /** Switches it on or off, and answers with how things are then. Never throws. */
  set(on: boolean): StartState
}

/** How and where this app was started. */
export interface Started {
  platform: string
  env: Readonly<Record<string, string | undefined>>
  /** The person's home folder. */
  home: string
  packaged: boolean
  /** The running program, `process.execPath`. */
  program: string
  /** The folder of the app, which Electron alone is told about. */
  appFolder: string
  /** What the system's settings call the app. */
  name: string
}

/** Present in every Flatpak, and nowhere else (https://docs.flatpak.org/en/latest/sandbox-permissions.html). */
const FLATPAK_INFO = '/.flatpak-info'

/**
 * The way to start with the computer on this system: its login items on macOS and Windows, an
 * autostart entry of our own on Linux (electron#15198 is not going to bring one).
 *
 * @param app Electron's; asked on macOS and Windows alone
 */
export function startAtLogin(
  started: Started,
  app: Pick<App, 'getLoginItemSettings' | 'setLoginItemSettings'>,
  inFlatpak = existsSync(FLATPAK_INFO),
): StartAtLogin {
  if (started.platform !== 'linux') return loginItem(started, app)
  if (inFlatpak) return always({ refused: { kind: 'flatpak' } })
  if (inSnap(started)) return always({ refused: { kind: 'snap' } })
  return autostartFile(started)
}

/** Everything started from a snap's terminal inherits `SNAP` (decision 18): the place tells. */
function inSnap({ env, program }: Started): boolean {
  const { SNAP } = env
  return SNAP !== undefined && SNAP !== '' && program.startsWith(`${SNAP}/`)
}

function always(state: StartState): StartAtLogin {
  return { state: () => state, set: () => state }
}
