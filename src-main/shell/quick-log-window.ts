import { screen, type BrowserWindow } from 'electron'

import type { Landing, QuickLogShown } from '../../src-shared/contract/windows.ts'
import { systemTimer } from '../platform/system-timer.ts'
import { sendEvent } from './broadcast.ts'
import { openPage, type PageFiles } from './page-window.ts'
import { trayLanding } from './tray-landing.ts'
import {
  isRealBounds,
  placeAtTray,
  placeInMiddle,
  type Rectangle,
  type Size,
} from './window-place.ts'

/** Its size inside until the page has said how high it is. */
const SIZE = { width: 460, height: 300 }

/** How long its page may take to leave nothing but the ground to be seen, in milliseconds. */
const LEAVING_MS = 250

/** The small window in which a win is written down. It is made once, hidden, and kept. */
export interface QuickLogWindow {
  /**
   * Shows it with the caret in the field.
   *
   * @param shown what it starts with; a result already there is shown without taking the focus
   */
  show(shown?: QuickLogShown): void
  /** Makes it as high as its page, in CSS pixels; one that the person made larger stays so. */
  fit(height: number): void
  /**
   * Shows a win from the tray for a moment, without taking the focus; where the window is open, in
   * that. A click into it keeps it.
   */
  land(landing: Landing): void
  /** Hides it; what was typed stays in it. */
  hide(): void
  /** The page listens from now on. Answers with what it was meant to show before. */
  ready(): QuickLogShown[]
}

interface Parts {
  files: PageFiles
  /** Whether it can appear without taking the focus. */
  canLand: boolean
  title: string
  /** The colour shown before the page is drawn. */
  ground: () => string
  /** Where the tray icon is; zeros where that is unknown. */
  trayBounds: () => Rectangle
  /** Whether the app is ending, so that closing means closing. */
  ending: () => boolean
}

/** Makes the quick-log window, hidden, so that it appears at once when it is wanted. */
export function quickLogWindow(parts: Parts): QuickLogWindow {
  const window = openWindow(parts)
  const size = fittedSize(window)
  const page = listeningPage(window)
  const place = (): void => placeWindow(window, size.whole(), parts.trayBounds())
  const landing = trayLanding({
    canAppear: parts.canLand,
    timer: systemTimer,
    isVisible: () => window.isVisible(),
    appear() {
      place()
      window.showInactive()
    },
    hide: leave,
  })
  let stay: (() => void) | undefined

  window.on('close', (event) => {
    if (parts.ending()) return
    event.preventDefault()
    leave()
  })
  window.on('focus', landing.end)

  /** Hides it once its page has cleared what would be seen for a moment at the next time. */
  function leave(): void {
    if (!page.isListening()) return hide()
    stay?.()
    stay = systemTimer.after(LEAVING_MS, hide)
    sendEvent(window.webContents, 'quick-log.leaving', {})
  }

  function hide(): void {
    stay?.()
    stay = undefined
    landing.end()
    if (!window.isDestroyed()) window.hide()
  }

  return {
    show(shown = {}) {
      stay?.()
      stay = undefined
      landing.end()
      const appeared = !window.isVisible()
      if (appeared) place()
      const isLogged = shown.result?.kind === 'logged'
      if (isLogged && parts.canLand) window.showInactive()
      else {
        // Wayland has nothing inactive; whether it takes the focus then is for the desktop to say.
        window.show()
        if (!isLogged) window.focus()
      }
      page.tell({ ...shown, appeared })
    },
    land(landed) {
      // Of a page that is not there yet nobody could see it land.
      if (!page.isListening() || window.isDestroyed()) return
      // It would be gone before the win is seen.
      if (stay !== undefined) hide()
      if (!landing.begin()) return
      sendEvent(window.webContents, 'quick-log.landed', landed)
    },
    fit: size.fit,
    hide,
    ready: page.ready,
  }
}

function openWindow({ files, title, ground }: Parts): BrowserWindow {
  return openPage(files, 'quick-log.html', {
    title,
    ...SIZE,
    useContentSize: true,
    minWidth: 320,
    minHeight: 200,
    center: true,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    backgroundColor: ground(),
    // A panel takes the keyboard without bringing the app forward, and gives it back on closing.
    ...(process.platform === 'darwin' ? { type: 'panel' } : {}),
  })
}

/** Puts the window at the tray icon or, where that is unknown, in the middle of the screen. */
function placeWindow(window: BrowserWindow, size: Size, icon: Rectangle): void {
  if (isRealBounds(process.platform, icon)) {
    const { workArea } = screen.getDisplayNearestPoint({ x: icon.x, y: icon.y })
    window.setBounds(placeAtTray(icon, size, workArea))
  } else if (process.platform !== 'linux') {
    const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
    window.setBounds(placeInMiddle(size, workArea))
  }
  // On Linux the window stays where it was centred or where the person has put it: Wayland
  // allows nothing else (electron#40886, #48833).
}

interface FittedSize {
  /** The size that the window is placed with. */
  whole(): Size
  fit: QuickLogWindow['fit']
}

/** Keeps the window as high as its page. */
function fittedSize(window: BrowserWindow): FittedSize {
  let size = SIZE
  /** The height inside that the page asked for last. */
  let fitted = SIZE.height
  return {
    whole: () => size,
    fit(height) {
      const { workArea } = screen.getDisplayMatching(window.getBounds())
      const wanted = Math.ceil(height * window.webContents.getZoomFactor())
      const [width = size.width, present = size.height] = window.getContentSize()
      // Larger than it was fitted to: the person has made it so.
      const isLarger = present > fitted && present >= wanted
      fitted = wanted
      const frame = window.getBounds().height - present
      size = { width: SIZE.width, height: Math.min(wanted + frame, workArea.height) }
      if (isLarger) return
      window.setContentSize(width, size.height - frame)
      const { x, y, height: whole } = window.getBounds()
      const below = y + whole - (workArea.y + workArea.height)
      // At the lower edge of the screen it grows upwards.
      if (below > 0) window.setPosition(x, y - below)
    },
  }
}

interface ListeningPage {
  isListening(): boolean
  /** Tells the page what to show, once it listens. */
  tell(shown: QuickLogShown): void
  ready: QuickLogWindow['ready']
}

/** Keeps what the page is to show until it listens. */
function listeningPage(window: BrowserWindow): ListeningPage {
  let listening = false
  let waiting: QuickLogShown[] = []
  window.webContents.on('render-process-gone', () => (listening = false))
  return {
    isListening: () => listening,
    tell(shown) {
      if (listening) sendEvent(window.webContents, 'quick-log.shown', shown)
      else waiting.push(shown)
    },
    ready() {
      listening = true
      const shown = waiting
      waiting = []
      return shown
    },
  }
}
