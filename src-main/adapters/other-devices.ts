import { join, relative } from 'node:path'

import { watch } from 'chokidar'

import { BACKUPS } from './data-folder.ts'

/** How long a file must have been left alone before it is read, in milliseconds. */
const QUIET_MS = 200

/**
 * Calls `changed` with the path, relative to a device's folder, of every file of a device that
 * arrives, changes or goes, and with the device: this one's too, which another installation may be
 * writing. The system tells; nothing is read while nothing happens.
 *
 * @returns stops watching
 */
export function watchDevices(
  dataFolder: string,
  changed: (file: string, device: string) => void,
): () => void {
  const left = new Set([join(dataFolder, BACKUPS)])
  const watcher = watch(dataFolder, {
    ignoreInitial: true,
    depth: 2,
    ignored: (path, status) =>
      left.has(path) || (status?.isFile() === true && !path.endsWith('.json')),
    awaitWriteFinish: { stabilityThreshold: QUIET_MS, pollInterval: QUIET_MS / 2 },
  })
  const tell = (path: string): void => {
    const [device = '', ...file] = relative(dataFolder, path).split(/[\\/]/)
    changed(file.join('/'), device)
  }
  watcher.on('add', tell).on('change', tell).on('unlink', tell)
  // A folder that cannot be watched, as on some network disks, is read again at the next start.
  watcher.on('error', () => undefined)
  return () => void watcher.close()
}
