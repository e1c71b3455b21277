import { nativeTheme } from 'electron'

/** Paper, night, or what the system says. */
type ThemeSource = typeof nativeTheme.themeSource

/** The ground of `src-renderer/styles/tokens.css`, shown before a page is drawn. */
const GROUND = { light: '#faf6ee', dark: '#1d1a17' } as const

/** The colours of windows and tray. */
export interface Theme {
  set(theme: ThemeSource): void
  /** The background of a window that has not drawn its page yet. */
  ground(): string
  /** Whether the panel behind the tray icon is dark, as far as the system tells. */
  darkPanel(): boolean
}

/** Follows the system's colours, and calls `onChange` when they change. */
export function openTheme(onChange: () => void): Theme {
  // Only Windows tells the panel's colours apart from the app's own (electron.d.ts); elsewhere
  // the system's choice is what was last seen before the person chose a theme for this app.
  let systemDark = nativeTheme.shouldUseDarkColors
  nativeTheme.on('updated', () => {
    if (nativeTheme.themeSource === 'system') systemDark = nativeTheme.shouldUseDarkColors
    onChange()
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
