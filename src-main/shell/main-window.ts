import type { BrowserWindow } from 'electron'

import type { EventName, Events } from '../../src-shared/contract/index.ts'
import type { AskedScreen } from '../../src-shared/contract/windows.ts'
import { systemTimer } from '../platform/system-timer.ts'
import type { ExportWindow } from '../review/week-export.ts'
import { sendEvent } from './broadcast.ts'
import { capturePage } from './capture-page.ts'
import type { DockIcon } from './dock-icon.ts'
import { whenDrawn } from './first-show.ts'
import { takeAway } from './leave-full-screen.ts'
import { openPage, type PageFiles } from './page-window.ts'
import { saveOptions } from './save-options.ts'
import { askToOpen, askToSave } from './window-dialogs.ts'
import type { WindowKeeper } from './window-keeper.ts'

/** The window with Today and Settings. Made when it is first asked for, and kept. */
export interface MainWindow extends ExportWindow {
  /** Opens or raises it; `screen` chooses what it shows. */
  open(screen?: AskedScreen): void
  /** The page listens from now on. Answers with the screen it was asked for before. */
  ready(): AskedScreen | null
  /** Tells its page of an event; the payload is not worked out before that listens. */
  sendEvent<K extends EventName>(event: K, payload: () => Events[K]): void
  /** Asks the person for a folder, over this window. Undefined if they choose none. */
  askForFolder(title: string): Promise<string | undefined>
  /** Asks the person for files that are there. None if they choose none. */
  askForFiles(title: string): Promise<string[]>
}

interface Parts {
  files: PageFiles
  title: string
  /** Where it is, and how large. */
  keeper: WindowKeeper
  /** The colour shown before the page is drawn. */
  ground: () => string
  /** Without a tray, closing must keep a way back: the window goes to the task bar. */
  hasTray: boolean
  /** Whether the app is ending, so that closing means closing. */
  ending: () => boolean
  dock: DockIcon
}

/** Prepares the main window. */
export function mainWindow(parts: Parts): MainWindow {
  const { files, title, keeper, ground, hasTray, ending, dock } = parts
  let current: BrowserWindow | undefined
  let listening = false
  let waiting: AskedScreen | null = null

  function create(): BrowserWindow {
    const window = openPage(files, 'main.html', {
      title,
      ...keeper.options(),
      minWidth: 360,
      minHeight: 400,
      backgroundColor: ground(),
    })
    keeper.follow(window)
    whenDrawn(window, { platform: process.platform, timer: systemTimer }, () => {
      if (!window.isVisible()) keeper.show(window)
    })
    window.webContents.on('render-process-gone', () => (listening = false))
    window.on('close', (event) => {
      if (ending()) return
      // Kept, so that words that are being edited are still there when it is opened again.
      event.preventDefault()
      takeAway(window, () => {
        if (!hasTray) return window.minimize()
        window.hide()
        dock.hide()
      })
    })
    return window
  }

  return {
    open(screen) {
      if (screen !== undefined) {
        if (listening && current !== undefined)
          sendEvent(current.webContents, 'screen.asked', { screen })
        else waiting = screen
      }
      // Before the window: an app without it comes forward behind the others.
      dock.show()
      if (current === undefined) {
        current = create()
        return
      }
      if (current.isMinimized()) current.restore()
      if (current.isVisible()) current.show()
      else keeper.show(current)
      current.focus()
    },
    ready() {
      listening = true
      const screen = waiting
      waiting = null
      return screen
    },
    sendEvent(event, payload) {
      if (listening && current !== undefined) sendEvent(current.webContents, event, payload())
    },
    ...ownDialogs(() => current),
  }
}

/** What is asked over the window, and what is made of its page. */
function ownDialogs(
  current: () => BrowserWindow | undefined,
): Pick<MainWindow, 'askForFolder' | 'askForFiles' | keyof ExportWindow> {
  return {
    async askForFolder(title) {
      const properties = ['openDirectory', 'createDirectory'] as const
      const [folder] = await askToOpen(current(), { title, properties: [...properties] })
      return folder
    },
    askForFiles: (title) =>
      askToOpen(current(), { title, properties: ['openFile', 'multiSelections'] }),
    askForFile: (file) => askToSave(current(), saveOptions(file)),
    async asPdf() {
      const window = current()
      if (window === undefined) throw new Error('There is no page to print')
      return window.webContents.printToPDF({
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
      })
    },
    async asPicture({ scale, ...area }) {
      const window = current()
      if (window === undefined) throw new Error('There is no page to capture')
      return capturePage(window.webContents.debugger, area, scale)
    },
  }
}
