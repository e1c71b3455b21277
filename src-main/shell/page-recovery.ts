import type { App, BrowserWindow } from 'electron'

import type { Timer } from '../kernel/ports.ts'
import { afterCrash, type Crashes } from './crash-pauses.ts'

interface Parts {
  app: Pick<App, 'on'>
  timer: Timer
  /** Milliseconds of a monotonic clock. */
  now: () => number
  /** Says that a window can not be shown. True where the person wants it tried again. */
  askToTryAgain: () => Promise<boolean>
}

/** One window whose page may crash. */
interface Watched {
  window: BrowserWindow
  crashes: Crashes | undefined
  cancel: (() => void) | undefined
}

/**
 * Draws a page that has crashed anew: a crash of the page is not the end of its window. One that
 * crashes again and again is left as it is until the person says so or opens the window again; of
 * several at one time they are asked once. A page that does not answer is left alone: it may be at
 * work.
 */
export function recoverPages({ app, timer, now, askToTryAgain }: Parts): void {
  const stopped = new Set<Watched>()
  let asking = false

  app.on('browser-window-created', (_, window) => {
    const watched: Watched = { window, crashes: undefined, cancel: undefined }
    window.webContents.on('render-process-gone', (__, { reason }) => {
      if (reason !== 'clean-exit') crashed(watched)
    })
    window.on('show', () => {
      if (stopped.has(watched)) startOver(watched)
    })
    window.on('closed', () => {
      watched.cancel?.()
      stopped.delete(watched)
    })
  })

  function crashed(watched: Watched): void {
    const { crashes, waitMs } = afterCrash(watched.crashes, now())
    watched.crashes = crashes
    watched.cancel?.()
    if (waitMs !== undefined) watched.cancel = timer.after(waitMs, () => reload(watched.window))
    else {
      stopped.add(watched)
      void ask()
    }
  }

  async function ask(): Promise<void> {
    if (asking) return
    asking = true
    try {
      if (await askToTryAgain()) for (const watched of stopped) startOver(watched)
    } finally {
      asking = false
    }
  }

  function startOver(watched: Watched): void {
    stopped.delete(watched)
    watched.crashes = undefined
    reload(watched.window)
  }
}

function reload(window: BrowserWindow): void {
  if (!window.isDestroyed()) window.webContents.reload()
}
