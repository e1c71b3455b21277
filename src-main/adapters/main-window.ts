import type { BrowserWindow } from 'electron'

import type { Screen } from '../../src-shared/contract.ts'
import { tell } from './broadcast.ts'
import { openPage, type PageFiles } from './page-window.ts'

/** The window with Today and Settings. At most one; made when it is first asked for. */
export interface MainWindow {
  /** Opens or raises it; `screen` chooses what it shows. */
  open(screen?: Screen): void
  window(): BrowserWindow | undefined
}

interface Parts {
  files: PageFiles
  /** The colour shown before the page is drawn. */
  ground: () => string
  /** Whether closing must keep a way back: without a tray the window goes to the task bar. */
  staysOnClose: () => boolean
}

/** Prepares the main window. */
export function mainWindow({ files, ground, staysOnClose }: Parts): MainWindow {
  let current: BrowserWindow | undefined

  function create(screen: Screen): BrowserWindow {
    const window = openPage(files, `main.html#${screen}`, {
      title: 'Micro-Momentum',
      width: 760,
      height: 720,
      minWidth: 360,
      minHeight: 400,
      backgroundColor: ground(),
    })
    window.once('ready-to-show', () => window.show())
    window.on('close', (event) => {
      if (!staysOnClose()) return
      event.preventDefault()
      window.minimize()
    })
    window.on('closed', () => {
      current = undefined
    })
    return window
  }

  return {
    open(screen = 'today') {
      if (current === undefined) {
        current = create(screen)
        return
      }
      if (current.isMinimized()) current.restore()
      current.show()
      current.focus()
      tell(current.webContents, 'screen.asked', { screen })
    },
    window: () => current,
  }
}
