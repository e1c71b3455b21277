import type { BrowserWindow, BrowserWindowConstructorOptions, Screen } from 'electron'

import type { Timer } from '../kernel/ports.ts'
import type { RememberedPlace, WindowMemory } from './window-memory.ts'
import { arrangementOf, broughtBack, insideOf } from './window-place.ts'

/** How large the page is when the window is opened for the first time. */
const FIRST_SIZE = { width: 1120, height: 760 }
/** How long a window has to be left alone before its place is kept, in milliseconds. */
const SETTLED_MS = 1_000

/** What of a window is followed. */
export type KeptWindow = Pick<
  BrowserWindow,
  'getBounds' | 'getNormalBounds' | 'setBounds' | 'isMaximized' | 'maximize' | 'show' | 'on'
>

interface Parts {
  memory: WindowMemory
  screen: Pick<Screen, 'getAllDisplays' | 'getDisplayMatching'>
  timer: Timer
}

/** Has a window come back where the person left it, and as large. */
export interface WindowKeeper {
  /** How a new window is to be made. */
  options(): BrowserWindowConstructorOptions
  /** Has a new window where it belongs, and follows it from then on. */
  follow(window: KeptWindow): void
  /** Shows it: where it was left on these displays, and in any case where it can be reached. */
  show(window: KeptWindow): void
}

/** Prepares a place for one window. Places are those of the whole window with its frame. */
export function windowKeeper({ memory, screen, timer }: Parts): WindowKeeper {
  /** The displays for which the window has its place. */
  let placedOn: string | undefined
  /** Whether it is still to be maximized, as it was left. */
  let toMaximize = false
  let cancel: (() => void) | undefined

  const arrangement = (): string => arrangementOf(screen.getAllDisplays())
  const workAreas = () => screen.getAllDisplays().map(({ workArea }) => workArea)

  /** Where the window was left on these displays. */
  function recall(): RememberedPlace | undefined {
    placedOn = arrangement()
    const place = memory.placeFor(placedOn)
    toMaximize = place?.maximized === true
    return place
  }

  function keep(window: KeptWindow): void {
    cancel?.()
    cancel = undefined
    placedOn = arrangement()
    memory.remember(placedOn, { ...window.getNormalBounds(), maximized: window.isMaximized() })
  }

  return {
    options() {
      const place = recall()
      // The page is as large on every system, whatever its frames are.
      if (place === undefined) return { ...FIRST_SIZE, useContentSize: true }
      return broughtBack(place, workAreas())
    },

    follow(window) {
      const bounds = window.getBounds()
      const place = memory.placeFor(arrangement())
      // Made for a display of another scale, it has come out larger or smaller (electron#10862).
      if (place !== undefined) window.setBounds(broughtBack(place, workAreas()))
      else window.setBounds(insideOf(bounds, screen.getDisplayMatching(bounds).workArea))
      const later = (): void => {
        cancel?.()
        cancel = timer.after(SETTLED_MS, () => keep(window))
      }
      window.on('resize', later)
      window.on('move', later)
      window.on('maximize', later)
      window.on('unmaximize', later)
      window.on('close', () => {
        if (cancel !== undefined) keep(window)
      })
    },

    show(window) {
      if (placedOn !== arrangement()) {
        const place = recall()
        window.setBounds(broughtBack(place ?? window.getNormalBounds(), workAreas()))
      }
      // To maximize shows it, and leaves the focus elsewhere.
      if (toMaximize) window.maximize()
      toMaximize = false
      window.show()
    },
  }
}
