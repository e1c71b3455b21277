import { BrowserWindow, type WebContents } from 'electron'

import { EVENT_CHANNEL } from '../../src-shared/channels.ts'
import type { EventName, Events } from '../../src-shared/contract/index.ts'

/** Tells one page about an event of the contract. A page that is going away is passed over. */
export function sendEvent<K extends EventName>(
  page: WebContents,
  event: K,
  payload: Events[K],
): void {
  if (!page.isDestroyed()) page.send(EVENT_CHANNEL, event, payload)
}

/** Tells the page of every open window. */
export function broadcast<K extends EventName>(event: K, payload: Events[K]): void {
  for (const window of BrowserWindow.getAllWindows()) sendEvent(window.webContents, event, payload)
}
