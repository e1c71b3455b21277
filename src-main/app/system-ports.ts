import type { IpcMain, PowerMonitor } from 'electron'

import type { EventName, Events } from '../../src-shared/contract/index.ts'
import type { listenToCommands } from '../cli/command-socket.ts'
import type { watchDataFolder } from '../data/other-devices.ts'
import type { Emitter } from '../kernel/event-bus.ts'
import type { PresenceSource } from '../nudges/domain/nudge-ports.ts'
import type { NudgesParts } from '../nudges/nudges.ts'
import type { JobRunner } from '../platform/jobs/job-types.ts'
import type { setAppMenu } from '../shell/app-menu.ts'
import type { DesktopShortcutWords } from '../shell/desktop-shortcuts.ts'
import type { Fetch } from '../shrink/model/model-endpoint.ts'
import type { Sealer } from '../shrink/model/sealed-text.ts'
import type { UpdatesParts } from '../updates/update-service.ts'
import type { Core } from './core.ts'
import type { Desktop } from './desktop.ts'
import type { AppEvents } from './events.ts'
import type { Features } from './features.ts'
import type { appJobs } from './jobs.ts'

/**
 * What the app has of Electron and of the desktop. It is passed in, so that everything but the
 * windows themselves can run in a plain Node process too, as it does for specs of pages.
 */
export interface SystemPorts {
  ipcMain: Pick<IpcMain, 'handle'>
  powerMonitor: Pick<PowerMonitor, 'on'>
  /** Asks a server, by the system's own way to the network. */
  fetch: Fetch
  sealer: Sealer
  /** Whether somebody is there; news of it are told on the bus. */
  presence: (bus: Emitter<AppEvents>) => PresenceSource
  /** Shows nudges outside the windows. */
  notifier: NudgesParts['notifier']
  openDesktop: (core: Core, features: Features) => Desktop
  setAppMenu: typeof setAppMenu
  /** Offers what the desktop's own menu of the app has. */
  offerDesktopShortcuts: (
    words: DesktopShortcutWords,
    actions: { log: () => void; week: () => void },
  ) => void
  watchDataFolder: typeof watchDataFolder
  /** Listens to commands of terminals until the app ends. */
  listenToCommands: (parts: Parameters<typeof listenToCommands>[0]) => void
  /** Does what may hang or take long outside this process. */
  jobs: JobRunner<typeof appJobs>
  /** Tells the page of every open window. */
  broadcast: <K extends EventName>(event: K, payload: Events[K]) => void
  /** The country of the system's settings, such as `GB`; empty where that is unknown. */
  country: () => string
  /** How this copy of the app comes to later versions. */
  updates: Pick<UpdatesParts, 'way' | 'openEngine'>
  /** Shows a file where it lies. */
  showFile: (path: string) => void
  /** Calls back when the app is brought forward by its icon in the dock. */
  activated: (call: () => void) => void
  quit: () => void
}
