import { dirname, join } from 'node:path'

import type { BackupView } from '../../src-shared/contract/data.ts'
import type { Clock, SaveOutcome } from '../kernel/ports.ts'
import { serialQueue } from '../kernel/serial-queue.ts'
import { BACKUPS, namesIn, versionOfFile } from '../storage/data-folder.ts'
import { describeWriteError } from '../storage/disk-problem.ts'
import type { EarlierFiles } from '../storage/earlier-versions.ts'
import { readOwnBytes, readProblem } from '../storage/read-file.ts'
import { replaceFile } from '../storage/replace-file.ts'
import { BackupFolders } from './backup-folders.ts'
import { takeBackup } from './take-backup.ts'

/** The backups of this device's files. */
export interface Backups extends EarlierFiles {
  /** All of them, newest first. */
  list(): BackupView[]
  /** When the newest was made, in milliseconds since the epoch; undefined if there is none. */
  newestAt(): number | undefined
  /** The bytes of a file as it was in a backup. */
  fileIn(name: string, file: string): Buffer | undefined
  /** The files that a backup holds. */
  filesIn(name: string): string[]
  /** Makes a backup of what has changed since the newest, and removes those that are too many. */
  take(options?: { beforeRestore: boolean }): Promise<SaveOutcome>
  /** Does something while no backup is made and none is removed. */
  exclusively<T>(work: () => Promise<T>): Promise<T>
}

/**
 * The backups under `<data folder>/backups/<device id>/`: a folder each, with a copy of every file
 * that had changed since the one before, and a list of all. Copies rather than hard links: what
 * happens to a file's bytes in place must not happen to its backup. A file that did not change lies
 * in an older folder; when that goes, its files move to the next newer one. A document that knows of
 * fewer records than the newest backup, or only of older ones, is never taken, and a month that does
 * is put together again from the backups: nothing ever gets smaller by itself, since even a win that
 * is deleted for good leaves its id.
 */
export function openBackups(dataFolder: string, deviceId: string, clock: Clock): Backups {
  const folders = new BackupFolders(join(dataFolder, BACKUPS, deviceId))
  const deviceFolder = join(dataFolder, deviceId)
  /** A backup, and whatever else changes the folders. */
  const enqueue = serialQueue()

  return {
    extent: (file) => folders.extent(file),
    versions: (file) => folders.versions(file),
    files: () => folders.files(),
    list: () => folders.list(),
    newestAt: () => folders.newestAt(),
    fileIn: (name, file) => folders.fileIn(name, file),
    filesIn: (name) => Object.keys(folders.manifest(name)?.files ?? {}),

    take: ({ beforeRestore } = { beforeRestore: false }) =>
      enqueue(() => takeBackup(beforeRestore, { folders, deviceFolder, clock })),

    exclusively: enqueue,

    rewrite: (file, change) =>
      enqueue(async () => {
        const paths = folders.names().flatMap((name) => versionsIn(join(folders.root, name), file))
        for (const path of paths) {
          const outcome = rewriteFile(path, change)
          if (outcome.kind === 'refused') return outcome
        }
        return { kind: 'kept' }
      }),
  }
}

/** A file of a backup, and the conflict copies that a program which syncs has put beside it. */
function versionsIn(backup: string, file: string): string[] {
  const folder = dirname(file)
  const beside = namesIn(join(backup, folder)).map((name) =>
    folder === '.' ? name : `${folder}/${name}`,
  )
  const copies = beside.filter((name) => {
    const version = versionOfFile(name)
    return version?.kind === 'copy' && version.file === file
  })
  return [file, ...copies].map((name) => join(backup, name))
}

function rewriteFile(path: string, change: (bytes: Buffer) => Uint8Array | undefined): SaveOutcome {
  const found = readOwnBytes(path)
  if (found.kind === 'missing' || found.kind === 'no-file') return { kind: 'kept' }
  try {
    if (found.kind !== 'bytes') return { kind: 'refused', problem: readProblem(found, path) }
    const next = change(found.bytes)
    if (next !== undefined) replaceFile(path, next)
    return { kind: 'kept' }
  } catch (error) {
    return { kind: 'refused', problem: describeWriteError(error, path) }
  }
}
