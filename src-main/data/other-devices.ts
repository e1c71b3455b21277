import { basename, dirname, join, relative } from 'node:path'

import { watch } from 'chokidar'

import { BACKUPS, INBOX, versionOfFile } from '../storage/data-folder.ts'
import { isNoteName } from './inbox/inbox-file.ts'

/** How long a file must have been left alone before it is read, in milliseconds. */
const QUIET_MS = 200

/** A file that another program has changed, in a device's folder. */
export interface ChangedFile {
  /** Relative to the device's folder, with slashes. */
  file: string
  /** Whether it lies in this device's own folder. */
  own: boolean
}

/** Whose file a path below the data folder is. */
export function locate(dataFolder: string, deviceId: string, path: string): ChangedFile {
  const [device, ...file] = relative(dataFolder, path).split(/[\\/]/)
  return { file: file.join('/'), own: device === deviceId }
}

/**
 * Calls `changed` for every file of another device that arrives, changes or goes, and for what
 * another program puts into this device's own folder: conflict copies, files that were elsewhere so
 * far, and what stood in their place, and what another installation with the same device id writes.
 * This app's own saves are told of as well. `onInbox` is called when a note is dropped into the inbox
 * of the data folder. The system tells; nothing is read while nothing happens.
 *
 * @returns stops watching
 */
export function watchDataFolder(
  dataFolder: string,
  deviceId: string,
  onChange: (what: ChangedFile) => void,
  onInbox: () => void,
): () => void {
  const backups = join(dataFolder, BACKUPS)
  const inbox = join(dataFolder, INBOX)
  const isNote = (path: string): boolean => dirname(path) === inbox && isNoteName(basename(path))
  /** Whether a file is one to hear of. */
  const concerns = (path: string): boolean => {
    if (isNote(path)) return true
    const { file, own } = locate(dataFolder, deviceId, path)
    const version = versionOfFile(file)?.kind
    return version === 'placeholder' || (path.endsWith('.json') && (!own || version !== undefined))
  }
  const watcher = watch(dataFolder, {
    ignoreInitial: true,
    depth: 2,
    ignored: (path, status) =>
      path === backups ||
      (dirname(path) === inbox && status?.isDirectory() === true) ||
      (status?.isFile() === true && !concerns(path)),
    awaitWriteFinish: { stabilityThreshold: QUIET_MS, pollInterval: QUIET_MS / 2 },
  })
  function report(path: string): void {
    if (isNote(path)) onInbox()
    else onChange(locate(dataFolder, deviceId, path))
  }
  watcher.on('add', report).on('change', report).on('unlink', report)
  // A folder that cannot be watched, as on some network disks, is read again at the next start.
  watcher.on('error', () => undefined)
  return () => void watcher.close()
}
