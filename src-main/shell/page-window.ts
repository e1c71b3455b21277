import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'

/** Where the windows' files are, and which icon they carry. */
export interface PageFiles {
  preload: string
  /** Where the pages come from: `app://micro-momentum`, or the development server. */
  origin: string
  icon: string
  /** The locale of dates and times, such as `de-DE`; asked for when a window is made. */
  region: () => string
  /** The language of the words, such as `pt-BR`; asked for as well when a window is made. */
  language: () => string
  /** Told about a page that could not be loaded. */
  notLoaded: (error: unknown) => void
}

/**
 * A window for one of the app's pages: sandboxed, isolated, hidden until it is asked for.
 *
 * @param page the page's path, such as `main.html`
 */
export function openPage(
  files: PageFiles,
  page: string,
  options: BrowserWindowConstructorOptions,
): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    icon: files.icon,
    autoHideMenuBar: true,
    ...options,
    webPreferences: {
      preload: files.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      // Electron's spelling checker downloads its dictionaries; nothing here uses the network.
      spellcheck: false,
    },
  })
  const query = new URLSearchParams({ region: files.region(), language: files.language() })
  window.loadURL(`${files.origin}/${page}?${query.toString()}`).catch((error: unknown) => {
    // A window that is closed while it loads has nobody left to tell.
    if (!window.isDestroyed()) files.notLoaded(error)
  })
  return window
}

/** Gives every window the colour that is seen until its page is drawn, also when it is shown again. */
export function paintGround(colour: string): void {
  for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(colour)
}

/** Takes every window from the screen. */
export function hideWindows(): void {
  for (const window of BrowserWindow.getAllWindows()) window.hide()
}
