import { existsSync } from 'node:fs'
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { instantText } from '../../src-shared/calendar.ts'
import type { Clock, SaveOutcome } from '../kernel/ports.ts'
import { monthFile, monthsIn, namesIn, PLAN_FILE } from '../storage/data-folder.ts'
import { describeWriteError } from '../storage/disk-problem.ts'
import { isLess } from '../storage/extent.ts'
import { ensureFolder, syncFolder } from '../storage/folder-sync.ts'
import type { BackupFolders } from './backup-folders.ts'
import {
  countRecords,
  MANIFEST,
  manifestBytes,
  nameOf,
  timeOf,
  type FileEntry,
  type Manifest,
} from './backup-manifest.ts'
import { rotateBackups } from './rotate-backups.ts'

/** A file that is not in the newest backup as it is now. */
interface ChangedFile {
  file: string
  bytes: Buffer
  entry: FileEntry
}

/** What a backup is made of, and where. */
interface Parts {
  folders: BackupFolders
  deviceFolder: string
  clock: Clock
}

/** Makes a backup of what has changed since the newest, and removes those that are too many. */
export async function takeBackup(beforeRestore: boolean, parts: Parts): Promise<SaveOutcome> {
  const { folders, clock } = parts
  const { root } = folders
  const before = folders.newest()
  const latest = folders.names().at(-1)
  // Never older than the newest, even where the clock has been set back.
  const name = nameOf(Math.max(clock.now(), latest === undefined ? 0 : timeOf(latest) + 1))
  const partial = join(root, `.${name}`)
  const entries: Record<string, FileEntry> = {}
  try {
    let isBegun = false
    // One at a time: ten years of wins are more than is to be in memory at once.
    for await (const { file, bytes, entry } of changedFiles(before, parts)) {
      if (!isBegun) await beginIn(root)
      isBegun = true
      await writeFlushed(join(partial, file), bytes)
      entries[file] = entry
    }
    if (!isBegun && (before === undefined || !beforeRestore)) return { kind: 'kept' }
    if (!isBegun) await beginIn(root)
    const files = { ...before?.files, ...entries }
    const manifest = { at: instantText(clock.now()), beforeRestore, files }
    await finish(partial, manifest)
    await rename(partial, join(root, name))
    syncFolder(root)
    folders.made(name, manifest)
  } catch (error) {
    await rm(partial, { recursive: true, force: true }).catch(() => undefined)
    return { kind: 'refused', problem: describeWriteError(error, root) }
  }
  await rotateBackups(folders, clock).catch(() => undefined)
  return { kind: 'kept' }
}

/** Makes the folder of backups ready for one more. */
async function beginIn(root: string): Promise<void> {
  ensureFolder(root)
  await clearPartials(root)
}

async function* changedFiles(
  before: Manifest | undefined,
  { folders, deviceFolder }: Parts,
): AsyncGenerator<ChangedFile, void> {
  for (const file of [PLAN_FILE, ...monthsIn(deviceFolder).map(monthFile)]) {
    const path = join(deviceFolder, file)
    const known = before?.files[file]
    const status = await stat(path).catch(() => undefined)
    if (status === undefined) continue
    if (known?.mtimeMs === status.mtimeMs && known.bytes === status.size) continue
    const bytes = await readFile(path).catch(() => undefined)
    const counted = bytes && countRecords(file, bytes)
    if (!bytes || !counted) continue
    // Smaller than what is known already: something happened to it, and the backup stays. What
    // a list alone still knows, since its files were damaged, holds no backup up.
    const isOutdone = (copy: Buffer): boolean => {
      const other = countRecords(file, copy)
      return other !== undefined && isLess(counted, other)
    }
    if (known && isLess(counted, known) && [...folders.versions(file)].some(isOutdone)) continue
    const entry = { ...counted, bytes: bytes.length, mtimeMs: status.mtimeMs }
    yield { file, bytes, entry }
  }
}

/** Removes what an interrupted backup has left. */
async function clearPartials(root: string): Promise<void> {
  for (const name of namesIn(root).filter((name) => name.startsWith('.'))) {
    await rm(join(root, name), { recursive: true, force: true })
  }
}

/** Makes a backup whole whose files are there. */
async function finish(folder: string, manifest: Manifest): Promise<void> {
  await writeFlushed(join(folder, MANIFEST), manifestBytes(manifest))
  if (existsSync(join(folder, 'wins'))) syncFolder(join(folder, 'wins'))
  syncFolder(folder)
}

/** Writes a file in a folder that nothing reads yet. */
async function writeFlushed(path: string, bytes: Buffer): Promise<void> {
  ensureFolder(dirname(path))
  const handle = await open(path, 'w', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
