import { hostname } from 'node:os'
import { join } from 'node:path'

import { app, ipcMain, powerMonitor, protocol, session } from 'electron'
import { v7 as newId } from 'uuid'

import type { SettingsView, TodayView } from '../src-shared/contract.ts'
import { openCatalog } from '../src-shared/words/catalog.ts'
import { setAppMenu } from './adapters/app-menu.ts'
import { APP_ORIGIN, declareAppScheme, servePages } from './adapters/app-protocol.ts'
import { tellAll } from './adapters/broadcast.ts'
import { serveCommands } from './adapters/command-server.ts'
import { watchDay } from './adapters/day-turn.ts'
import { servePagesFromVite, webSocketOf } from './adapters/dev-pages.ts'
import { nameDevice } from './adapters/device-file.ts'
import { hardenPages, hardenSession } from './adapters/hardening.ts'
import { logCommand } from './adapters/log-command.ts'
import { mainWindow } from './adapters/main-window.ts'
import { quickLogWindow, type QuickLogWindow } from './adapters/quick-log-window.ts'
import { dataFolderOf, openSettings } from './adapters/settings-file.ts'
import { quickLogShortcut } from './adapters/shortcut.ts'
import { systemClock as clock } from './adapters/system-clock.ts'
import { followTheme } from './adapters/theme.ts'
import { trayHostPresent } from './adapters/tray-host.ts'
import { putTray, type TrayIcon, type TrayState } from './adapters/tray.ts'
import { winFiles } from './adapters/win-files.ts'
import { commands } from './commands.ts'
import { openJournal } from './domain/journal.ts'
import { packWish, readLaunch, unpackWish, type LaunchWish } from './domain/launch.ts'
import { defaultAccelerator } from './domain/shortcut.ts'
import { trayMenu, type TrayAction } from './domain/tray-menu.ts'

/** Equal to `appId` in electron-builder.yml: Windows ties its notifications to it. */
const APP_ID = 'app.micro-momentum'
/** How long the desktop may take to say whether it has a tray, in milliseconds. */
const TRAY_ANSWER_MS = 1_000

app.setAppUserModelId(APP_ID)
const wish = readLaunch(process.argv.slice(1))

// The lock comes before any data is opened: of two launches one hands over its wish and ends.
if (app.requestSingleInstanceLock(packWish(wish))) start()
else app.quit()

function start(): void {
  const { t } = openCatalog()
  const root = app.getAppPath()
  const assets = join(root, 'assets')
  const files = {
    preload: join(root, 'dist/preload/preload.cjs'),
    icon: join(assets, 'icon.png'),
  }

  const devServer = app.isPackaged ? undefined : process.env['MICRO_MOMENTUM_DEV_SERVER']

  // Before the app is ready.
  app.enableSandbox()
  declareAppScheme(protocol)
  hardenPages(app, APP_ORIGIN)
  let ending = false
  app.on('before-quit', () => (ending = true))
  // Without a tray the window is the way back, and closing it is left to the window itself.
  app.on('window-all-closed', () => undefined)
  const early: LaunchWish[] = []
  let grant = (asked: LaunchWish): unknown => early.push(asked)
  app.on('second-instance', (_, __, ___, handed) => grant(unpackWish(handed)))

  // What is on disk.
  const userData = app.getPath('userData')
  const settings = openSettings(userData, newId, clock)
  const { deviceId } = settings.current()
  const dataFolder = dataFolderOf(settings.current(), userData)
  const dayStartHour = (): number => settings.current().dayStartHour
  const store = winFiles(dataFolder, deviceId, clock)
  const journal = openJournal({ clock, newId, store, dayStartHour, changed: () => todayChanged() })
  const today = (): TodayView => {
    const view = journal.today()
    return { ...view, notices: [...settings.notices, ...view.notices] }
  }
  const todayChanged = (): void => tellAll('today.changed', today())

  void app.whenReady().then(async () => {
    const trayHost = trayHostPresent(process.platform, TRAY_ANSWER_MS)
    hardenSession(session.defaultSession, [
      APP_ORIGIN,
      ...(devServer ? [webSocketOf(devServer)] : []),
    ])
    if (devServer) servePagesFromVite(protocol, devServer)
    else servePages(protocol, join(root, 'dist/renderer'))
    let tray: TrayIcon | undefined
    const look = followTheme(() => tray?.render(trayState()))
    look.set(settings.current().theme)

    // The tray.
    let acknowledgement: string | undefined
    const trayState = (): TrayState => ({
      menu: trayMenu({ ...t('tray'), presets: t('presets') }),
      tooltip: acknowledgement ? t('tray.tooltipAfterWin', { acknowledgement }) : t('tray.tooltip'),
      dark: look.darkPanel(),
    })
    const hasTrayHost = await trayHost
    tray = putTray({ assets, chosen }, trayState())

    // The windows.
    const main = mainWindow({
      files,
      ground: look.ground,
      staysOnClose: () => !ending && !hasTrayHost,
    })
    const quickLog: QuickLogWindow = quickLogWindow({
      files,
      title: t('quickLog.title'),
      ground: look.ground,
      trayBounds: tray.bounds,
      ending: () => ending,
    })
    const shortcut = quickLogShortcut({
      accelerator: defaultAccelerator(process.platform),
      pressed: () => {
        quickLog.show()
        settingsChanged()
      },
    })
    const settingsView = (): SettingsView => ({
      theme: settings.current().theme,
      shortcut: shortcut.view(),
      dataFolder,
      logCommand: logCommand({
        packaged: app.isPackaged,
        appImage: process.env['APPIMAGE'],
        program: process.execPath,
        appFolder: root,
      }),
      tray: hasTrayHost ? 'present' : 'absent',
      version: app.getVersion(),
    })
    const settingsChanged = (): void => tellAll('settings.changed', settingsView())
    const applySettings = (): void => {
      look.set(settings.current().theme)
      shortcut.set(settings.current().shortcut)
      settingsChanged()
    }

    // What can be asked for.
    const { handlers, logWin } = commands({
      journal,
      today,
      settings,
      quickLog,
      acknowledgements: t('acknowledgements').length,
      random: Math.random,
      acknowledged: (index) => {
        acknowledgement = t('acknowledgements')[index]
        tray?.render(trayState())
      },
      settingsView,
      applySettings,
      quit: () => app.quit(),
    })
    serveCommands({
      ipcMain,
      handlers,
      trusts: (frame) => frame.parent === null && frame.url.startsWith(`${APP_ORIGIN}/`),
      refused: (reason) => console.warn(`A message from a page was refused: ${reason}.`),
    })

    function chosen(action: TrayAction): void {
      switch (action.kind) {
        case 'open-log':
          return quickLog.show()
        case 'log-preset':
          return void logWin(action.text, 'preset').then((result) => {
            if (result.kind !== 'logged') quickLog.show({ text: action.text, result })
          })
        case 'open-screen':
          return main.open(action.screen)
        case 'quit':
          return app.quit()
      }
    }

    grant = async (asked) => {
      if (asked.kind !== 'log') return quickLog.show()
      const result = await logWin(asked.text, 'command-line')
      quickLog.show(result.kind === 'logged' ? { result } : { text: asked.text, result })
    }

    setAppMenu(t('menu'), { log: () => quickLog.show(), settings: () => main.open('settings') })
    app.on('activate', () => main.open())
    const lookAtDay = watchDay(clock, dayStartHour, () => today().day, todayChanged)
    powerMonitor.on('resume', lookAtDay)
    powerMonitor.on('unlock-screen', lookAtDay)
    applySettings()
    nameDevice(dataFolder, deviceId, hostname())

    if (wish.kind !== 'start') early.unshift(wish)
    else if (!hasTrayHost || settings.firstRun) main.open()
    for (const asked of early) grant(asked)
  })
}
