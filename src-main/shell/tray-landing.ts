import type { Timer } from '../kernel/ports.ts'

/** How long a win from the tray is seen, in milliseconds: its bead settles, its words are read. */
export const LANDING_MS = 2_200

interface Parts {
  /** Whether the window can appear without taking the focus. */
  canAppear: boolean
  timer: Timer
  isVisible: () => boolean
  /** Shows the window where it belongs, and leaves the focus where it is. */
  appear: () => void
  hide: () => void
}

/** The moment for which the quick-log window shows a win from the tray. */
export interface TrayLanding {
  /**
   * A win has come: the window appears for a moment, unless it is open already. One that comes
   * meanwhile has a whole moment of its own.
   *
   * @returns whether there is a window to show it in
   */
  begin(): boolean
  /** The person has the window now, or has closed it: it is not hidden any more. */
  end(): void
}

/** Prepares the moment. A window that the person has opened stays open after it. */
export function trayLanding({ canAppear, timer, isVisible, appear, hide }: Parts): TrayLanding {
  let cancel: (() => void) | undefined

  function end(): void {
    cancel?.()
    cancel = undefined
  }

  return {
    begin() {
      const isLanding = cancel !== undefined
      if (isVisible() && !isLanding) return true
      if (!canAppear) return false
      if (!isVisible()) appear()
      end()
      cancel = timer.after(LANDING_MS, () => {
        cancel = undefined
        hide()
      })
      return true
    },
    end,
  }
}

/**
 * Whether a window can appear without taking the focus. Wayland lets none: what would appear there
 * takes the keyboard from the person (electron.d.ts, `showInactive`).
 *
 * @param isWayland whether the session is one of Wayland
 */
export function canAppearInactive(platform: string, isWayland: boolean): boolean {
  return platform !== 'linux' || !isWayland
}
