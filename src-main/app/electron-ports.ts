import { join } from 'node:path'

import { app, ipcMain, Menu, powerMonitor, safeStorage, session, shell } from 'electron'

import type { Catalog } from '../../src-shared/words/catalog.ts'
import { listenToCommands } from '../cli/command-socket.ts'
import { watchDataFolder } from '../data/other-devices.ts'
import { startJobProcess } from '../platform/jobs/electron-job-process.ts'
import { openJobRunner } from '../platform/jobs/job-runner.ts'
import type { JobRunner } from '../platform/jobs/job-types.ts'
import { setAppMenu } from '../shell/app-menu.ts'
import { broadcast } from '../shell/broadcast.ts'
import { offerDesktopShortcuts } from '../shell/desktop-shortcuts.ts'
import { sealer } from '../shrink/model/sealed-text.ts'
import { desktopPresence, openDesktopNotifier } from './desktop-nudges.ts'
import { desktopUpdates } from './desktop-updates.ts'
import { openDesktop } from './desktop.ts'
import type { appJobs } from './jobs.ts'
import type { SystemPorts } from './system-ports.ts'

/**
 * Requests to the person's own model. `net.fetch` asks in the name of the windows' session, where
 * every request is refused that is not for the app's own files (electron.d.ts, `net.fetch`: "will
 * trigger webRequest handlers"). This session is for these requests alone: no page is in it, and
 * nothing of it stays.
 */
function modelFetch(): SystemPorts['fetch'] {
  return (url, init) => session.fromPartition('own-model', { cache: false }).fetch(url, init)
}

/** Runs jobs in processes of Electron's, which end with the app. */
function jobsOf(root: string): JobRunner<typeof appJobs> {
  const entry = join(root, 'dist/jobs/job-process.cjs')
  const jobs = openJobRunner<typeof appJobs>(() => startJobProcess(entry))
  app.on('quit', () => jobs.end())
  return jobs
}

/** The ports of the app as Electron has them. To be called when it is ready. */
export function electronPorts(root: string, catalog: Catalog): SystemPorts {
  return {
    ipcMain,
    powerMonitor,
    fetch: modelFetch(),
    sealer: sealer(safeStorage, process.platform),
    presence: desktopPresence,
    notifier: openDesktopNotifier(root, catalog),
    openDesktop,
    updates: desktopUpdates(),
    setAppMenu,
    offerDesktopShortcuts: (words, actions) =>
      offerDesktopShortcuts(
        { app, Menu, platform: process.platform, program: process.execPath, appFolder: root },
        words,
        actions,
      ),
    watchDataFolder,
    listenToCommands(parts) {
      const stop = listenToCommands(parts)
      app.on('quit', stop)
    },
    jobs: jobsOf(root),
    broadcast,
    country: () => app.getLocaleCountryCode(),
    showFile: (path) => shell.showItemInFolder(path),
    activated: (call) => app.on('activate', call),
    quit: () => app.quit(),
  }
}
