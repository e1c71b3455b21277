import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { findApp, unpackApp } from './app-package.ts'
import { joinChromium, startChromium } from './chromium/process.ts'
import { announceTo, announcedPages } from './electron/announcement.ts'
import { app } from './electron/app.ts'
import {
  BrowserWindow,
  handlePageMessages,
  onWindowClosed,
  onWindowCreated,
} from './electron/browser-window.ts'
import { watchMenus } from './electron/menu-keys.ts'
import { setDefaultMenu } from './electron/menu.ts'
import { electronModule } from './electron/module.ts'
import { findNotificationService } from './electron/notification-service.ts'
import { onPageMessage } from './electron/page-messages.ts'
import { beginDefaultSession } from './electron/session.ts'
import { contentsOfTarget, onWebContents } from './electron/web-contents.ts'
import { type Engine, startEngine } from './engine.ts'
import { redirectModules } from './module-redirect.ts'
import { reportDownloads } from './net/downloads.ts'
import { interceptRequests } from './net/interception.ts'
import { DebuggingPort } from './playwright/debugging-port.ts'
import { launchArguments, packagedApp, setChromeVersion } from './process-setup.ts'

const CHROMIUM_END_TIMEOUT_MS = 3000

if (launchArguments.version) {
  console.log(`v${process.versions['electron']}`)
  process.exit(0)
}
if (launchArguments.app === undefined && packagedApp === undefined) {
  console.error('Usage: electron [options] <folder or file of an app> [arguments]')
  process.exit(1)
}

const shared = process.env['ELECTRON_STAND_IN_ENGINE']
const chromium = shared === undefined ? startChromium() : joinChromium(shared)
let ending = false

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

async function end(code: number): Promise<void> {
  ending = true
  chromium.kill()
  const late = setTimeout(() => process.exit(code), CHROMIUM_END_TIMEOUT_MS)
  await chromium.ended
  clearTimeout(late)
  process.exit(code)
}

process.on('exit', () => chromium.kill())
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
// As Windows ends a session: windows hear of it, nobody is asked, and `before-quit` never comes.
process.on('SIGUSR2', () => {
  for (const window of BrowserWindow.getAllWindows()) {
    window.emit('session-end', { reasons: ['shutdown'] })
  }
  process.exit(0)
})
process.on('uncaughtException', (error) => {
  // The app's own listener decides; without one Electron shows a box and goes on.
  if (process.listenerCount('uncaughtException') === 1)
    console.error('A JavaScript error occurred in the main process\nUncaught Exception:\n', error)
})
void chromium.ended.then((code) => {
  if (!ending)
    fail(`Chromium has ended unexpectedly (${code}); the app ends too.\n${chromium.lastWords()}`)
})

app.__host({ windows: () => BrowserWindow.getAllWindows(), end: (code) => void end(code) })
onWindowClosed(() => app.__windowClosed())
onWindowCreated((window) => {
  app.emit('browser-window-created', {}, window)
  window.on('focus', () => app.emit('browser-window-focus', {}, window))
  window.on('blur', () => app.emit('browser-window-blur', {}, window))
})
onWebContents((contents) => app.emit('web-contents-created', {}, contents))
watchMenus()
handlePageMessages(onPageMessage)
redirectModules(electronModule)

const port = new DebuggingPort(chromium.cdp, {
  pages: announcedPages,
  onClientNavigation: (targetId) => contentsOfTarget(targetId)?.__clientNavigates(),
  onClientClose: () => app.quit(),
})
announceTo(port)
if (launchArguments.switches.has('remote-debugging-port'))
  void port.listen().then((address) => process.stderr.write(`\nDevTools listening on ${address}\n`))

const userData = launchArguments.switches.get('user-data-dir')
if (userData !== undefined) app.setPath('userData', resolve(userData))

const engineStarted: Promise<Engine> = startEngine(chromium)
  .then(async (engine) => {
    await Promise.all([interceptRequests(engine), reportDownloads(engine)])
    return engine
  })
  .catch((error: Error) => {
    if (!ending) fail(`${error.message}\n${chromium.lastWords()}`)
    return new Promise<never>(() => {})
  })
const busSearched = findNotificationService()

const given =
  packagedApp === undefined
    ? (launchArguments.app ?? '')
    : await unpackApp(packagedApp, chromium.folder)
let found: ReturnType<typeof findApp>
try {
  found = findApp(given)
} catch (error) {
  fail(`Unable to find Electron app at ${resolve(given)}\n\n${(error as Error).message}`)
}
app.setAppPath(found.path)
if (found.name !== undefined) app.setName(found.name)
if (found.desktopName !== undefined) app.setDesktopName(found.desktopName)
if (found.version !== undefined) app.setVersion(found.version)

const require = createRequire(import.meta.url)
for (const module of launchArguments.modules) require(resolve(module))

app.emit('will-finish-launching')
try {
  await import(pathToFileURL(found.entry).href)
} catch (error) {
  console.error('App threw an error during load')
  console.error(error)
  await end(1)
}

const engine = await engineStarted
void engine.display.closed.then(() => {
  if (!ending) fail('The X server has gone; the app ends too.')
})
setChromeVersion(engine.version)
await busSearched
setDefaultMenu()
beginDefaultSession()
app.__becomeReady()
