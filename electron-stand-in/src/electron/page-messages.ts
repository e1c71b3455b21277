import type * as Electron from 'electron'

import type { ToMain } from '../shared/world-messages.ts'
import { BrowserWindow } from './browser-window.ts'
import { askForContextMenu } from './context-menu.ts'
import { deliverInvoke, deliverSend } from './ipc-main.ts'
import { pressKey, sendKeys } from './menu-keys.ts'

/** Does what the page of a window asks for. */
export function onPageMessage(window: BrowserWindow, message: ToMain): void {
  const { webContents } = window
  switch (message.kind) {
    case 'hello':
      sendKeys(window)
      if (window.listenerCount('close') > 0) webContents.__holdWindow(true)
      return
    case 'send':
      return deliverSend(webContents, message)
    case 'invoke':
      void deliverInvoke(webContents, message)
      return
    case 'key':
      return pressKey(window, message.index)
    case 'context-menu': {
      const { kind: _, ...asked } = message
      return askForContextMenu(webContents, asked)
    }
    case 'open':
      return openWindow(window, message)
    case 'title':
    case 'preload-error':
  }
}

function openWindow(window: BrowserWindow, message: ToMain & { kind: 'open' }): void {
  const { url, frameName, features, disposition } = message
  const details = {
    url,
    frameName,
    features,
    disposition: disposition as 'new-window',
    referrer: {
      url: window.webContents.getURL(),
      policy: 'strict-origin-when-cross-origin' as const,
    },
  }
  const decision = window.webContents.__decideOpen(details)
  if (decision.action !== 'allow') return
  const options: Electron.BrowserWindowConstructorOptions = {
    ...sizeOf(features),
    ...decision.overrideBrowserWindowOptions,
  }
  const child = new BrowserWindow(options)
  child.loadURL(url).catch(() => {})
  window.webContents.emit('did-create-window', child, { ...details, options })
}

function sizeOf(features: string): Partial<Electron.Rectangle> {
  const names: Record<string, keyof Electron.Rectangle> = {
    width: 'width',
    height: 'height',
    left: 'x',
    top: 'y',
  }
  const result: Partial<Electron.Rectangle> = {}
  for (const [, name = '', value] of features.matchAll(/(\w+)=(\d+)/g))
    if (names[name]) result[names[name]] = Number(value)
  return result
}
