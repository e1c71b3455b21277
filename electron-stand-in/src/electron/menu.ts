import { EventEmitter } from 'node:events'

import type * as Electron from 'electron'

import { strictClass } from '../shared/strict.ts'
import { BrowserWindow } from './browser-window.ts'
import { roleOf } from './menu-roles.ts'
import { closeMenuWindow, openMenuWindow } from './menu-window.ts'
import type { NativeImage } from './native-image.ts'

type Options = Electron.MenuItemConstructorOptions
type ItemType = 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio'

let lastCommand = 0

/** One line of a menu. */
export class MenuItem {
  readonly id: string
  readonly role: string | undefined
  readonly type: ItemType
  readonly accelerator: string | undefined
  readonly icon: NativeImage | string | undefined
  readonly submenu: Menu | undefined
  readonly registerAccelerator: boolean
  readonly commandId = ++lastCommand
  label: string
  sublabel: string
  toolTip: string
  enabled: boolean
  visible: boolean
  menu: Menu | undefined
  readonly click: (event?: unknown, window?: BrowserWindow | null, contents?: unknown) => void
  /** Whether Chromium answers the accelerator by itself. */
  readonly __native: boolean
  #checked: boolean

  constructor(options: Options) {
    const role = options.role === undefined ? undefined : roleOf(options.role)
    this.role = options.role
    const submenu = options.submenu ?? role?.submenu
    this.submenu = Array.isArray(submenu)
      ? Menu.buildFromTemplate(submenu)
      : (submenu as unknown as Menu | undefined)
    this.type = (options.type as ItemType | undefined) ?? (this.submenu ? 'submenu' : 'normal')
    if (this.type === 'submenu' && !this.submenu) throw new Error('Invalid submenu')
    this.id = options.id ?? ''
    this.label = options.label ?? role?.label() ?? ''
    this.sublabel = options.sublabel ?? ''
    this.toolTip = options.toolTip ?? ''
    this.icon = options.icon as NativeImage | string | undefined
    this.accelerator = options.accelerator ?? role?.accelerator
    this.registerAccelerator = options.registerAccelerator ?? true
    this.__native = role?.native ?? false
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.#checked = options.checked ?? false
    const run = options.click as
      | ((item: MenuItem, window: unknown, event: unknown) => void)
      | undefined
    this.click = (event, window = BrowserWindow.getFocusedWindow()) => {
      if (this.type === 'checkbox') this.checked = !this.checked
      if (this.type === 'radio') this.checked = true
      if (role?.run) role.run(window)
      else run?.(this, window ?? undefined, event ?? {})
    }
  }

  get checked(): boolean {
    return this.#checked
  }
  set checked(on: boolean) {
    if (this.type === 'radio' && on)
      for (const other of this.menu?.__group(this) ?? []) other.#checked = other === this
    this.#checked = on
  }
}

let applicationMenu: Menu | null | undefined
const changed: (() => void)[] = []

/** Hears when another application menu is set. */
export function onApplicationMenu(listener: () => void): void {
  changed.push(listener)
}

/** Gives the app Electron's own menu, unless it has set or refused one. */
export function setDefaultMenu(): void {
  if (applicationMenu !== undefined) return
  const roles = ['fileMenu', 'editMenu', 'viewMenu', 'windowMenu'] as const
  Menu.setApplicationMenu(Menu.buildFromTemplate(roles.map((role) => ({ role }))))
}

/** A menu. */
export class Menu extends EventEmitter {
  readonly items: MenuItem[] = []

  static buildFromTemplate(template: (Options | MenuItem | Electron.MenuItem)[]): Menu {
    if (!Array.isArray(template))
      throw new TypeError('Invalid template for Menu: Menu template must be an array')
    const menu = new Menu()
    for (const entry of template)
      menu.append(entry instanceof MenuItem ? entry : new MenuItem(entry as Options))
    return menu
  }
  static setApplicationMenu(menu: Menu | Electron.Menu | null): void {
    applicationMenu = menu as Menu | null
    for (const listener of changed) listener()
  }
  static getApplicationMenu(): Menu | null {
    return applicationMenu ?? null
  }

  append(item: MenuItem | Electron.MenuItem): void {
    this.insert(this.items.length, item)
  }
  insert(position: number, item: MenuItem | Electron.MenuItem): void {
    const own = item as MenuItem
    own.menu = this
    this.items.splice(position, 0, own)
    if (own.type !== 'radio') return
    const group = this.__group(own)
    if (!group.some((each) => each.checked) && group[0]) group[0].checked = true
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found
    }
    return null
  }
  popup(options: Electron.PopupOptions = {}): void {
    this.emit('menu-will-show')
    const closed = (): void => {
      this.emit('menu-will-close')
      options.callback?.()
    }
    void openMenuWindow(this, { window: BrowserWindow.getFocusedWindow(), ...options }, closed)
  }
  closePopup(): void {
    closeMenuWindow(this)
  }

  /** The radio items that belong together with `item`: its neighbours up to a separator. */
  __group(item: MenuItem): MenuItem[] {
    const group: MenuItem[][] = [[]]
    for (const each of this.items)
      if (each.type === 'radio') group.at(-1)?.push(each)
      else group.push([])
    return group.find((each) => each.includes(item)) ?? []
  }
}

/** The exported classes. */
export const menu = strictClass('Menu', Menu)
export const menuItem = strictClass('MenuItem', MenuItem)
