import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { app } from 'electron'

import { updateWay } from '../updates/domain/update-way.ts'
import { openUpdateEngine } from '../updates/update-engine.ts'
import type { SystemPorts } from './system-ports.ts'

/** How this copy of the app comes to later versions. */
export function desktopUpdates(): SystemPorts['updates'] {
  const { platform, env } = process
  return {
    way: updateWay({
      platform,
      env,
      isPackaged: app.isPackaged,
      // Electron sets these in a store's package alone.
      isFromStore: process.mas || process.windowsStore,
      hasFeed: existsSync(join(process.resourcesPath, 'app-update.yml')),
    }),
    openEngine: () =>
      openUpdateEngine({
        platform,
        appImage: env['APPIMAGE'],
        onQuit: (call) => app.once('quit', call),
      }),
  }
}
