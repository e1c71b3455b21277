import { join } from 'node:path'

import { app, powerMonitor, protocol, session } from 'electron'

import { chosenRegion } from '../../src-shared/region-formats.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import { openData } from '../data/data.ts'
import { openEventBus } from '../kernel/event-bus.ts'
import { redactedPath, type Log } from '../platform/log-file.ts'
import { systemRegion } from '../platform/system-region.ts'
import { systemTimer } from '../platform/system-timer.ts'
import { APP_ORIGIN, declareAppScheme, servePages } from '../shell/app-protocol.ts'
import { offerContextMenus } from '../shell/context-menu.ts'
import {
  fetchNoDictionaries,
  hardenPages,
  hardenSession,
  sandboxPages,
} from '../shell/hardening.ts'
import type { LaunchWish } from '../shell/launch.ts'
import { registerLinks } from '../shell/link-registration.ts'
import { recoverPages } from '../shell/page-recovery.ts'
import { hideWindows, type PageFiles } from '../shell/page-window.ts'
import { openShutdown } from '../shell/shutdown.ts'
import { trayHostArrives, trayHostPatience, trayHostPresent } from '../shell/tray/tray-host.ts'
import { askToTryAgain } from '../shell/try-again-dialog.ts'
import { lockInstallation } from '../storage/installation-lock.ts'
import { compose } from './compose.ts'
import { electronPorts } from './electron-ports.ts'
import type { AppEvents } from './events.ts'
import { openLaunchQueue } from './launch-queue.ts'
import { openSpokenCatalog } from './spoken-language.ts'

/** How long the desktop may take to say whether it has a tray, in milliseconds. */
const TRAY_ANSWER_MS = 1_000
/** How long a command in a terminal may still have the data, in milliseconds. */
const COMMAND_MS = 10_000

/**
 * Starts the app. What has to be done before Electron is ready is done at once; answers when
 * everything is there. Rejects, or throws, if it cannot be started.
 *
 * @param wish what this launch asks for
 */
export function start(wish: LaunchWish, log: Log): Promise<void> {
  const region = (): string => chosenRegion(regionOfSystem(), data.settings.current())
  const root = app.getAppPath()
  const { catalog, language } = openSpokenCatalog({
    root,
    region,
    preferred: () => app.getPreferredSystemLanguages(),
    // Languages for development; a packaged app never looks.
    instead: app.isPackaged ? undefined : process.env['MICRO_MOMENTUM_LANGUAGE'],
  })
  // The settings are not read before the lock is had.
  language.speak({ language: 'system' })
  const files = pageFiles(root, { region, language: language.now }, log)
  prepareElectron(files.origin, catalog)
  const launches = openLaunchQueue(app)

  const userData = app.getPath('userData')
  const bus = openEventBus<AppEvents>()
  bus.on('file.problem', ({ kind, path, code }) => {
    log.warn('a file', { kind, code, file: redactedPath({ data: data.folder(), userData }, path) })
  })
  const lock = lockInstallation(userData, COMMAND_MS)
  if (lock === undefined) throw new Error(catalog.t('launch.held'))
  app.on('quit', () => lock.release())
  // Read while Chromium starts.
  const data = openData(userData, bus, 'later')
  language.speak(data.settings.current())
  const contextMenus = offerContextMenus({
    app,
    words: () => catalog.t('contextMenu'),
    textOf: (id) => (data.journal.find(id) ?? data.history.find(id))?.text,
  })
  const { pendingChanges } = data
  const ending = openShutdown({ app, powerMonitor, process, pendingChanges, hideWindows })

  return app.whenReady().then(async () => {
    ending.listen()
    const trayHost = hasTrayHost(wish, launches.impatient)
    hardenSession(session.defaultSession, files.origin)
    servePages(protocol, join(root, 'dist/renderer'))
    const hasTray = await trayHost
    const { isQuitting } = ending
    const answer = compose({
      bus,
      data,
      system: electronPorts(root, catalog),
      catalog,
      log,
      root,
      userData,
      files,
      hasTray,
      isQuitting,
      contextMenus,
      language,
      wish,
    })
    if (wish.kind !== 'start') answer(wish)
    launches.answerWith(answer)
    registerLinks(app, systemTimer)
  })
}

/** The locale of the system's formats. To be asked for when the app is ready. */
function regionOfSystem(): string {
  return systemRegion({
    platform: process.platform,
    env: process.env,
    systemLocale: app.getSystemLocale(),
    languages: app.getPreferredSystemLanguages(),
  })
}

function pageFiles(
  root: string,
  shown: Pick<PageFiles, 'region' | 'language'>,
  log: Log,
): PageFiles {
  // `npm run dev` serves the pages from Vite; a packaged app never looks.
  const devServer = app.isPackaged ? undefined : process.env['MICRO_MOMENTUM_DEV_SERVER']
  return {
    preload: join(root, 'dist/preload/preload.cjs'),
    icon: join(root, 'dist/assets', process.platform === 'win32' ? 'icon.ico' : 'icon.png'),
    origin: devServer ?? APP_ORIGIN,
    ...shown,
    notLoaded: (error: unknown) => log.error('page not loaded', error),
  }
}

/** What Electron has to know before it is ready. */
function prepareElectron(origin: string, { t }: Catalog): void {
  sandboxPages(app)
  fetchNoDictionaries(app)
  declareAppScheme(protocol)
  hardenPages(app, origin)
  recoverPages({
    app,
    timer: systemTimer,
    now: () => performance.now(),
    askToTryAgain: () => askToTryAgain(t),
  })
  // The tray outlives the windows; without this, Electron would end with the last one.
  app.on('window-all-closed', () => undefined)
}

/** Whether this desktop shows tray icons. At login its panel may come later. */
function hasTrayHost(wish: LaunchWish, impatient: AbortSignal): Promise<boolean> {
  const { platform, env } = process
  return wish.kind === 'at-login'
    ? trayHostArrives(platform, trayHostPatience(env), impatient)
    : trayHostPresent(platform, TRAY_ANSWER_MS)
}
