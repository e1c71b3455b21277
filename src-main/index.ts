import { homedir, hostname, uptime } from 'node:os'
import { join } from 'node:path'

import {
  app,
  dialog,
  ipcMain,
  net,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  session,
  shell,
} from 'electron'
import { v7 as newId } from 'uuid'

import type { SettingsView } from '../src-shared/contract/settings.ts'
import type { TodayView } from '../src-shared/contract/today.ts'
import type { QuickLogShown } from '../src-shared/contract/windows.ts'
import { openCatalog } from '../src-shared/words/catalog.ts'
import { commands } from './app/commands.ts'
import { responses, type Responses } from './app/outside-requests.ts'
import { channelView, startView } from './app/system-words.ts'
import { openCareChoices } from './care/care-choices.ts'
import { openCareGate } from './care/care-gate.ts'
import { prepareCare } from './care/prepare-care.ts'
import { openData } from './data/data.ts'
import { watchDataFolder } from './data/other-devices.ts'
import { winLogger } from './journal/log-win.ts'
import { electronChannel } from './nudges/delivery/electron-channel.ts'
import { nodeNotifierChannel, vendoredPrograms } from './nudges/delivery/node-notifier-channel.ts'
import { serviceAbilities } from './nudges/delivery/notification-service.ts'
import { openNotifier } from './nudges/delivery/notifier.ts'
import { openNudges, type Nudges } from './nudges/nudges.ts'
import { watchPresence } from './nudges/presence/watch-presence.ts'
import { openPlanRoom } from './plan/plan-service.ts'
import { openPuttingForward } from './plan/putting-forward.ts'
import { welcomeBack } from './plan/welcome-back.ts'
import { afterAnswer } from './platform/after-answer.ts'
import { openLog, placeIn } from './platform/log-file.ts'
import { systemClock } from './platform/system-clock.ts'
import { systemRegion } from './platform/system-region.ts'
import { systemTimer } from './platform/system-timer.ts'
import { logStart, watchTroubles } from './platform/troubles.ts'
import { openReviewRoom } from './review/review-service.ts'
import { weekKeeper } from './review/week-export.ts'
import { setAppMenu } from './shell/app-menu.ts'
import { APP_ORIGIN, declareAppScheme, servePages } from './shell/app-protocol.ts'
import { tellAll } from './shell/broadcast.ts'
import { serveCommands } from './shell/command-server.ts'
import { offerContextMenus } from './shell/context-menu.ts'
import { watchDay } from './shell/day-turn.ts'
import { quickLogShortcut } from './shell/global-shortcut.ts'
import { hardenPages, hardenSession } from './shell/hardening.ts'
import { packWish, readLaunch, unpackWish, type LaunchWish } from './shell/launch.ts'
import { logCommand } from './shell/log-command.ts'
import { startAtLogin } from './shell/login/start-at-login.ts'
import { mainWindow } from './shell/main-window.ts'
import { recoverPages } from './shell/page-recovery.ts'
import { hideWindows } from './shell/page-window.ts'
import { quickLogWindow } from './shell/quick-log-window.ts'
import { defaultAccelerator } from './shell/shortcut-state.ts'
import { endWell } from './shell/shutdown.ts'
import { followTheme } from './shell/theme.ts'
import { trayHostArrives, trayHostPatience, trayHostPresent } from './shell/tray/tray-host.ts'
import { trayMenu } from './shell/tray/tray-menu.ts'
import { trayTooltip } from './shell/tray/tray-tooltip.ts'
import { putTray, type TrayState } from './shell/tray/tray.ts'
import { askToTryAgain } from './shell/try-again-dialog.ts'
import { shrinkerFor } from './shrink/engine/shrinker.ts'
import { ladderFolder } from './shrink/ladder-folder.ts'
import { openOwnModel } from './shrink/model/own-model.ts'
import { sealer } from './shrink/model/sealed-text.ts'
import { openShrinkChoices } from './shrink/shrink-choices.ts'
import { nameDevice } from './storage/device-file.ts'
import { writeKeptFile } from './storage/export-file.ts'

/** Equal to `appId` in electron-builder.yml: Windows ties its notifications to it. */
const APP_ID = 'app.micro-momentum'
/** How long the desktop may take to say whether it has a tray, in milliseconds. */
const TRAY_ANSWER_MS = 1_000
/** How long the notification service may take to say what it can do, in milliseconds. */
const SERVICE_ANSWER_MS = 1_000
const abilities = () => serviceAbilities(SERVICE_ANSWER_MS)
const elapsedMs = () => performance.now()
/** How long after the start work is done that nobody waits for, in milliseconds. */
const SETTLED_MS = 20_000

app.setAppUserModelId(APP_ID)
const wish = readLaunch(process.argv.slice(1))
const log = openLog(app.getPath('userData'))
watchTroubles(app, process, log)

// The lock comes before any data is opened: of two launches one hands over its wish and ends.
if (app.requestSingleInstanceLock(packWish(wish))) startOrSay()
else {
  log.info('handed over to the app that is running', { wish: wish.kind })
  console.info(openCatalog().t('launch.handedOver'))
  app.quit()
}

function startOrSay(): void {
  logStart(app, log)
  try {
    start()
  } catch (error) {
    sayNoStart(error)
  }
}

/** A process that holds the lock and shows nothing would swallow every later launch. */
function sayNoStart(error: unknown): void {
  log.error('no start', error)
  const { t } = openCatalog()
  dialog.showErrorBox(t('app.name'), t('problems.noStart', { reason: String(error) }))
  app.exit(1)
}

/** The locale of the system's formats. To be asked for when the app is ready. */
function region(): string {
  return systemRegion({
    platform: process.platform,
    env: process.env,
    systemLocale: app.getSystemLocale(),
    languages: app.getPreferredSystemLanguages(),
  })
}

function start(): void {
  const catalog = openCatalog(region)
  const { t } = catalog
  const root = app.getAppPath()
  const assets = join(root, 'assets')
  // `npm run dev` serves the pages from Vite; a packaged app never looks.
  const devServer = app.isPackaged ? undefined : process.env['MICRO_MOMENTUM_DEV_SERVER']
  const files = {
    preload: join(root, 'dist/preload/preload.cjs'),
    icon: join(assets, 'icon.png'),
    origin: devServer ?? APP_ORIGIN,
    region,
    notLoaded: (error: unknown) => log.error('page not loaded', error),
  }

  // Before the app is ready.
  app.enableSandbox()
  declareAppScheme(protocol)
  hardenPages(app, files.origin)
  recoverPages({
    app,
    timer: systemTimer,
    now: () => performance.now(),
    askToTryAgain: () => askToTryAgain(t),
  })
  // The tray outlives the windows; without this, Electron would end with the last one.
  app.on('window-all-closed', () => undefined)
  // What another launch asks for while this one is still getting ready waits for it.
  const early: LaunchWish[] = []
  const asked = new AbortController()
  let respond: Responses | undefined
  app.on('second-instance', (_, __, ___, handed) => {
    const later = unpackWish(handed)
    if (respond !== undefined) return void respond.launched(later)
    early.push(later)
    // Somebody waits for the window: nobody waits for the panel any longer.
    if (later.kind !== 'at-login') asked.abort()
  })

  let moved: (() => void) | undefined
  let nudges: Nudges | undefined
  let drawTray: (() => void) | undefined
  const userData = app.getPath('userData')
  const data = openData(userData, {
    today: () => tellAll('today.changed', today()),
    lists: () => tellAll('wins.changed', {}),
    changed() {
      planRoom.look()
      nudges?.look()
      drawTray?.()
      tellAll('plan.changed', {})
    },
    backups: (backups) => tellAll('backups.changed', backups),
    moved: () => moved?.(),
    wrong({ kind, path, code }) {
      log.warn('a file', { kind, code, file: placeIn({ data: data.folder(), userData }, path) })
    },
  })
  const { settings, journal, lastChanges } = data
  const contextMenus = offerContextMenus({
    app,
    words: t('contextMenu'),
    textOf: (id) => (journal.find(id) ?? data.history.find(id))?.text,
  })
  const ending = endWell({ app, powerMonitor, process, lastChanges, hideWindows })
  const tooltip = trayTooltip({
    catalog,
    timer: systemTimer,
    changed: () => afterAnswer(() => drawTray?.()),
  })
  const isBack = welcomeBack(data)
  const gate = openCareGate(openCareChoices(app.getPath('userData')))
  const { logWin, logDone } = winLogger({
    journal,
    lines: {
      acknowledgements: t('acknowledgements').length,
      firstBack: t('firstBack').length,
      heard: t('heard').length,
    },
    needsCare: (text) => gate.read([text]) !== undefined,
    isBack,
    random: Math.random,
    acknowledged: tooltip.acknowledged,
  })
  const shrinker = shrinkerFor('en', ladderFolder(join(root, 'dist/ladders')))
  const ownModel = openOwnModel({
    settings,
    gate,
    sealer: sealer(safeStorage, process.platform),
    timer: systemTimer,
    verbOf: shrinker.verbOf,
    fetch: (url, init) => net.fetch(url, init),
  })
  const planRoom = openPlanRoom({
    data,
    clock: systemClock,
    timer: systemTimer,
    catalog,
    logDone,
    gate,
    isBack,
    asWin: shrinker.asWin,
    model: ownModel.isOn,
    changed() {
      drawTray?.()
      tellAll('today.changed', today())
    },
    ticked: () => drawTray?.(),
  })
  const reviewRoom = openReviewRoom({ data, catalog, verbOf: shrinker.verbOf })
  const forward = openPuttingForward(data)
  const today = (): TodayView => {
    const nudge = nudges?.offer()
    return { ...data.today(), ...planRoom.today(), ...forward.today(), ...(nudge && { nudge }) }
  }

  const ready = app.whenReady().then(async () => {
    ending.listen()
    const trayHost =
      wish.kind === 'at-login'
        ? trayHostArrives(process.platform, trayHostPatience(process.env), asked.signal)
        : trayHostPresent(process.platform, TRAY_ANSWER_MS)
    hardenSession(session.defaultSession, files.origin)
    servePages(protocol, join(root, 'dist/renderer'))

    // The tray.
    const look = followTheme(() => drawTray?.())
    look.set(settings.current().theme)
    const trayWords = { ...t('tray'), didIt: (step: string) => t('tray.didIt', { step }) }
    const trayState = (): TrayState => {
      const { shape = 'idle' as const, ...menu } = nudges?.tray() ?? {}
      return {
        menu: trayMenu(trayWords, { presets: t('presets'), ...menu }),
        tooltip: tooltip.words(planRoom.tooltip()),
        shape,
        dark: look.darkPanel(),
      }
    }
    const hasTray = await trayHost
    const icon = putTray({ assets, chosen: (action) => void respond?.chosen(action) }, trayState())
    drawTray = () => icon.render(trayState())

    // The windows.
    const main = mainWindow({
      files,
      title: t('app.name'),
      ground: look.ground,
      hasTray,
      ending: ending.isEnding,
    })
    const quickWindow = quickLogWindow({
      files,
      title: t('quickLog.title'),
      ground: look.ground,
      trayBounds: icon.bounds,
      ending: ending.isEnding,
    })

    const quickLog = {
      ...quickWindow,
      show(shown: QuickLogShown = {}): void {
        nudges?.noticed()
        // Where notifications do not arrive, the window is where the nudge is met.
        const nudge = nudges?.card()
        quickWindow.show({ ...(nudge && { nudge }), ...shown })
      },
    }
    const openMain = (): void => main.open(settings.current().welcomed ? undefined : 'welcome')

    // The settings, as they are shown and as they take effect.
    const atLogin = startAtLogin(
      {
        platform: process.platform,
        env: process.env,
        home: homedir(),
        packaged: app.isPackaged,
        program: process.execPath,
        appFolder: root,
        name: t('app.name'),
      },
      app,
    )
    const shortcut = quickLogShortcut({
      accelerator: defaultAccelerator(process.platform),
      pressed: () => {
        quickLog.show()
        settingsChanged()
      },
    })
    const settingsView = (): SettingsView => ({
      theme: settings.current().theme,
      energy: settings.current().energy,
      shortcut: shortcut.view(),
      dataFolder: data.folder(),
      logCommand: logCommand({
        packaged: app.isPackaged,
        appImage: process.env['APPIMAGE'],
        program: process.execPath,
        appFolder: root,
      }),
      tray: hasTray ? 'present' : 'absent',
      startAtLogin: startView(atLogin.state(), catalog),
      version: app.getVersion(),
      logFile: log.path,
    })
    const settingsChanged = (): void => tellAll('settings.changed', settingsView())
    const applySettings = (): void => {
      look.set(settings.current().theme)
      quickWindow.makeRoom(settings.current().energy)
      shortcut.set(settings.current().shortcut)
      settingsChanged()
    }

    // The nudges.
    const presence = watchPresence({
      powerMonitor,
      platform: process.platform,
      env: process.env,
      now: systemClock.now,
      news: (news) => nudges?.heard(news),
    })
    const notifier = openNotifier({
      appName: t('app.name'),
      channels: [
        electronChannel({ Notification, platform: process.platform, abilities }),
        nodeNotifierChannel({
          platform: process.platform,
          arch: process.arch,
          appId: APP_ID,
          appName: t('app.name'),
          programs: vendoredPrograms(app.isPackaged ? process.resourcesPath : undefined, root),
          abilities,
        }),
      ],
    })
    app.on('before-quit', () => notifier.withdraw())
    const theNudges = openNudges({
      data,
      clock: systemClock,
      timer: systemTimer,
      elapsedMs: () => uptime() * 1_000,
      newId,
      catalog,
      presence,
      notifier: { ...notifier, view: () => channelView(notifier.working(), catalog) },
      logWin,
      asWin: shrinker.asWin,
      did: planRoom.did,
      begin: (stepId) => void planRoom.begin({ stepId }),
      nextStep: planRoom.nextStep,
      quickLog: quickWindow,
      main,
      changed() {
        drawTray?.()
        tellAll('today.changed', today())
        tellAll('nudges.changed', theNudges.view())
      },
    })
    nudges = theNudges

    // What can be asked for, from the pages and from outside.
    const handlers = commands({
      data,
      logWin,
      nudges: theNudges,
      planRoom,
      reviewRoom,
      keepWeek: weekKeeper({ room: reviewRoom, catalog, window: main, write: writeKeptFile }),
      forward,
      today,
      ownModel,
      shrinker,
      choices: openShrinkChoices(userData, systemClock),
      gate,
      systemRegion: () => app.getLocaleCountryCode(),
      quickLog,
      main,
      contextMenus,
      settingsView,
      applySettings,
      startAtLogin(on) {
        const view = startView(atLogin.set(on), catalog)
        settingsChanged()
        return view.state === 'refused'
          ? { kind: 'refused', reason: view.reason }
          : { kind: 'changed' }
      },
      log,
      showFile: (path) => shell.showItemInFolder(path),
      askForFolder: () => main.askForFolder(t('settings.data.choose')),
      quit: () => app.quit(),
    })
    serveCommands({
      ipcMain,
      handlers,
      trusts: (frame) => frame.parent === null && frame.url.startsWith(`${files.origin}/`),
      refused: (reason) => log.warn(`a message from a page was refused: ${reason}`),
      elapsedMs,
    })
    respond = responses({
      logWin,
      quickLog,
      main: { open: (screen) => (screen === undefined ? openMain() : main.open(screen)) },
      hasTray,
      logStep(stepId) {
        theNudges.noticed()
        return planRoom.did(stepId)
      },
      pause: theNudges.pause,
      resume: () => theNudges.pause(null),
      lowEnergy: theNudges.lowEnergy,
      quit: () => app.quit(),
      elapsedMs,
    })
    setAppMenu(t('menu'), { log: () => quickLog.show(), settings: () => main.open('settings') })
    app.on('activate', openMain)

    // What happens by itself.
    applySettings()
    let stopWatching: (() => void) | undefined
    const watchFolder = (): void => {
      stopWatching?.()
      if (data.missing()) return
      const { deviceId } = settings.current()
      nameDevice(data.folder(), deviceId, hostname())
      stopWatching = watchDataFolder(data.folder(), deviceId, data.arrived)
    }
    watchFolder()
    moved = () => {
      watchFolder()
      settingsChanged()
    }
    const lookAtDay = watchDay(
      systemClock,
      data.dayStartHour,
      () => data.today().day,
      () => {
        planRoom.look()
        tellAll('today.changed', today())
        tellAll('plan.changed', {})
        // What is looked back on says which day is today.
        tellAll('wins.changed', {})
        void data.sweep()
      },
    )
    setTimeout(() => {
      void data.sweep()
      data.backups.changed()
    }, SETTLED_MS).unref()
    powerMonitor.on('resume', lookAtDay)
    powerMonitor.on('unlock-screen', lookAtDay)

    theNudges.started()
    prepareCare()

    if (!hasTray || (!settings.current().welcomed && wish.kind === 'start')) openMain()
    for (const each of [...(wish.kind === 'start' ? [] : [wish]), ...early]) {
      void respond.launched(each)
    }
  })
  ready.catch(sayNoStart)
}
