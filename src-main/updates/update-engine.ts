import type { AppUpdater } from 'electron-updater'

import { appImageInstaller } from './app-image.ts'
import type { UpdateEngine } from './update-service.ts'

/** What the engine has of the system. */
export interface EnginePlace {
  platform: string
  /** The AppImage that this copy runs from. */
  appImage: string | undefined
  /** Calls back when the app ends for good. */
  onQuit: (call: () => void) => void
}

/** Loads electron-updater, which nothing else does, and so nothing of it is there until it is used. */
export async function openUpdateEngine(place: EnginePlace): Promise<UpdateEngine> {
  const { AppImageUpdater, MacUpdater, NsisUpdater } = await import('electron-updater')
  const updaters = { darwin: MacUpdater, win32: NsisUpdater }
  const Updater = updaters[place.platform as keyof typeof updaters] ?? AppImageUpdater
  return updateEngine(new Updater(), place)
}

/** Has electron-updater do what `UpdateEngine` says, and nothing beyond it. */
export function updateEngine(
  updater: AppUpdater,
  { appImage, onQuit }: Omit<EnginePlace, 'platform'>,
): UpdateEngine {
  // It would install an AppImage by removing the one that runs, under another name (decision 123).
  const installer = appImage === undefined ? undefined : appImageInstaller(appImage, onQuit)
  updater.autoDownload = false
  updater.autoInstallOnAppQuit = installer === undefined
  updater.allowPrerelease = false
  // Nothing that is older or staged is offered, so no server has to tell one computer from another.
  updater.allowDowngrade = false
  updater.isUserWithinRollout = () => true
  // It makes an id for every installation, keeps it in a file and sends it with each request.
  Reflect.set(updater, 'stagingUserIdPromise', { value: Promise.resolve('') })
  // Errors come as rejections, and its log would have addresses and folders in it.
  updater.logger = null
  let dropped = false

  return {
    async ask() {
      const result = await updater.checkForUpdates()
      return result?.isUpdateAvailable === true ? result.updateInfo.version : undefined
    },

    async fetch() {
      dropped = false
      updater.autoInstallOnAppQuit = installer === undefined
      const [file = ''] = await updater.downloadUpdate()
      if (!dropped) await installer?.prepare(file)
    },

    drop() {
      dropped = true
      updater.autoInstallOnAppQuit = false
      installer?.drop()
    },
  }
}
