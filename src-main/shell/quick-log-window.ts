import { screen } from 'electron'

import type { Landing, QuickLogShown } from '../../src-shared/contract/windows.ts'
import { isWayland } from '../nudges/presence/linux-session.ts'
import { systemTimer } from '../platform/system-timer.ts'
import { sendEvent } from './broadcast.ts'
import { openPage, type PageFiles } from './page-window.ts'
import { canAppearInactive, trayLanding } from './tray-landing.ts'
import { isRealBounds, placeAtTray, placeInMiddle, type Rectangle } from './window-place.ts'

const SIZE = { width: 420, height: 300 }
/** How much taller it is where it asks for energies, in pixels. */
const ENERGY_HEIGHT = 80

/** The small window in which a win is written down. It is made once, hidden, and kept. */
export interface QuickLogWindow {
  /**
   * Shows it with the caret in the field.
   *
   * @param shown what it starts with; a result already there is shown without taking the focus
   */
  show(shown?: QuickLogShown): void
  /**
   * Shows a win from the tray for a moment, without taking the focus; where the window is open, in
   * that. A click into it keeps it.
   */
  land(landing: Landing): void
  /** Makes room for what is asked about energy, or takes it back. */
  makeRoom(forEnergy: boolean): void
  /** Hides it; what was typed stays in it. */
  hide(): void
  /** The page listens from now on. Answers with what it was meant to show before. */
  ready(): QuickLogShown[]
}

interface Parts {
  files: PageFiles
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
  const window = openPage(parts.files, 'quick-log.html', {
    title: parts.title,
    ...SIZE,
    minWidth: 320,
    minHeight: 240,
    center: true,
    minimizable: false,
    maximizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    backgroundColor: parts.ground(),
    // A panel takes the keyboard without bringing the app forward, and gives it back on closing.
    ...(process.platform === 'darwin' ? { type: 'panel' } : {}),
  })
  let listening = false
  let waiting: QuickLogShown[] = []
  let size = SIZE

  window.webContents.on('render-process-gone', () => (listening = false))
  window.on('close', (event) => {
    if (parts.ending()) return
    event.preventDefault()
    hide()
  })
  const landing = trayLanding({
    canAppear: canAppearInactive(process.platform, isWayland(process.env)),
    timer: systemTimer,
    isVisible: () => window.isVisible(),
    appear() {
      place()
      window.showInactive()
    },
    hide: () => window.hide(),
  })
  window.on('focus', landing.end)

  function hide(): void {
    landing.end()
    window.hide()
  }

  function place(): void {
    const icon = parts.trayBounds()
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

  return {
    show(shown = {}) {
      landing.end()
      const appeared = !window.isVisible()
      if (appeared) place()
      if (shown.result?.kind === 'logged') window.showInactive()
      else {
        window.show()
        window.focus()
      }
      if (listening) sendEvent(window.webContents, 'quick-log.shown', { ...shown, appeared })
      else waiting.push({ ...shown, appeared })
    },
    land(landed) {
      // Of a page that is not there yet nobody could see it land.
      if (!listening || window.isDestroyed() || !landing.begin()) return
      sendEvent(window.webContents, 'quick-log.landed', landed)
    },
    makeRoom(forEnergy) {
      const height = SIZE.height + (forEnergy ? ENERGY_HEIGHT : 0)
      if (height === size.height) return
      const { width, height: now } = window.getBounds()
      // The person may have made it larger or smaller: that stays.
      window.setSize(width, now + height - size.height)
      size = { ...SIZE, height }
    },
    hide,
    ready() {
      listening = true
      const shown = waiting
      waiting = []
      return shown
    },
  }
}
