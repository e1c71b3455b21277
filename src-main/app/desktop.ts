import { homedir } from 'node:os'
import { join } from 'node:path'

import { app, screen } from 'electron'

import { isWayland } from '../nudges/presence/linux-session.ts'
import { systemTimer } from '../platform/system-timer.ts'
import { dockIcon } from '../shell/dock-icon.ts'
import { quickLogShortcut } from '../shell/global-shortcut.ts'
import { logCommand } from '../shell/log-command.ts'
import { startAtLogin } from '../shell/login/start-at-login.ts'
import { mainWindow, type MainWindow } from '../shell/main-window.ts'
import { paintGround } from '../shell/page-window.ts'
import { quickLogWindow, type QuickLogWindow } from '../shell/quick-log-window.ts'
import { defaultAccelerator } from '../shell/shortcut-state.ts'
import { openSystemSettings, type SystemSettings } from '../shell/system-settings.ts'
import { openTheme } from '../shell/theme.ts'
import { canAppearInactive } from '../shell/tray-landing.ts'
import { openTray } from '../shell/tray/tray.ts'
import { windowKeeper } from '../shell/window-keeper.ts'
import { openWindowMemory } from '../shell/window-memory.ts'
import type { Core } from './core.ts'
import type { Features } from './features.ts'
import { startView } from './system-words.ts'
import { openTrayState } from './tray-state.ts'

/** What a person sees of the app on the desktop. */
export interface Desktop {
  main: MainWindow
  quickLog: QuickLogWindow
  settings: SystemSettings
  drawTray: () => void
}

/** Puts the app on the desktop: tray, windows, preferences. */
export function openDesktop(core: Core, features: Features): Desktop {
  const { bus, data, catalog, files, hasTray, isQuitting: ending } = core
  const { t } = catalog
  const look = openTheme(() => {
    paintGround(look.ground())
    bus.emit('theme.changed', {})
  })
  look.set(data.settings.current().theme)
  const { ground } = look

  const trayState = openTrayState(core, features, look.darkPanel)
  const assets = join(core.root, 'dist/assets')
  const icon = openTray(
    { assets, onAction: (action) => bus.emit('tray.chosen', action) },
    trayState(),
  )
  const memory = openWindowMemory(core.userData)
  const keeper = windowKeeper({ memory, screen, timer: systemTimer })
  const dock = dockIcon(app.dock)
  dock.hide()
  const main = mainWindow({ files, title: t('app.name'), keeper, ground, hasTray, ending, dock })
  const onWayland = process.platform === 'linux' && isWayland(process.env)
  const canLand = canAppearInactive(process.platform, onWayland)
  const quickLog = quickLogWindow({
    files,
    canLand,
    title: t('quickLog.title'),
    ground,
    trayBounds: icon.bounds,
    ending,
  })
  const shortcut = quickLogShortcut({
    standard: defaultAccelerator(process.platform),
    onPress() {
      bus.emit('quick-log.asked', {})
      bus.emit('settings.changed', {})
    },
  })
  const settings = openSystemSettings({
    settings: data.settings,
    look,
    shortcut,
    asksForShortcut: onWayland,
    startAtLogin: openStartAtLogin(core),
    gate: features.gate,
    region: files.region,
    language: core.language,
    dataFolder: data.folder,
    fixed: {
      logCommand: logCommand({
        packaged: app.isPackaged,
        appImage: process.env['APPIMAGE'],
        program: process.execPath,
        appFolder: core.root,
      }),
      tray: hasTray ? 'present' : 'absent',
      canLand,
      version: app.getVersion(),
      logFile: core.log.path,
    },
    bus,
  })
  return { main, quickLog, settings, drawTray: () => icon.render(trayState()) }
}

/** Whether the app starts with the computer, with a sentence where it cannot. */
function openStartAtLogin({ root, catalog }: Core) {
  const start = startAtLogin(
    {
      platform: process.platform,
      env: process.env,
      home: homedir(),
      packaged: app.isPackaged,
      program: process.execPath,
      appFolder: root,
      name: catalog.t('app.name'),
    },
    app,
  )
  return {
    view: () => startView(start.state(), catalog),
    set: (on: boolean) => startView(start.set(on), catalog),
  }
}
