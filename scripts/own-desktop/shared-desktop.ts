import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { ROOT } from '../paths.ts'
import { answers } from './present-desktop.ts'

/** Where the desktop that runs is written down, for a start beside it. */
const FILE = join(ROOT, '.cache/desktop.json')

/** A desktop of its own that an app can be started on. */
export interface SharedDesktop {
  env: Record<string, string>
  /** Where it can be seen and used. */
  address: string
}

/**
 * Writes down that this desktop runs.
 *
 * @returns what is to be called when it ends
 */
export function shareDesktop({ env, address }: SharedDesktop): () => void {
  const named = Object.fromEntries(
    ['DISPLAY', 'XAUTHORITY', 'DBUS_SESSION_BUS_ADDRESS'].map((name) => [name, env[name]]),
  )
  const written = JSON.stringify({ env: named, address })
  mkdirSync(dirname(FILE), { recursive: true })
  rmSync(FILE, { force: true })
  writeFileSync(FILE, written, { mode: 0o600 })
  return () => {
    if (existsSync(FILE) && readFileSync(FILE, 'utf8') === written) rmSync(FILE)
  }
}

/** The desktop that another start of this project has put up, where it runs. */
export async function findSharedDesktop(): Promise<SharedDesktop | undefined> {
  try {
    const shared = JSON.parse(readFileSync(FILE, 'utf8')) as SharedDesktop
    const { DISPLAY, XAUTHORITY } = shared.env
    // One that was killed has left its line here, and no cookie.
    if (XAUTHORITY === undefined || !existsSync(XAUTHORITY)) return undefined
    return (await answers(DISPLAY, XAUTHORITY)) ? shared : undefined
  } catch {
    return undefined
  }
}
