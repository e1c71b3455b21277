import type { BrowserWindow } from 'electron'

import type { Timer } from '../kernel/ports.ts'

/** How long a hidden window may take until it says that it is drawn, in milliseconds. */
const PATIENCE_MS = 2_000

/** What of a window tells that it can be shown. */
interface DrawnWindow extends Pick<BrowserWindow, 'once' | 'isDestroyed'> {
  webContents: Pick<BrowserWindow['webContents'], 'once'>
}

interface Parts {
  platform: string
  timer: Timer
}

/**
 * Calls `show` once: when a new window is drawn, so that no empty one flashes, and in any case soon.
 * Under Wayland a hidden window may draw nothing until it is shown, so that `ready-to-show` never
 * comes (electron#48859): there the page's being loaded is enough. Elsewhere it has stayed away as
 * well (electron#54025, on Windows), so nobody waits for it for long.
 */
export function whenDrawn(window: DrawnWindow, { platform, timer }: Parts, show: () => void): void {
  let shown = false
  const once = (): void => {
    if (shown || window.isDestroyed()) return
    shown = true
    cancel()
    show()
  }
  const cancel = timer.after(PATIENCE_MS, once)
  window.once('ready-to-show', once)
  if (platform === 'linux') window.webContents.once('did-finish-load', once)
}
