import type { App, Session } from 'electron'

/**
 * Puts every page into a sandbox, unless the person has switched that off for Chromium as a whole,
 * as root has to: `enableSandbox` would take their switch away, after which no page starts at all
 * (https://github.com/microsoft/vscode/issues/184687). The windows ask for theirs by themselves.
 */
export function sandboxPages(app: Pick<App, 'enableSandbox' | 'commandLine'>): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}

/**
 * Keeps every session from fetching dictionaries: each does so as soon as it is there, also where no
 * page checks spelling (electron#22995). An empty list is not remembered by Electron from one start
 * to the next. To be called before the app is ready.
 */
export function fetchNoDictionaries(app: Pick<App, 'on'>): void {
  app.on('session-created', (session) => session.setSpellCheckerLanguages([]))
}

/**
 * Shuts every way out of the app's own pages: navigation, new windows, embedded pages,
 * permissions and the network
 * (https://www.electronjs.org/docs/latest/tutorial/security, items 5, 12, 13 and 14).
 *
 * @param origin of the pages, such as `app://micro-momentum`
 */
export function hardenPages(app: Pick<App, 'on'>, origin: string): void {
  app.on('web-contents-created', (_, contents) => {
    contents.on('will-navigate', (event) => {
      if (!event.url.startsWith(`${origin}/`)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/**
 * Denies every permission and every request that is not for the app's own files.
 *
 * @param origin of the pages, such as `app://micro-momentum`
 */
export function hardenSession(session: Session, origin: string): void {
  session.setPermissionRequestHandler((_, __, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // A development server tells its pages about changes over a socket of the same host.
  const own = [`${origin}/`, `${origin.replace(/^http/, 'ws')}/`, 'devtools://']
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !own.some((start) => url.startsWith(start)) })
  })
}
