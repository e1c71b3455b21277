import { watch as watchNames, type FSWatcher as NamesWatcher } from 'node:fs'
import { join, relative } from 'node:path'

import { watch, type FSWatcher } from 'chokidar'

import { INBOX, versionOfFile } from '../storage/data-folder.ts'
import { watchInbox } from './inbox/watch-inbox.ts'

/** How long a file must have been left alone before it is read, in milliseconds. */
const QUIET_MS = 200

/** A file that another program has changed, in a device's folder. */
export interface ChangedFile {
  /** Relative to the device's folder, with slashes; empty where it is about the folder itself. */
  file: string
  /** Whether it lies in this device's own folder. */
  own: boolean
}

/** The same, and whose folder that is. */
export interface LocatedFile extends ChangedFile {
  device: string
}

/** Watches a data folder. */
export interface FolderWatch {
  /**
   * Watches the folders of these devices, and of no other any more but this one's. Only what has
   * answered is to be watched: the system's own means wait for a file system that does not.
   */
  follow(devices: readonly string[]): void
  stop(): void
}

/** Whose file a path below the data folder is. */
export function locate(dataFolder: string, deviceId: string, path: string): LocatedFile {
  const [device = '', ...file] = relative(dataFolder, path).split(/[\\/]/)
  return { device, file: file.join('/'), own: device === deviceId }
}

/**
 * Calls `onChange` for every file of a followed device that arrives, changes or goes, for a device's
 * folder that comes or goes, and for what another program puts into this device's own folder:
 * conflict copies, files that were elsewhere so far, and what stood in their place, and what another
 * installation with the same device id writes. This app's own saves are told of as well. `onInbox`
 * is called when a note is dropped into the inbox of the data folder. The system tells; nothing is
 * read while nothing happens.
 */
export function watchDataFolder(
  dataFolder: string,
  deviceId: string,
  onChange: (what: LocatedFile) => void,
  onInbox: () => void,
): FolderWatch {
  const watched = new Map<string, FSWatcher>()
  const report = (path: string): void => onChange(locate(dataFolder, deviceId, path))
  const inbox = watchInbox(join(dataFolder, INBOX), onInbox)
  const folders = watchFolders(dataFolder, (name) => {
    if (name === INBOX) inbox.look()
    else onChange({ device: name, file: '', own: false })
  })

  /** Whether a file is one to hear of. */
  function concerns(path: string): boolean {
    const { file, own } = locate(dataFolder, deviceId, path)
    const version = versionOfFile(file)?.kind
    return version === 'placeholder' || (path.endsWith('.json') && (!own || version !== undefined))
  }

  function begin(device: string): void {
    const watcher = watch(join(dataFolder, device), {
      ignoreInitial: true,
      depth: 1,
      ignored: (path, status) => status?.isFile() === true && !concerns(path),
      awaitWriteFinish: { stabilityThreshold: QUIET_MS, pollInterval: QUIET_MS / 2 },
    })
    watcher.on('add', report).on('change', report).on('unlink', report)
    // What came while the watch was being set up.
    watcher.on('ready', () => onChange({ device, file: '', own: device === deviceId }))
    // A folder that cannot be watched, as on some network disks, is read again at the next start.
    watcher.on('error', () => undefined)
    watched.set(device, watcher)
  }

  function follow(devices: readonly string[]): void {
    const all = new Set([deviceId, ...devices])
    for (const [device, watcher] of watched) {
      if (all.has(device)) continue
      void watcher.close()
      watched.delete(device)
    }
    for (const device of all) if (!watched.has(device)) begin(device)
  }

  follow([])
  return {
    follow,
    stop() {
      folders?.close()
      inbox.stop()
      for (const watcher of watched.values()) void watcher.close()
      watched.clear()
    },
  }
}

/** Tells of folders that come and go in a data folder, without a look at what is in them. */
function watchFolders(
  dataFolder: string,
  onChange: (name: string) => void,
): NamesWatcher | undefined {
  try {
    const watcher = watchNames(dataFolder, { persistent: false }, (event, name) => {
      if (event === 'rename') onChange(name ?? '')
    })
    watcher.on('error', () => undefined)
    return watcher
  } catch {
    return undefined
  }
}
