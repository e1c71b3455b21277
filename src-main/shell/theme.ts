import { nativeTheme } from 'electron'

/** Paper, night, or what the system says. */
type Theme = typeof nativeTheme.themeSource

/** The ground of `src-renderer/styles/tokens.css`, shown before a page is drawn. */
const GROUND = { light: '#faf6ee', dark: '#1f1b18' } as const

/** The colours of windows and tray. */
export interface Look {
  set(theme: Theme): void
  /** The background of a window that has not drawn its page yet. */
  ground(): string
  /** Whether the panel behind the tray icon is dark, as far as the system tells. */
  darkPanel(): boolean
}

/** Follows the system's colours, and calls `changed` when they change. */
export function openTheme(changed: () => void): Look {
  // Only Windows tells the panel's colours apart from the app's own (electron.d.ts); elsewhere
  // the system's choice is what was last seen before the person chose a theme for this app.
  let systemDark = nativeTheme.shouldUseDarkColors
  nativeTheme.on('updated', () => {
    if (nativeTheme.themeSource === 'system') systemDark = nativeTheme.shouldUseDarkColors
    changed()
  })
  return {
    set(theme) {
      nativeTheme.themeSource = theme
    },
    ground: () => GROUND[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'],
    darkPanel: () =>
      process.platform === 'win32'
        ? nativeTheme.shouldUseDarkColorsForSystemIntegratedUI
        : systemDark,
  }
}
