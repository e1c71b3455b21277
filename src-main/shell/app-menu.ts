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

/** Sets the application menu: the standard keys, and a way to quit without a tray. */
export function setAppMenu(words: MenuWords, { log, find, settings }: Actions): void {
  const file: MenuItemConstructorOptions[] = [
    { label: words.log, accelerator: 'CommandOrControl+N', click: log },
    { label: words.settings, accelerator: 'CommandOrControl+,', click: settings },
    { type: 'separator' },
    { label: words.closeWindow, role: 'close' },
    { label: words.quit, role: 'quit', accelerator: 'CommandOrControl+Q' },
  ]
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      { label: words.file, submenu: file },
      {
        label: words.edit,
        submenu: [
          { role: 'undo' },
          { role: 'redo' },
          { type: 'separator' },
          { role: 'cut' },
          { role: 'copy' },
          { role: 'paste' },
          { role: 'selectAll' },
          { type: 'separator' },
          { label: words.find, accelerator: 'CommandOrControl+F', click: find },
        ],
      },
      {
        label: words.view,
        submenu: [{ role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'resetZoom' }],
      },
    ]),
  )
}
