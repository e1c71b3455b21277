import { join } from 'node:path'

import {
  Menu,
  nativeImage,
  Tray,
  type MenuItemConstructorOptions,
  type NativeImage,
} from 'electron'

import type { TrayAction, TrayItem } from '../domain/tray-menu.ts'

/** Everything the tray shows. */
export interface TrayState {
  menu: TrayItem[]
  tooltip: string
  /** Whether the panel behind the icon is dark. macOS draws a template image instead. */
  dark: boolean
}

/** The icon in the tray: a picture of a state. */
export interface TrayIcon {
  /** Draws the state. Drawing the same again touches nothing. */
  render(state: TrayState): void
  /** Where the icon is, in device-independent pixels; zeros on Linux. */
  bounds(): Electron.Rectangle
}

interface Parts {
  /** The folder with the icons. */
  assets: string
  chosen: (action: TrayAction) => void
}

// Kept here for the whole run: an icon without a reference disappears (electron#5941).
const kept: Tray[] = []

/** Puts the icon into the tray. Called once. */
export function putTray({ assets, chosen }: Parts, first: TrayState): TrayIcon {
  const icon = new Tray(imageFor(first))
  kept.push(icon)
  icon.on('click', () => chosen({ kind: 'open-log' }))
  let shown: { menu: string; tooltip: string; dark: boolean } | undefined

  function imageFor({ dark }: TrayState): NativeImage {
    if (process.platform !== 'darwin') {
      return nativeImage.createFromPath(join(assets, dark ? 'tray-dark.png' : 'tray-light.png'))
    }
    const image = nativeImage.createFromPath(join(assets, 'trayTemplate.png'))
    image.setTemplateImage(true)
    return image
  }

  function render(state: TrayState): void {
    const next = { menu: JSON.stringify(state.menu), tooltip: state.tooltip, dark: state.dark }
    if (next.tooltip !== shown?.tooltip) icon.setToolTip(next.tooltip)
    if (shown !== undefined && next.dark !== shown.dark) icon.setImage(imageFor(state))
    // Linux shows a changed menu when it is set anew, and flickers when it is set needlessly.
    if (next.menu !== shown?.menu) setMenu(state.menu)
    shown = next
  }

  function setMenu(items: TrayItem[]): void {
    const menu = Menu.buildFromTemplate(items.map(template))
    if (process.platform === 'linux') icon.setContextMenu(menu)
    else {
      // With a context menu set, macOS and Windows would not report the plain click.
      icon.removeAllListeners('right-click')
      icon.on('right-click', () => icon.popUpContextMenu(menu))
    }
  }

  function template(item: TrayItem): MenuItemConstructorOptions {
    if (item === 'separator') return { type: 'separator' }
    if ('submenu' in item) return { label: item.label, submenu: item.submenu.map(template) }
    return { label: item.label, click: () => chosen(item.action) }
  }

  render(first)
  return { render, bounds: () => icon.getBounds() }
}
