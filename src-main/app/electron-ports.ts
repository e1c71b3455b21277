import { app, ipcMain, net, powerMonitor, safeStorage, shell } from 'electron'

import type { Catalog } from '../../src-shared/words/catalog.ts'
import { watchDataFolder } from '../data/other-devices.ts'
import { setAppMenu } from '../shell/app-menu.ts'
import { broadcast } from '../shell/broadcast.ts'
import { sealer } from '../shrink/model/sealed-text.ts'
import { desktopPresence, openDesktopNotifier } from './desktop-nudges.ts'
import { openDesktop } from './desktop.ts'
import type { SystemPorts } from './system-ports.ts'

/** The ports of the app as Electron has them. To be called when it is ready. */
export function electronPorts(root: string, catalog: Catalog): SystemPorts {
  return {
    ipcMain,
    powerMonitor,
    fetch: (url, init) => net.fetch(url, init),
    sealer: sealer(safeStorage, process.platform),
    presence: desktopPresence,
    notifier: openDesktopNotifier(root, catalog),
    openDesktop,
    setAppMenu,
    watchDataFolder,
    broadcast,
    country: () => app.getLocaleCountryCode(),
    showFile: (path) => shell.showItemInFolder(path),
    activated: (call) => app.on('activate', call),
    quit: () => app.quit(),
  }
}
