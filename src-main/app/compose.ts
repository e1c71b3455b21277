import { hostname } from 'node:os'

import type { QuickLogShown } from '../../src-shared/contract/windows.ts'
import { runCommand } from '../cli/run-command.ts'
import type { FolderWatch } from '../data/other-devices.ts'
import { systemClock } from '../platform/system-clock.ts'
import { systemTimer } from '../platform/system-timer.ts'
import { serveCommands } from '../shell/command-server.ts'
import { watchDay } from '../shell/day-turn.ts'
import type { LaunchWish } from '../shell/launch.ts'
import { nameDevice } from '../storage/device-file.ts'
import { openUpdates, type Updates } from '../updates/update-service.ts'
import { commandWorld } from './command-world.ts'
import type { Core } from './core.ts'
import type { Desktop } from './desktop.ts'
import { openFeatures, type Features } from './features.ts'
import { openHandlers } from './handlers.ts'
import { openOutsideRequests, type OutsideRequests } from './outside-requests.ts'
import { react, type Effects } from './reactions.ts'

/** How long after the start work is done that nobody waits for, in milliseconds. */
const SETTLED_MS = 20_000
const elapsedMs = () => performance.now()

/**
 * Puts the app together. To be called when what it has of the system is ready.
 *
 * @returns what answers to a launch of the app
 */
export function compose(core: Core): (wish: LaunchWish) => void {
  const { bus, data, system, files, log, hasTray, wish } = core
  const features = openFeatures(core)
  const desktop = system.openDesktop(core, features)
  const updates = updatesOf(core)
  const { main, settings } = desktop
  const requests = openRequests(core, features, desktop)
  bus.on('tray.chosen', (action) => void requests.onTrayAction(action))
  bus.on('preferences.brought', () => {
    settings.begin()
    bus.emit('frame.changed', {})
  })
  bus.on('quick-log.asked', (shown) => showQuickLog(shown, features, desktop))
  bus.on('screen.asked', ({ screen }) => main.open(screen))
  bus.on('import.progress', (progress) => main.sendEvent('import.progress', () => progress))
  const watchFolder = openFolderWatch(core)
  const lookAtDay = watchTheDay(core)
  react(bus, effectsOf(core, features, desktop, { watchFolder, lookAtDay, updates }))
  serveCommands({
    ipcMain: system.ipcMain,
    handlers: openHandlers(core, features, desktop, updates),
    trusts: (frame) => frame.parent === null && frame.url.startsWith(`${files.origin}/`),
    onRefused: (reason) => log.warn(`a message from a page was refused: ${reason}`),
    elapsedMs,
  })
  listenToTerminals(core, features)
  offerMenus(core, desktop)
  system.activated(() => openMain(core, desktop))

  settings.begin()
  watchFolder()
  // What was found before anybody heard of it.
  void data.mend()
  setTimeout(() => {
    void data.sweep()
    data.backups.schedule()
    updates.begin()
  }, SETTLED_MS).unref()
  // What another device has shown or logged counts for the first of them.
  void data.readOthers(system.jobs).then(() => features.nudges.start())
  const isNew = !data.settings.current().welcomed && wish.kind === 'start'
  if (!hasTray || isNew) openMain(core, desktop)
  return (one) => void requests.onLaunch(one)
}

/** The menus that the system shows of the app, in the present language. */
function offerMenus({ bus, system, catalog: { t } }: Core, { main }: Desktop): void {
  const log = (): void => bus.emit('quick-log.asked', {})
  system.setAppMenu(t('menu'), {
    log,
    find: () => main.open('wins/search'),
    settings: () => main.open('settings'),
  })
  system.offerDesktopShortcuts(
    { log: t('tray.log'), week: t('tray.week') },
    { log, week: () => main.open('week') },
  )
}

/** Later versions of the app, which the windows alone have to do with. */
export function updatesOf({ bus, data: { settings }, log, system }: Core): Updates {
  return openUpdates({
    ...system.updates,
    settings,
    clock: systemClock,
    timer: systemTimer,
    bus,
    log,
  })
}

/** Carries commands of terminals out, with what the windows have. */
function listenToTerminals(core: Core, features: Features): void {
  const { nudges } = features
  const { log, userData, system } = core
  const { country } = system
  const world = commandWorld(core, features, { isApp: true, pause: nudges.pause, country })
  system.listenToCommands({ userData, log, run: (request) => runCommand(request, world) })
}

/** Opens the main window: on the welcome, as long as that has not been read. */
function openMain({ data }: Core, { main }: Desktop): void {
  main.open(data.settings.current().welcomed ? undefined : 'welcome')
}

function showQuickLog(shown: QuickLogShown, { nudges }: Features, { quickLog }: Desktop): void {
  nudges.onActivity()
  // Where notifications do not arrive, the window is where the nudge is met.
  const nudge = nudges.card()
  quickLog.show({ ...(nudge && { nudge }), ...shown })
}

/** What is answered to the tray and to launches. */
function openRequests(core: Core, features: Features, desktop: Desktop): OutsideRequests {
  const { nudges, plan, logWin } = features
  return openOutsideRequests({
    logWin,
    quickLog: { show: (shown = {}) => showQuickLog(shown, features, desktop) },
    main: {
      open: (screen) =>
        screen === undefined ? openMain(core, desktop) : desktop.main.open(screen),
    },
    onLanded(landing) {
      if (core.data.settings.current().landingFromTray) desktop.quickLog.land(landing)
    },
    hasTray: core.hasTray,
    logStep(stepId) {
      nudges.onActivity()
      return plan.did(stepId)
    },
    pause: nudges.pause,
    resume: () => nudges.pause(null),
    lowEnergy: nudges.lowEnergy,
    quit: core.system.quit,
    today: () => core.data.today().day,
    elapsedMs,
  })
}

/** Watches the data folder that is in use at each call, in the place of the one before. */
function openFolderWatch({ bus, data, system }: Core): () => void {
  let watched: FolderWatch | undefined
  let known: readonly string[] = []
  bus.on('devices.changed', ({ devices }) => {
    known = devices
    watched?.follow(known)
  })
  return () => {
    watched?.stop()
    watched = undefined
    if (data.missing()) return
    const { deviceId } = data.settings.current()
    nameDevice(data.folder(), deviceId, hostname())
    const { onFileChanged, inbox } = data
    watched = system.watchDataFolder(data.folder(), deviceId, onFileChanged, inbox.look)
    watched.follow(known)
    inbox.look()
  }
}

function effectsOf(
  core: Core,
  { plan, nudges, today }: Features,
  desktop: Desktop,
  {
    watchFolder,
    lookAtDay,
    updates,
  }: { watchFolder: () => void; lookAtDay: () => void; updates: Updates },
): Effects {
  const { data, system } = core
  const { broadcast } = system
  const { main, settings, drawTray } = desktop
  return {
    menus: () => offerMenus(core, desktop),
    notices: data.rememberNotices,
    timer: plan.endIfDone,
    nudges: nudges.reconsider,
    tray: drawTray,
    day: lookAtDay,
    folder: watchFolder,
    mend: () => void data.mend(),
    sweep: () => void data.sweep(),
    winsPage: () => broadcast('wins.changed', {}),
    planPage: () => broadcast('plan.changed', {}),
    goalsPage() {
      const goals = plan.goals.news()
      if (goals !== undefined) broadcast('goals.changed', goals)
    },
    todayPage: () => broadcast('today.changed', today()),
    settingsPage: () => broadcast('settings.changed', settings.view()),
    nudgesPage: () => main.sendEvent('nudges.changed', nudges.view),
    backupsPage: () => main.sendEvent('backups.changed', data.backups.view),
    importsPage: () => main.sendEvent('imports.changed', () => ({})),
    updatesPage: () => main.sendEvent('updates.changed', updates.view),
  }
}

/**
 * Looks whether the person's day has turned over, also when the computer wakes up.
 *
 * @returns a look at any other time
 */
function watchTheDay({ bus, data, system: { powerMonitor } }: Core): () => void {
  const look = watchDay(
    systemClock,
    data.dayStartHour,
    () => data.today().day,
    () => bus.emit('day.turned', {}),
  )
  powerMonitor.on('resume', look)
  powerMonitor.on('unlock-screen', look)
  return look
}
