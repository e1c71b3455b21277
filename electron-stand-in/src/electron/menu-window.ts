import type * as Electron from 'electron'

import { type Panel, openPanel } from '../chromium/panel.ts'
import { engine } from '../engine.ts'
import { MENU_SCRIPT, MENU_STYLE, menuMarkup } from './menu-markup.ts'
import { itemOf, type MenuModel } from './menu-model.ts'

const open = new Map<MenuModel, () => void>()

/** Opens a menu as a small window at `x`, `y`, or at the pointer; `onClose` follows any end. */
export async function openMenuWindow(
  menu: MenuModel,
  options: Pick<Electron.PopupOptions, 'x' | 'y'> & {
    window?: { getBounds(): Electron.Rectangle } | null
  },
  onClose: () => void,
): Promise<void> {
  closeMenuWindow(menu)
  const origin = options.window?.getBounds()
  const at =
    options.x !== undefined && options.y !== undefined
      ? { x: options.x + (origin?.x ?? 0), y: options.y + (origin?.y ?? 0) }
      : await engine().display.pointer()
  const close = (): void => {
    if (open.get(menu) !== close) return
    open.delete(menu)
    panel.close()
    onClose()
  }
  const panel: Panel = openPanel({
    title: 'Menu',
    body: menuMarkup(menu),
    style: MENU_STYLE,
    script: MENU_SCRIPT,
    focus: true,
    place: ({ width, height }, { display }) => ({
      x: Math.max(0, Math.min(at.x, display.size.width - width)),
      y: at.y + height > display.size.height ? Math.max(0, at.y - height) : at.y,
    }),
    onMessage: (message) => {
      if (message.kind === 'leave') close()
      if (message.kind !== 'item') return
      const item = itemOf(menu.items, message.command)
      close()
      // The menu's own window has the focus by now.
      item?.click(undefined, options.window ?? undefined)
    },
    onBlur: close,
  })
  open.set(menu, close)
}

/** Closes the menu's window, if it is open. */
export function closeMenuWindow(menu: MenuModel): void {
  open.get(menu)?.()
}
