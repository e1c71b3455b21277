import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { startDesktop, type PrivateDesktop } from '../../electron-stand-in/desktop.ts'
import { ROOT } from '../paths.ts'
import type { SystemProgram } from '../system-packages.ts'
import { openBrowserView } from './browser-view.ts'
import { keepPicture } from './screen-picture.ts'
import { shareDesktop } from './shared-desktop.ts'

/** Where pictures of the screen go. */
const PICTURES = join(ROOT, '.cache')

/** The main window as it is at first, its frame and the panel, in pixels. */
const SIZE = { width: 1280, height: 860 }

/** What a desktop of its own is made of. */
export const DESKTOP_PROGRAMS: readonly SystemProgram[] = [
  'Xvfb',
  'openbox',
  'xfce4-panel',
  'dunst',
  'dbus-daemon',
]
/** What shows it in a browser. */
export const VIEW_PROGRAMS: readonly SystemProgram[] = ['x11vnc', 'websockify', 'novnc']

/** A desktop of its own that can be seen. */
export interface VisibleDesktop {
  env: Record<string, string>
  /** Where it can be seen and used in a browser. */
  address: string
  /** The picture of its screen, renewed while it runs. */
  picture: string
  stop(): Promise<void>
}

/** The file of a picture, in a folder that is there. */
export function pictureFile(name: 'desktop' | 'today'): string {
  mkdirSync(PICTURES, { recursive: true })
  return join(PICTURES, `${name}.png`)
}

/** Starts a desktop with a window manager, a panel with a tray, and notifications. */
export function startOwnDesktop(): Promise<PrivateDesktop> {
  return startDesktop({ size: SIZE, trayHost: 'panel', notifications: true, frameBuffer: true })
}

/** The same, seen in a browser and on a picture. Another start of this project finds it. */
export async function openVisibleDesktop(): Promise<VisibleDesktop> {
  const desktop = await startOwnDesktop()
  try {
    const picture = pictureFile('desktop')
    const [address, living] = await Promise.all([
      openBrowserView(desktop),
      keepPicture(desktop.frameBuffer, picture),
    ])
    const { env } = desktop
    const unshareDesktop = shareDesktop({ env, address })
    process.once('exit', unshareDesktop)
    return {
      env,
      address,
      picture,
      async stop() {
        living.stop()
        unshareDesktop()
        await desktop.stop()
      },
    }
  } catch (error) {
    await desktop.stop()
    throw error
  }
}
