import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { type ClientInterface, interface as service, sessionBus } from '@jellybrick/dbus-next'

import { engine } from '../engine.ts'
import type { MenuModel } from './menu-model.ts'
import type { NativeImage } from './native-image.ts'
import { DbusMenu } from './tray-item-menu.ts'

const WATCHER = 'org.kde.StatusNotifierWatcher'
const WATCHER_PATH = '/StatusNotifierWatcher'
const ITEM_PATH = '/StatusNotifierItem'
const MENU_PATH = '/com/canonical/dbusmenu'

/** What a tray icon is at the moment. */
export interface TrayLook {
  image: NativeImage
  toolTip: string
  menu: MenuModel | null
}

/** What a panel is told of a tray icon. */
export interface TrayItem {
  imageChanged(): void
  toolTipChanged(): void
  menuChanged(): void
  close(): void
}

interface Watcher extends ClientInterface {
  RegisterStatusNotifierItem(name: string): Promise<void>
}

let opened = 0

/** An icon as panels ask for it (org.kde.StatusNotifierItem), with what Electron answers. */
class StatusNotifierItem extends service.Interface {
  readonly #look: () => TrayLook
  readonly #pressed: (button: 'left' | 'middle') => void
  readonly #folder: string
  #image: NativeImage | undefined
  #number = 0

  constructor(look: () => TrayLook, pressed: (button: 'left' | 'middle') => void, folder: string) {
    super('org.kde.StatusNotifierItem')
    // The library's constructor hides what configureMembers put on the prototype.
    delete this.$properties
    delete this.$methods
    delete this.$signals
    this.#look = look
    this.#pressed = pressed
    this.#folder = folder
  }

  get Category(): string {
    return 'ApplicationStatus'
  }
  get Id(): string {
    return 'electron-stand-in'
  }
  get Title(): string {
    return this.#look().toolTip
  }
  get Status(): string {
    return 'Active'
  }
  get WindowId(): number {
    return 0
  }
  get IconThemePath(): string {
    return this.#folder
  }
  /** A panel looks for a name once: each image has another. */
  get IconName(): string {
    const { image } = this.#look()
    if (image !== this.#image) {
      this.#image = image
      this.#number += 1
      mkdirSync(this.#folder, { recursive: true })
      writeFileSync(join(this.#folder, `${this.#name()}.png`), image.toPNG())
    }
    return this.#name()
  }
  get ToolTip(): [string, [], string, string] {
    return ['', [], this.#look().toolTip, '']
  }
  get ItemIsMenu(): boolean {
    return false
  }
  get Menu(): string {
    return MENU_PATH
  }
  Activate(_x: number, _y: number): void {
    this.#pressed('left')
  }
  SecondaryActivate(_x: number, _y: number): void {
    this.#pressed('middle')
  }
  ContextMenu(_x: number, _y: number): void {}
  Scroll(_delta: number, _orientation: string): void {}
  NewIcon(): void {}
  NewToolTip(): void {}
  NewTitle(): void {}

  #name(): string {
    return `electron-stand-in-${this.#number}`
  }
}

const read = (signature: string): { signature: string; access: typeof service.ACCESS_READ } => ({
  signature,
  access: service.ACCESS_READ,
})

StatusNotifierItem.configureMembers({
  properties: {
    Category: read('s'),
    Id: read('s'),
    Title: read('s'),
    Status: read('s'),
    WindowId: read('i'),
    IconThemePath: read('s'),
    IconName: read('s'),
    ToolTip: read('(sa(iiay)ss)'),
    ItemIsMenu: read('b'),
    Menu: read('o'),
  },
  methods: {
    Activate: { inSignature: 'ii' },
    SecondaryActivate: { inSignature: 'ii' },
    ContextMenu: { inSignature: 'ii' },
    Scroll: { inSignature: 'is' },
  },
  signals: {
    NewIcon: { signature: '' },
    NewToolTip: { signature: '' },
    NewTitle: { signature: '' },
  },
})

/** Puts an icon into the desktop's panel, as Electron does on Linux. */
export function openTrayItem(
  look: () => TrayLook,
  pressed: (button: 'left' | 'middle') => void,
): TrayItem {
  opened += 1
  const folder = join(engine().chromium.folder, `tray-${opened}`)
  const item = new StatusNotifierItem(look, pressed, folder)
  const menu = new DbusMenu(() => look().menu)
  const bus = sessionBus()
  const register = async (): Promise<void> => {
    const name = `org.kde.StatusNotifierItem-${process.pid}-${opened}`
    bus.export(ITEM_PATH, item)
    bus.export(MENU_PATH, menu)
    await bus.requestName(name, 0)
    const proxy = await bus.getProxyObject(WATCHER, WATCHER_PATH)
    await proxy.getInterface<Watcher>(WATCHER).RegisterStatusNotifierItem(name)
  }
  register().catch((error: Error) => {
    console.error(`A tray icon could not be shown: ${error.message}`)
  })
  return {
    imageChanged: () => item.NewIcon(),
    toolTipChanged() {
      item.NewTitle()
      item.NewToolTip()
    },
    menuChanged: () => menu.changed(),
    close() {
      bus.disconnect()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
