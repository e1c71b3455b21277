import { join } from 'node:path'

import {
  Menu,
  nativeImage,
  Tray,
  type MenuItemConstructorOptions,
  type NativeImage,
} from 'electron'

import type { TrayShape } from '../../nudges/tray-view.ts'
import type { TrayAction, TrayItem } from './tray-menu.ts'

/** Everything the tray shows. */
export interface TrayState {
  menu: TrayItem[]
  tooltip: string
  shape: TrayShape
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
  onAction: (action: TrayAction) => void
}

// Kept here for the whole run: an icon without a reference disappears (electron#5941).
const kept: Tray[] = []

/** Puts the icon into the tray. Called once. */
export function openTray({ assets, onAction }: Parts, first: TrayState): TrayIcon {
  const icon = new Tray(imageFor(first))
  kept.push(icon)
  icon.on('click', () => onAction({ kind: 'open-log' }))
  let shown: { menu: string; tooltip: string; image: string } | undefined

  function imageFor(state: TrayState): NativeImage {
    const image = nativeImage.createFromPath(join(assets, imageName(state)))
    if (process.platform === 'darwin') image.setTemplateImage(true)
    return image
  }

  function render(state: TrayState): void {
    const next = {
      menu: JSON.stringify(state.menu),
      tooltip: state.tooltip,
      image: imageName(state),
    }
    if (next.tooltip !== shown?.tooltip) icon.setToolTip(next.tooltip)
    if (shown !== undefined && next.image !== shown.image) icon.setImage(imageFor(state))
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
    if ('sentence' in item) return { label: label(item.sentence), enabled: false }
    if ('submenu' in item) return { label: label(item.label), submenu: item.submenu.map(template) }
    const { action, checked } = item
    if (checked === undefined) return { label: label(item.label), click: () => onAction(action) }
    return {
      label: label(item.label),
      type: 'checkbox',
      checked,
      click: (line) => {
        // The mark follows the state, which another menu will show; Electron has moved it already.
        line.checked = checked
        onAction(action)
      },
    }
  }

  render(first)
  return { render, bounds: () => icon.getBounds() }
}

function imageName({ shape, dark }: TrayState): string {
  if (process.platform === 'darwin') return `tray-${shape}-Template.png`
  // Windows does not look for `@2x` files: an `.ico` has a size for every display.
  const kind = process.platform === 'win32' ? 'ico' : 'png'
  return `tray-${shape}-${dark ? 'dark' : 'light'}.${kind}`
}

/**
 * Words as a label: a single `&` would name a key and not be seen, on every system
 * (electron#9584, #9978).
 */
function label(words: string): string {
  return words.replaceAll('&', '&&')
}
