import type { NativeImage } from './native-image.ts'

/** One line of a menu, as drawing it needs it. */
export interface ItemModel {
  readonly type: 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio'
  readonly commandId: number
  readonly accelerator: string | undefined
  readonly icon: NativeImage | string | undefined
  readonly submenu: MenuModel | undefined
  label: string
  enabled: boolean
  visible: boolean
  checked: boolean
  click(event?: unknown, window?: object | null): void
}

/** A menu, as drawing it needs it. */
export interface MenuModel {
  readonly items: readonly ItemModel[]
}

/** The line with a number, in a menu or below it. */
export function itemOf(items: readonly ItemModel[], command: number): ItemModel | undefined {
  for (const item of items) {
    const found = item.commandId === command ? item : itemOf(item.submenu?.items ?? [], command)
    if (found) return found
  }
  return undefined
}
