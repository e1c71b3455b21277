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
