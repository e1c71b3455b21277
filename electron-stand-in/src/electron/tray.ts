import { EventEmitter } from 'node:events'

import type * as Electron from 'electron'

import { type Panel, type PanelMessage, escapeHtml, openPanel } from '../chromium/panel.ts'
import { strictClass } from '../shared/strict.ts'
import { ElectronEvent } from './event.ts'
import type { MenuModel } from './menu-model.ts'
import { closeMenuWindow, openMenuWindow } from './menu-window.ts'
import { type NativeImage, toImage } from './native-image.ts'
import { openTrayItem, type TrayItem } from './tray-item.ts'

const SIZE = 36
const MARGIN = 8
// Long after the first window: an icon must cost no time at the start.
const DRAW_AFTER_MS = 1000

const trays: Tray[] = []

const STYLE = `body { margin: 0; width: ${SIZE}px; height: ${SIZE}px; display: grid; place-items: center;
  background: #dde; border: 1px solid #99a; box-sizing: border-box; overflow: hidden; user-select: none; }
img { width: 24px; height: 24px; object-fit: contain; pointer-events: none; }`
const SCRIPT = `
document.addEventListener('mousedown', (event) =>
  tell({ kind: 'button', button: event.button, double: event.detail > 1 }));
document.addEventListener('contextmenu', (event) => event.preventDefault());
`

/** An icon of the app: a small window in the corner of the screen, or an item of the desktop's panel. */
class Tray extends EventEmitter {
  #image: NativeImage
  #toolTip = ''
  #menu: MenuModel | null = null
  #panel: Panel | undefined
  #item: TrayItem | undefined
  #destroyed = false

  constructor(image: NativeImage | Electron.NativeImage | string, _guid?: string) {
    super()
    this.#image = checkedImage(image)
    trays.push(this)
    const shown = process.env['ELECTRON_STAND_IN_TRAY']
    if (shown === 'hidden') return
    if (shown === 'panel') {
      this.#item = openTrayItem(
        () => ({ image: this.#image, toolTip: this.#toolTip, menu: this.#menu }),
        (button) => this.emit(button === 'left' ? 'click' : 'middle-click', new ElectronEvent()),
      )
      return
    }
    setTimeout(() => this.#draw(), DRAW_AFTER_MS).unref()
  }

  setImage(image: NativeImage | Electron.NativeImage | string): void {
    this.#alive()
    this.#image = checkedImage(image)
    this.#item?.imageChanged()
    this.#panel?.run(
      `document.querySelector('img').src = ${JSON.stringify(this.#image.toDataURL())}`,
    )
  }
  setToolTip(toolTip: string): void {
    this.#alive()
    this.#toolTip = toolTip
    this.#item?.toolTipChanged()
    this.#panel?.run(`document.title = ${JSON.stringify(this.#title())}`)
  }
  setContextMenu(menu: MenuModel | Electron.Menu | null): void {
    this.#alive()
    if (this.#menu && this.#menu !== menu) closeMenuWindow(this.#menu)
    this.#menu = menu as MenuModel | null
    this.#item?.menuChanged()
  }
  popUpContextMenu(menu?: MenuModel | Electron.Menu, position?: Electron.Point): void {
    const shown = (menu as MenuModel | undefined) ?? this.#menu
    if (shown) void openMenuWindow(shown, position ?? {}, () => {})
  }
  closeContextMenu(): void {
    if (this.#menu) closeMenuWindow(this.#menu)
  }
  /** Linux tells no place. */
  getBounds(): Electron.Rectangle {
    return { x: 0, y: 0, width: 0, height: 0 }
  }
  destroy(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    trays.splice(trays.indexOf(this), 1)
    this.#panel?.close()
    this.#item?.close()
  }
  isDestroyed(): boolean {
    return this.#destroyed
  }

  #draw(): void {
    if (this.#destroyed) return
    this.#panel = openPanel({
      title: this.#title(),
      body: `<img alt="${escapeHtml(this.#toolTip)}" src="${this.#image.toDataURL()}">`,
      style: STYLE,
      script: SCRIPT,
      focus: false,
      place: (_size, { workArea }) => ({
        x: workArea.x + workArea.width - (SIZE + MARGIN) * (trays.indexOf(this) + 1),
        y: workArea.y + workArea.height - SIZE - MARGIN,
      }),
      onMessage: (message) => this.#pressed(message),
      onBlur: () => {},
    })
  }

  #pressed(message: PanelMessage): void {
    if (message.kind !== 'button') return
    // On Linux an icon with a menu shows it and tells nothing.
    if (this.#menu && message.button !== 1) this.popUpContextMenu()
    else if (message.button === 1) this.emit('middle-click', new ElectronEvent())
    else if (message.button === 2) this.emit('right-click', new ElectronEvent(), this.getBounds())
    else this.emit(message.double ? 'double-click' : 'click', new ElectronEvent(), this.getBounds())
  }

  #title(): string {
    return `Tray: ${this.#toolTip}`
  }

  #alive(): void {
    if (this.#destroyed) throw new Error('Tray is destroyed')
  }
}

function checkedImage(image: NativeImage | Electron.NativeImage | string): NativeImage {
  const found = toImage(image)
  if (typeof image === 'string' && found.isEmpty())
    throw new Error(`Failed to load image from path '${image}'`)
  return found
}

/** The exported class. */
export const tray = strictClass('Tray', Tray)
