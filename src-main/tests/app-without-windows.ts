import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

import type { Handlers } from '../../src-shared/contract/command.ts'
import type { commands } from '../../src-shared/contract/index.ts'
import { openCatalog } from '../../src-shared/words/catalog.ts'
import { updatesOf } from '../app/compose.ts'
import type { Core } from '../app/core.ts'
import type { Desktop } from '../app/desktop.ts'
import type { AppEvents } from '../app/events.ts'
import { openFeatures, type Features } from '../app/features.ts'
import { openHandlers } from '../app/handlers.ts'
import type { SystemPorts } from '../app/system-ports.ts'
import { openData, type Data } from '../data/data.ts'
import { openEventBus } from '../kernel/event-bus.ts'
import { openLog } from '../platform/log-file.ts'
import { openSystemSettings } from '../shell/system-settings.ts'
import { builtLadders } from './built-ladders.ts'

interface AppWithoutWindows {
  data: Data
  handlers: Handlers<typeof commands>
}

/**
 * The handlers of all commands over a real folder, as the app has them, without windows and without
 * what follows from events.
 */
export function handlersWithoutWindows(userData: string): AppWithoutWindows {
  const root = join(userData, 'app')
  const ladders = join(root, 'dist/ladders')
  mkdirSync(join(root, 'dist'), { recursive: true })
  if (!existsSync(ladders)) symlinkSync(builtLadders(), ladders)
  const bus = openEventBus<AppEvents>()
  const data = openData(userData, bus)
  const core: Core = {
    bus,
    data,
    system: systemOf(),
    catalog: openCatalog(() => 'en-GB'),
    log: openLog(userData),
    root,
    userData,
    files: {
      preload: '',
      icon: '',
      origin: '',
      region: () => 'en-GB',
      language: () => 'en',
      notLoaded: ignore,
    },
    hasTray: true,
    isQuitting: () => false,
    contextMenus: { about: ignore },
    language: { speak: ignore, now: () => 'en' },
    wish: { kind: 'start' },
  }
  const features = openFeatures(core)
  return {
    data,
    handlers: openHandlers(core, features, desktopOf(core, features), updatesOf(core)),
  }
}

function ignore(): void {
  // What the desktop would do is of no concern here.
}

function noNetwork(): Promise<never> {
  return Promise.reject(new Error('There is no network.'))
}

function systemOf(): SystemPorts {
  return {
    fetch: noNetwork,
    sealer: { seal: () => Promise.resolve(undefined), unseal: () => Promise.resolve(undefined) },
    presence: () => ({
      sample: () => Promise.resolve({ idleMs: 0, locked: false, doNotDisturb: 'off' }),
    }),
    notifier: {
      show: () => Promise.resolve('window'),
      withdraw: ignore,
      hearEarlier: ignore,
      view: () => ({ channel: 'window', tried: [] }),
    },
    updates: { way: 'self', openEngine: noNetwork },
    country: () => 'GB',
  } satisfies Partial<SystemPorts> as Partial<SystemPorts> as SystemPorts
}

function desktopOf({ data: { settings, folder }, bus }: Core, { gate }: Features): Desktop {
  const start = { state: 'off' } as const
  return {
    main: { ready: () => null },
    quickLog: { ready: () => [] },
    settings: openSystemSettings({
      settings,
      look: { set: ignore },
      shortcut: {
        begin: ignore,
        take: () => true,
        view: () => ({ accelerator: '', standard: '', state: 'off' }),
      },
      startAtLogin: { view: () => start, set: () => start },
      gate,
      region: () => 'en-GB',
      language: { speak: ignore, now: () => 'en' },
      dataFolder: folder,
      asksForShortcut: false,
      fixed: { logCommand: '', tray: 'present', canLand: true, version: '', logFile: '' },
      bus,
    }),
    drawTray: ignore,
  } as unknown as Desktop
}
