import { hostname } from 'node:os'

import type { FoundElectron } from '../electron-dist.ts'
import { say } from '../say.ts'
import { standInSession } from '../stand-in-session.ts'
import type { SystemProgram } from '../system-packages.ts'
import { DESKTOP_PROGRAMS, openVisibleDesktop, VIEW_PROGRAMS } from './own-desktop.ts'
import { hasDesktop } from './present-desktop.ts'
import { findSharedDesktop } from './shared-desktop.ts'

/** Where the app is started. */
export interface Place {
  /** More than this process's environment. */
  env: NodeJS.ProcessEnv
  /** Whether it is the desktop of whoever started it. */
  isTheirs: boolean
  stop(): Promise<void>
}

/**
 * The programs that an app needs of the system to be shown.
 *
 * @param view whether it is to be seen in a browser where there is no desktop
 */
export async function programsOfPlace(
  { kind }: FoundElectron,
  { view }: { view: boolean },
): Promise<SystemProgram[]> {
  const bare = !(await hasDesktop())
  const programs: SystemProgram[] = [
    ...(kind === 'stand-in' ? (['chromium', 'dbus-daemon'] as const) : []),
    ...(bare ? DESKTOP_PROGRAMS : []),
    ...(bare && view ? VIEW_PROGRAMS : []),
  ]
  return [...new Set(programs)]
}

/**
 * The desktop that is there; else the one of a start before this; else one of its own. Of these it
 * says where they are to be seen.
 */
export async function openPlace({ kind }: FoundElectron): Promise<Place> {
  if (await hasDesktop()) {
    const env = kind === 'stand-in' ? await standInSession() : {}
    return { env, isTheirs: true, stop: () => Promise.resolve() }
  }
  const shared = await findSharedDesktop()
  if (shared !== undefined) {
    say(`Its desktop is already running. Open ${shared.address} in a browser.`)
    return { env: onOwnDesktop(shared.env), isTheirs: false, stop: () => Promise.resolve() }
  }
  const { env, address, picture, stop } = await openVisibleDesktop()
  say(
    `No desktop found, so Micro-Momentum brought its own. Open ${address} in a browser on this` +
      ' machine; after the first run, look for it in the tray there. Latest screenshot:' +
      ` ${picture} (Ctrl+C quits)`,
  )
  sayHowFromElsewhere(address)
  return { env: onOwnDesktop(env), isTheirs: false, stop }
}

/** A browser on another machine reaches this one's loopback device through the same ssh. */
function sayHowFromElsewhere(address: string): void {
  if (process.env['SSH_CONNECTION'] === undefined) return
  const { port } = new URL(address)
  say(
    `To open it from another computer, first run there: ssh -L ${port}:127.0.0.1:${port} ${hostname()}`,
  )
}

function onOwnDesktop(env: Record<string, string>): NodeJS.ProcessEnv {
  return { ...env, ELECTRON_STAND_IN_TRAY: 'panel' }
}
