import type { App, Event, PowerMonitor } from 'electron'

import type { PendingChanges } from '../data/pending-changes.ts'

/** How long the end waits for what is being saved, in milliseconds; Windows and logind give five seconds. */
const LIMIT_MS = 5_000
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/** What an event of the end allows. */
type HeldEvent = Pick<Event, 'preventDefault'>

/** What the end needs of the world. */
export interface ShutdownParts {
  app: Pick<App, 'on' | 'quit'>
  powerMonitor: Pick<PowerMonitor, 'on'>
  process: Pick<NodeJS.Process, 'on'>
  pendingChanges: Pick<PendingChanges, 'isBusy' | 'rescue' | 'finish'>
  /** Takes the windows from the screen: nothing more is asked of the app. */
  hideWindows: () => void
}

/** The end of the app. */
export interface Shutdown {
  /** Whether it has begun, so that closing a window means closing. */
  isQuitting(): boolean
  /** To be called when the app is ready: Electron's own answer to signals comes before that. */
  listen(): void
}

/**
 * Waits, when the app is to end, until what is being saved is saved, however it is asked to end:
 * by the menu, the tray, a signal, or the system. What can not be saved in that time lies in a file
 * of its own until the next start. Asking again does not end it any sooner.
 */
export function openShutdown(parts: ShutdownParts): Shutdown {
  const { app, pendingChanges } = parts
  let ending = false
  let wait: 'not-yet' | 'going' | 'over' = 'not-yet'

  function hold(event: HeldEvent): void {
    ending = true
    if (wait === 'over' || (wait === 'not-yet' && !pendingChanges.isBusy())) return
    event.preventDefault()
    if (wait === 'going') return
    wait = 'going'
    parts.hideWindows()
    void pendingChanges.finish(LIMIT_MS).finally(() => {
      wait = 'over'
      app.quit()
    })
  }

  app.on('before-quit', hold)
  // A page may have asked for something while its window was closing.
  app.on('will-quit', hold)
  // On Windows the session ends without another word, and soon.
  app.on('browser-window-created', (_, window) => {
    window.on('session-end', () => pendingChanges.rescue())
  })

  return {
    isQuitting: () => ending,
    listen() {
      for (const signal of SIGNALS) parts.process.on(signal, () => app.quit())
      // electron.d.ts does not give the event that its own text speaks of.
      const shutdown = ((event?: HeldEvent) => {
        if (pendingChanges.isBusy()) event?.preventDefault()
        app.quit()
      }) as () => void
      parts.powerMonitor.on('shutdown', shutdown)
    },
  }
}
