import type { App } from 'electron'

import type { Timer } from '../kernel/ports.ts'
import { LINK_SCHEME } from './deep-link.ts'

/** After the start, in milliseconds: on Linux it asks a program of the desktop and waits for it. */
const LATER_MS = 20_000

/**
 * Has the system open links into the app with this app. Only a packaged one is asked for: the
 * system would open others with Electron and without the app.
 */
export function registerLinks(
  app: Pick<App, 'isPackaged' | 'isDefaultProtocolClient' | 'setAsDefaultProtocolClient'>,
  timer: Timer,
): void {
  if (!app.isPackaged) return
  timer.after(LATER_MS, () => {
    if (!app.isDefaultProtocolClient(LINK_SCHEME)) app.setAsDefaultProtocolClient(LINK_SCHEME)
  })
}
