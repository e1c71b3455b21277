import type * as Electron from 'electron'

import { app } from './app.ts'
import type { BrowserWindow } from './browser-window.ts'

/** What Electron gives an item that names only its role. */
interface Role {
  label: () => string
  accelerator?: string
  /** Chromium answers the keys by itself; the accelerator is only shown. */
  native?: boolean
  run?(window: BrowserWindow | null): void
  submenu?: Electron.MenuItemConstructorOptions[]
}

const zoomBy =
  (step: number) =>
  (window: BrowserWindow | null): void => {
    const contents = window?.webContents
    contents?.setZoomLevel(step === 0 ? 0 : contents.getZoomLevel() + step)
  }
const separator: Electron.MenuItemConstructorOptions = { type: 'separator' }

const ROLES: Partial<Record<string, Role>> = {
  quit: { label: () => 'Quit', accelerator: 'CommandOrControl+Q', run: () => app.quit() },
  about: { label: () => `About ${app.name}`, run: () => {} },
  close: {
    label: () => 'Close Window',
    accelerator: 'CommandOrControl+W',
    run: (window) => window?.close(),
  },
  minimize: {
    label: () => 'Minimize',
    accelerator: 'CommandOrControl+M',
    run: (window) => window?.minimize(),
  },
  reload: { label: () => 'Reload', accelerator: 'CmdOrCtrl+R', run: (window) => window?.reload() },
  forcereload: {
    label: () => 'Force Reload',
    accelerator: 'Shift+CmdOrCtrl+R',
    run: (window) => window?.reload(),
  },
  toggledevtools: {
    label: () => 'Toggle Developer Tools',
    accelerator: 'Ctrl+Shift+I',
    run: (window) => window?.webContents.openDevTools(),
  },
  togglefullscreen: {
    label: () => 'Toggle Full Screen',
    accelerator: 'F11',
    run: (window) => window?.setFullScreen(!window.isFullScreen()),
  },
  resetzoom: { label: () => 'Actual Size', accelerator: 'CommandOrControl+0', run: zoomBy(0) },
  zoomin: { label: () => 'Zoom In', accelerator: 'CommandOrControl+Plus', run: zoomBy(0.5) },
  zoomout: { label: () => 'Zoom Out', accelerator: 'CommandOrControl+-', run: zoomBy(-0.5) },
  undo: {
    label: () => 'Undo',
    accelerator: 'CommandOrControl+Z',
    native: true,
    run: (window) => window?.webContents.undo(),
  },
  redo: {
    label: () => 'Redo',
    accelerator: 'Shift+CommandOrControl+Z',
    native: true,
    run: (window) => window?.webContents.redo(),
  },
  cut: {
    label: () => 'Cut',
    accelerator: 'CommandOrControl+X',
    native: true,
    run: (window) => window?.webContents.cut(),
  },
  copy: {
    label: () => 'Copy',
    accelerator: 'CommandOrControl+C',
    native: true,
    run: (window) => window?.webContents.copy(),
  },
  paste: {
    label: () => 'Paste',
    accelerator: 'CommandOrControl+V',
    native: true,
    run: (window) => window?.webContents.paste(),
  },
  selectall: {
    label: () => 'Select All',
    accelerator: 'CommandOrControl+A',
    native: true,
    run: (window) => window?.webContents.selectAll(),
  },
  filemenu: { label: () => 'File', submenu: [{ role: 'quit' }] },
  editmenu: {
    label: () => 'Edit',
    submenu: [
      { role: 'undo' },
      { role: 'redo' },
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      separator,
      { role: 'selectAll' },
    ],
  },
  viewmenu: {
    label: () => 'View',
    submenu: [
      { role: 'reload' },
      { role: 'forceReload' },
      { role: 'toggleDevTools' },
      separator,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      separator,
      { role: 'togglefullscreen' },
    ],
  },
  windowmenu: { label: () => 'Window', submenu: [{ role: 'minimize' }, { role: 'close' }] },
}

/** The defaults of a role; throws for one that the stand-in does not know. */
export function roleOf(name: string): Role {
  const role = ROLES[name.toLowerCase()]
  if (!role) throw new Error(`not in the stand-in: menu role ${name}`)
  return role
}
