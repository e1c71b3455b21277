import type { App, Session } from 'electron'

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
