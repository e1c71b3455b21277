import { Menu, type MenuItemConstructorOptions } from 'electron'

/** The words of the application menu, from the catalog. */
export interface MenuWords {
  file: string
  edit: string
  view: string
  log: string
  find: string
  settings: string
  closeWindow: string
  quit: string
}

interface Actions {
  log: () => void
  /** Leads to the search of all wins. */
  find: () => void
  settings: () => void
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' }

/**
 * The application menu: the standard keys, and a way to quit without a tray. On macOS settings and
 * the end are in the app's own menu, and there is one of windows, as everywhere there.
 */
export function appMenuTemplate(
  words: MenuWords,
  { log, find, settings }: Actions,
  platform: string,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin'
  const toSettings: MenuItemConstructorOptions = {
    label: words.settings,
    accelerator: 'CommandOrControl+,',
    click: settings,
  }
  const toEnd: MenuItemConstructorOptions = {
    label: words.quit,
    role: 'quit',
    accelerator: 'CommandOrControl+Q',
  }
  return [
    ...(isMac ? [macMenu(toSettings, toEnd)] : []),
    {
      label: words.file,
      submenu: [
        { label: words.log, accelerator: 'CommandOrControl+N', click: log },
        ...(isMac ? [] : [toSettings]),
        SEPARATOR,
        { label: words.closeWindow, role: 'close' },
        ...(isMac ? [] : [toEnd]),
      ],
    },
    {
      label: words.edit,
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        SEPARATOR,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        SEPARATOR,
        { label: words.find, accelerator: 'CommandOrControl+F', click: find },
      ],
    },
    {
      label: words.view,
      submenu: [{ role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'resetZoom' }],
    },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
  ]
}

/** The menu that carries the app's name. */
function macMenu(
  toSettings: MenuItemConstructorOptions,
  toEnd: MenuItemConstructorOptions,
): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      SEPARATOR,
      toSettings,
      SEPARATOR,
      { role: 'services' },
      SEPARATOR,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      SEPARATOR,
      toEnd,
    ],
  }
}

/** Sets the application menu. */
export function setAppMenu(words: MenuWords, actions: Actions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(appMenuTemplate(words, actions, process.platform)))
}
