import { systemTimer } from '../../src-main/platform/system-timer.ts'
import { capturePage } from '../../src-main/shell/capture-page.ts'
import type { MainWindow } from '../../src-main/shell/main-window.ts'
import type { QuickLogWindow } from '../../src-main/shell/quick-log-window.ts'
import { trayLanding } from '../../src-main/shell/tray-landing.ts'
import type { AskedScreen, QuickLogShown } from '../../src-shared/contract/windows.ts'
import type { PageWindows, WindowName } from './page-windows.ts'

/** The pages that stand for windows, and which of them are on the screen. */
export interface Stage {
  windows: PageWindows
  shown: Set<WindowName>
}

/** The main window as a page. */
export function mainWindow(
  stage: Stage,
  dialogs: Pick<MainWindow, 'askForFile' | 'askForFiles' | 'askForFolder'>,
): MainWindow {
  const { windows, shown } = stage
  let isListening = false
  let waiting: AskedScreen | null = null
  return {
    open(screen) {
      if (screen !== undefined) {
        if (isListening) windows.tell('main', 'screen.asked', { screen })
        else waiting = screen
      }
      show(stage, 'main')
    },
    ready() {
      isListening = true
      const screen = waiting
      waiting = null
      return screen
    },
    sendEvent(event, payload) {
      if (shown.has('main')) windows.tell('main', event, payload())
    },
    ...dialogs,
    async asPicture({ scale, ...area }) {
      const page = await windows.page('main')
      const session = await page.context().newCDPSession(page)
      const protocol = {
        attach: () => undefined,
        sendCommand: session.send.bind(session),
        detach: () => void session.detach(),
      }
      return capturePage(protocol, area, scale)
    },
    asPdf: () => Promise.reject(new Error('A PDF is for specs of the whole app.')),
  }
}

/** The quick-log window as a page. */
export function quickLogWindow(stage: Stage): QuickLogWindow {
  const { windows, shown } = stage
  let isListening = false
  let waiting: QuickLogShown[] = []
  const landing = trayLanding({
    canAppear: true,
    timer: systemTimer,
    isVisible: () => shown.has('quick-log'),
    appear: () => show(stage, 'quick-log'),
    hide,
  })

  function hide(): void {
    landing.end()
    shown.delete('quick-log')
  }

  return {
    show(given = {}) {
      landing.end()
      const appeared = !shown.has('quick-log')
      show(stage, 'quick-log')
      if (isListening) windows.tell('quick-log', 'quick-log.shown', { ...given, appeared })
      else waiting.push({ ...given, appeared })
    },
    fit: () => undefined,
    land(landed) {
      if (isListening && landing.begin()) windows.tell('quick-log', 'quick-log.landed', landed)
    },
    hide,
    ready() {
      isListening = true
      const all = waiting
      waiting = []
      return all
    },
  }
}

function show({ windows, shown }: Stage, name: WindowName): void {
  shown.add(name)
  windows.make(name)
}
