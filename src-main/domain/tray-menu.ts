/** What choosing something in the tray does. */
export type TrayAction =
  | { kind: 'open-log' }
  | { kind: 'log-preset'; text: string }
  | { kind: 'open-screen'; screen: 'today' | 'settings' }
  | { kind: 'quit' }

/** One line of the tray's menu. */
export type TrayItem =
  | { label: string; action: TrayAction }
  | { label: string; submenu: TrayItem[] }
  | 'separator'

/** The words of the menu, from the catalog. */
export interface TrayWords {
  log: string
  stillCounts: string
  presets: readonly string[]
  today: string
  settings: string
  quit: string
}

/**
 * The tray's menu. "Log a win…" comes first on every system: on Linux a click on the icon opens
 * the menu and nothing else (electron#37112).
 */
export function trayMenu(words: TrayWords): TrayItem[] {
  return [
    { label: words.log, action: { kind: 'open-log' } },
    {
      label: words.stillCounts,
      submenu: words.presets.map((text) => ({ label: text, action: { kind: 'log-preset', text } })),
    },
    'separator',
    { label: words.today, action: { kind: 'open-screen', screen: 'today' } },
    { label: words.settings, action: { kind: 'open-screen', screen: 'settings' } },
    'separator',
    { label: words.quit, action: { kind: 'quit' } },
  ]
}
