import type { BrowserWindow } from 'electron'

type FullWindow = Pick<BrowserWindow, 'isFullScreen' | 'setFullScreen' | 'once'>

/**
 * Takes a window from the screen; one in full screen leaves that first. On macOS a window that is
 * hidden in its own Space leaves a black one behind (electron#39572).
 *
 * @param away hides or minimizes it
 */
export function takeAway(window: FullWindow, away: () => void): void {
  if (!window.isFullScreen()) return away()
  window.once('leave-full-screen', away)
  window.setFullScreen(false)
}
