import type { App } from 'electron'

/** The app's icon in the Dock of macOS. */
export interface DockIcon {
  /** A window is open to which it leads. */
  show(): void
  /** There is none: the icon in the menu bar is where the app is. */
  hide(): void
}

/**
 * The icon is in the Dock while the main window is open, on the screen or minimized (decision 110). On
 * other systems nothing is done.
 *
 * @param dock undefined on other systems
 */
export function dockIcon(
  dock: Pick<NonNullable<App['dock']>, 'show' | 'hide'> | undefined,
): DockIcon {
  return {
    // It tells when it is there; that nobody waits for.
    show: () => void dock?.show(),
    hide: () => dock?.hide(),
  }
}
