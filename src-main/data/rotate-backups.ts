import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { Clock } from '../kernel/ports.ts'
import { filesUnder } from '../storage/files-under.ts'
import { syncFolder } from '../storage/folder-sync.ts'
import type { BackupFolders } from './backup-folders.ts'
import { MANIFEST } from './backup-manifest.ts'
import { backupsToKeep } from './backup-rotation.ts'

/** Removes the backups that are too many. A file that newer ones rely on moves to the next newer. */
export async function rotateBackups(folders: BackupFolders, clock: Clock): Promise<void> {
  const { root } = folders
  for (const name of tooMany(folders, clock)) {
    await rename(join(root, name), join(root, `${name}~`))
    folders.removed(name)
  }
  // The newest first: of two that go, the heir is to have the newer one's file.
  const going = folders.names().filter((candidate) => candidate.endsWith('~'))
  for (const name of going.toReversed()) {
    const heir = folders.kept().find((candidate) => candidate > name)
    if (heir !== undefined) await handDown(join(root, name), join(root, heir))
  }
}

function tooMany(folders: BackupFolders, clock: Clock): string[] {
  const dated = folders.kept().map((name) => ({
    name,
    at: folders.timeMade(name),
    beforeRestore: folders.manifest(name)?.beforeRestore ?? false,
  }))
  const staying = backupsToKeep(dated, clock.now(), clock.zone())
  // Whatever the clock says, what was made last is what the next one builds on.
  const last = dated.at(-1)
  if (last) staying.add(last)
  return dated.filter((backup) => !staying.has(backup)).map(({ name }) => name)
}

/** Moves the files of a backup that another one has not to that one, and removes the rest. */
async function handDown(from: string, heir: string): Promise<void> {
  for (const file of await filesUnder(from, (name) => name !== MANIFEST)) {
    const target = join(heir, file)
    const taken = await stat(target).catch(() => undefined)
    if (taken !== undefined) continue
    await mkdir(dirname(target), { recursive: true })
    await rename(join(from, file), target)
    syncFolder(dirname(target))
  }
  syncFolder(heir)
  await rm(from, { recursive: true, force: true })
}
