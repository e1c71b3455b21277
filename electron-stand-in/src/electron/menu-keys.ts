import { parseAccelerator } from './accelerator.ts'
import { BrowserWindow, onWindowCreated } from './browser-window.ts'
import { Menu, type MenuItem, onApplicationMenu } from './menu.ts'

/** The items of a window's menu that a key combination chooses, submenus included. */
function keyedItems(window: BrowserWindow): MenuItem[] {
  const own = window.__menu
  const menu = own === undefined ? Menu.getApplicationMenu() : (own as Menu | null)
  const collect = (items: MenuItem[]): MenuItem[] =>
    items.flatMap((item) => [
      ...(item.accelerator && item.registerAccelerator && !item.__native ? [item] : []),
      ...collect(item.submenu?.items ?? []),
    ])
  return menu ? collect(menu.items) : []
}

/** Tells a page which keys its window's menu answers. */
export function sendKeys(window: BrowserWindow): void {
  window.webContents.__setKeys(
    keyedItems(window).map((item) => parseAccelerator(item.accelerator ?? '')),
  )
}

/** Chooses the item whose keys were pressed: its place in the list that `sendKeys` sent. */
export function pressKey(window: BrowserWindow, index: number): void {
  const item = keyedItems(window)[index]
  if (!item?.enabled || !item.visible) return
  item.click({ triggeredByAccelerator: true }, window, window.webContents)
}

/** Keeps the pages of all windows informed of menu changes. */
export function watchMenus(): void {
  onApplicationMenu(() => BrowserWindow.getAllWindows().forEach(sendKeys))
  onWindowCreated((window) => window.on('-menu-changed', () => sendKeys(window)))
}
