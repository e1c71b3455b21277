import type { SaveDialogOptions } from 'electron'

import packageJson from '../../package.json' with { type: 'json' }
import type { Core } from '../../src-main/app/core.ts'
import type { Desktop } from '../../src-main/app/desktop.ts'
import type { Features } from '../../src-main/app/features.ts'
import { openTrayState } from '../../src-main/app/tray-state.ts'
import type { Shortcut } from '../../src-main/shell/global-shortcut.ts'
import { logCommand } from '../../src-main/shell/log-command.ts'
import type { MainWindow } from '../../src-main/shell/main-window.ts'
import { saveOptions } from '../../src-main/shell/save-options.ts'
import {
  defaultAccelerator,
  isSystemKey,
  shortcutState,
} from '../../src-main/shell/shortcut-state.ts'
import { openSystemSettings } from '../../src-main/shell/system-settings.ts'
import type { TrayState } from '../../src-main/shell/tray/tray.ts'
import type { StartAtLoginView } from '../../src-shared/contract/settings.ts'
import type { PageWindows, WindowName } from './page-windows.ts'
import { mainWindow, quickLogWindow } from './stage-windows.ts'

/** What a spec sees and says of a desktop that draws nothing but pages. */
export interface PageDesktop {
  open: (core: Core, features: Features) => Desktop
  isShown: (name: WindowName) => boolean
  /** Hides the main window, as its frame does. */
  closeMain: () => void
  /** What the tray shows. */
  tray: () => TrayState | undefined
  /** Dialogs answer with a path from now on; without one, they are cancelled. */
  answerDialog: (path: string | undefined) => void
  /** What the save dialogs since then were given. */
  asked: () => SaveDialogOptions[]
}

/** Prepares a desktop on which the app's windows are pages of a browser. */
export function pageDesktop(windows: PageWindows): PageDesktop {
  const shown = new Set<WindowName>()
  const stage = { windows, shown }
  let tray: TrayState | undefined
  let dialogAnswer: string | undefined
  let asked: SaveDialogOptions[] = []

  function askForFile(file: Parameters<MainWindow['askForFile']>[0]): Promise<string | undefined> {
    asked.push(saveOptions(file))
    return Promise.resolve(dialogAnswer)
  }

  return {
    open(core, features) {
      const main = mainWindow(stage, {
        askForFile,
        askForFolder: () => Promise.resolve(dialogAnswer),
        askForFiles: () => Promise.resolve(dialogAnswer === undefined ? [] : [dialogAnswer]),
      })
      const quickLog = quickLogWindow(stage)
      const state = openTrayState(core, features, () => false)
      tray = state()
      const settings = openSystemSettings({
        settings: core.data.settings,
        look: { set: (theme) => void windows.colour(theme === 'system' ? null : theme) },
        shortcut: acceptedShortcut(),
        asksForShortcut: false,
        startAtLogin: rememberedStart(),
        gate: features.gate,
        region: core.files.region,
        language: core.language,
        dataFolder: core.data.folder,
        fixed: {
          logCommand: logCommand({
            packaged: false,
            appImage: undefined,
            program: process.execPath,
            appFolder: core.root,
          }),
          tray: core.hasTray ? 'present' : 'absent',
          canLand: true,
          version: packageJson.version,
          logFile: core.log.path,
        },
        bus: core.bus,
      })
      return { main, quickLog, settings, drawTray: () => (tray = state()) }
    },
    isShown: (name) => shown.has(name),
    closeMain: () => shown.delete('main'),
    tray: () => tray,
    answerDialog(path) {
      asked = []
      dialogAnswer = path
    },
    asked: () => asked,
  }
}

/** A shortcut that the system takes and nobody presses. */
function acceptedShortcut(): Shortcut {
  const standard = defaultAccelerator(process.platform)
  let chosen: string | null = null
  return {
    begin(accelerator) {
      chosen = accelerator
    },
    take(accelerator) {
      if (accelerator !== null && !isSystemKey(accelerator)) return false
      chosen = accelerator
      return true
    },
    view: () => ({
      accelerator: chosen ?? standard,
      standard,
      state: shortcutState({ on: chosen !== null, accepted: true, pressed: false }),
    }),
  }
}

/** Starting with the computer, on a system that does as it is told. */
function rememberedStart(): { view(): StartAtLoginView; set(on: boolean): StartAtLoginView } {
  let isOn = false
  const view = (): StartAtLoginView => ({ state: isOn ? 'on' : 'off' })
  return {
    view,
    set(on) {
      isOn = on
      return view()
    },
  }
}
