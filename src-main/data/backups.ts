import { existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { z } from 'zod'

import { epochMs, instantText } from '../../src-shared/calendar.ts'
import type { BackupView } from '../../src-shared/contract/data.ts'
import { monthExtent, parseMonth } from '../journal/store/month-document.ts'
import type { Clock, SaveOutcome } from '../kernel/ports.ts'
import { oneAtATime } from '../kernel/serial-queue.ts'
import { parsePlan, planExtent } from '../plan/store/plan-document.ts'
import {
  BACKUPS,
  monthFile,
  monthOfFile,
  monthsIn,
  namesIn,
  PLAN_FILE,
  versionOfFile,
} from '../storage/data-folder.ts'
import { describeWriteError } from '../storage/disk-problem.ts'
import type { EarlierFiles } from '../storage/earlier-versions.ts'
import { isLess, type Extent } from '../storage/extent.ts'
import { ensureFolder, syncFolder } from '../storage/folder-sync.ts'
import { readOwnBytes, readProblem } from '../storage/read-file.ts'
import { replaceFile } from '../storage/replace-file.ts'
import { readSealed, sealedJson } from '../storage/seal.ts'
import { backupsToKeep } from './backup-rotation.ts'

const MANIFEST = 'backup.json'

const manifestSchema = z.looseObject({
  at: z.iso.datetime({ precision: 3 }),
  beforeRestore: z.boolean().default(false),
  /** Every file as it was then; the file itself lies in this folder or in the next older one. */
  files: z.record(
    z.string(),
    z.object({
      records: z.int().min(0),
      latest: z.string().default(''),
      wins: z.int().min(0),
      bytes: z.int().min(0),
      mtimeMs: z.number(),
    }),
  ),
})
type Manifest = z.infer<typeof manifestSchema>
type FileEntry = Manifest['files'][string]

const NOTHING_KNOWN: Extent = { records: 0, latest: '' }

/** The backups of this device's files. */
export interface Backups extends EarlierFiles {
  /** All of them, newest first. */
  list(): BackupView[]
  /** When the newest was made, in milliseconds since the epoch; `undefined` where there is none. */
  newestAt(): number | undefined
  /** The bytes of a file as it was in a backup. */
  fileIn(name: string, file: string): Buffer | undefined
  /** The files that a backup holds. */
  filesIn(name: string): string[]
  /** Makes a backup of what has changed since the newest, and lets go of those too many. */
  take(options?: { beforeRestore: boolean }): Promise<SaveOutcome>
  /** Does something while no backup is made and none is let go. */
  exclusively<T>(work: () => Promise<T>): Promise<T>
}

/** `2026-11-23T10-15-00-000Z`; a tilde marks one that is being let go. */
const FOLDER_NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z~?$/

/**
 * The backups under `<data folder>/backups/<device id>/`: a folder each, with a copy of every file
 * that had changed since the one before, and a list of all. Copies rather than hard links: what
 * happens to a file's bytes in place must not happen to its backup. A document that knows of
 * fewer records than the newest backup, or only of older ones, is never taken.
 */
export function openBackups(dataFolder: string, deviceId: string, clock: Clock): Backups {
  const root = join(dataFolder, BACKUPS, deviceId)
  const deviceFolder = join(dataFolder, deviceId)
  const manifests = new Map<string, Manifest>()
  /** A backup, and whatever else changes the folders. */
  const inTurn = oneAtATime()

  /** The names of the folders, oldest first. Those being let go still hold what they hold. */
  const folders = (): string[] =>
    namesIn(root)
      .filter((name) => FOLDER_NAME.test(name))
      .toSorted()
  const kept = (): string[] => folders().filter((name) => !name.endsWith('~'))

  function manifest(name: string): Manifest | undefined {
    const known = manifests.get(name)
    if (known !== undefined) return known
    const file = readOwnBytes(join(root, name, MANIFEST))
    const read = file.kind === 'bytes' ? readSealed(file.bytes) : undefined
    if (read === undefined || read.seal === 'damaged') return undefined
    const parsed = manifestSchema.safeParse(read.json)
    if (!parsed.success) return undefined
    manifests.set(name, parsed.data)
    return parsed.data
  }

  /** By the clock of that moment; the names are in order even where it was set back. */
  function timeMade(name: string): number {
    const found = manifest(name)
    return found === undefined ? timeOf(name) : epochMs(found.at)
  }

  function newest(): { name: string; manifest: Manifest } | undefined {
    for (const name of kept().toReversed()) {
      const found = manifest(name)
      if (found !== undefined) return { name, manifest: found }
    }
    return undefined
  }

  /** The newest version of a file that is not younger than a backup. */
  function fileIn(name: string, file: string): Buffer | undefined {
    for (const older of folders().toReversed()) {
      if (older.replace('~', '') > name) continue
      const found = readOwnBytes(join(root, older, file))
      if (found.kind === 'bytes') return found.bytes
    }
    return undefined
  }

  /** What the newest backup knows of a file; its list may be what was damaged. */
  function extent(file: string): Extent {
    for (const name of kept().toReversed()) {
      const found = manifest(name)
      if (found !== undefined) return found.files[file] ?? NOTHING_KNOWN
      const copy = readOwnBytes(join(root, name, file))
      const counted = copy.kind === 'bytes' ? count(file, copy.bytes) : undefined
      if (counted !== undefined) return counted
    }
    return NOTHING_KNOWN
  }

  function* versions(file: string): Iterable<Buffer> {
    for (const name of folders().toReversed()) {
      const found = readOwnBytes(join(root, name, file))
      if (found.kind === 'bytes') yield found.bytes
    }
  }

  /** Every file of which there are versions, whatever the lists say. */
  function files(): string[] {
    const all = folders().map((name) => join(root, name))
    const plans = all.flatMap(namesIn).filter((file) => file === PLAN_FILE)
    return [...new Set([...plans, ...all.flatMap(monthsIn).map(monthFile)])]
  }

  async function changedFiles(before: Manifest | undefined) {
    const changed = new Map<string, { bytes: Buffer; entry: FileEntry }>()
    for (const file of [PLAN_FILE, ...monthsIn(deviceFolder).map(monthFile)]) {
      const path = join(deviceFolder, file)
      const known = before?.files[file]
      const status = await stat(path).catch(() => undefined)
      if (status === undefined) continue
      if (known?.mtimeMs === status.mtimeMs && known.bytes === status.size) continue
      const bytes = await readFile(path).catch(() => undefined)
      const counted = bytes && count(file, bytes)
      if (!bytes || !counted) continue
      // Smaller than what is known already: something happened to it, and the backup stays. What
      // a list alone still knows, since its files were damaged, holds no backup up.
      const isOutdone = (copy: Buffer): boolean => {
        const other = count(file, copy)
        return other !== undefined && isLess(counted, other)
      }
      if (known && isLess(counted, known) && [...versions(file)].some(isOutdone)) continue
      const entry = { ...counted, bytes: bytes.length, mtimeMs: status.mtimeMs }
      changed.set(file, { bytes, entry })
    }
    return changed
  }

  async function takeNow(beforeRestore: boolean): Promise<SaveOutcome> {
    const before = newest()
    const changed = await changedFiles(before?.manifest)
    if (changed.size === 0 && (before === undefined || !beforeRestore)) return { kind: 'kept' }
    const latest = folders().at(-1)
    // Never older than the newest, even where the clock has been set back.
    const at = Math.max(clock.now(), latest === undefined ? 0 : timeOf(latest) + 1)
    const name = nameOf(at)
    const partial = join(root, `.${name}`)
    const entries = [...changed].map(([file, { entry }]) => [file, entry] as const)
    const document: Manifest = {
      at: instantText(clock.now()),
      beforeRestore,
      files: { ...before?.manifest.files, ...Object.fromEntries(entries) },
    }
    try {
      ensureFolder(root)
      await clearPartials()
      for (const [file, { bytes }] of changed) await writeDurably(join(partial, file), bytes)
      await writeDurably(
        join(partial, MANIFEST),
        Buffer.from(sealedJson({ schemaVersion: 1, ...document })),
      )
      if (existsSync(join(partial, 'wins'))) syncFolder(join(partial, 'wins'))
      syncFolder(partial)
      await rename(partial, join(root, name))
      syncFolder(root)
    } catch (error) {
      await rm(partial, { recursive: true, force: true }).catch(() => undefined)
      return { kind: 'refused', problem: describeWriteError(error, root) }
    }
    manifests.set(name, document)
    await rotate().catch(() => undefined)
    return { kind: 'kept' }
  }

  /** Removes what an interrupted backup has left. */
  async function clearPartials(): Promise<void> {
    for (const name of namesIn(root).filter((name) => name.startsWith('.'))) {
      await rm(join(root, name), { recursive: true, force: true })
    }
  }

  /** Lets go of what is too many. A file that newer backups rely on moves to the next newer one. */
  async function rotate(): Promise<void> {
    const dated = kept().map((name) => ({
      name,
      at: timeMade(name),
      beforeRestore: manifest(name)?.beforeRestore ?? false,
    }))
    const staying = backupsToKeep(dated, clock.now(), clock.zone())
    // Whatever the clock says, what was made last is what the next one builds on.
    const last = dated.at(-1)
    if (last) staying.add(last)
    for (const backup of dated.filter((candidate) => !staying.has(candidate))) {
      await rename(join(root, backup.name), join(root, `${backup.name}~`))
      manifests.delete(backup.name)
    }
    // The newest first: of two that go, the heir is to have the newer one's file.
    const going = folders().filter((candidate) => candidate.endsWith('~'))
    for (const name of going.toReversed()) {
      const heir = kept().find((candidate) => candidate > name)
      if (heir === undefined) continue
      for (const file of await filesUnder(join(root, name))) {
        const target = join(root, heir, file)
        const taken = await stat(target).catch(() => undefined)
        if (taken !== undefined) continue
        await mkdir(dirname(target), { recursive: true })
        await rename(join(root, name, file), target)
        syncFolder(dirname(target))
      }
      syncFolder(join(root, heir))
      await rm(join(root, name), { recursive: true, force: true })
    }
  }

  return {
    extent,
    versions,
    files,

    list: () =>
      kept()
        .toReversed()
        .flatMap((name) => {
          const found = manifest(name)
          if (found === undefined) return []
          const entries = Object.values(found.files)
          return {
            name,
            at: epochMs(found.at),
            beforeRestore: found.beforeRestore,
            wins: entries.reduce((sum, { wins }) => sum + wins, 0),
            bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
          }
        }),

    newestAt() {
      const name = kept().at(-1)
      return name === undefined ? undefined : timeMade(name)
    },

    fileIn,
    filesIn: (name) => Object.keys(manifest(name)?.files ?? {}),
    take: (options) => inTurn(() => takeNow(options?.beforeRestore ?? false)),

    exclusively: inTurn,

    rewrite: (file, change) =>
      inTurn(async () => {
        for (const path of folders().flatMap((name) => versionsIn(join(root, name), file))) {
          const found = readOwnBytes(path)
          if (found.kind === 'missing' || found.kind === 'no-file') continue
          try {
            if (found.kind !== 'bytes')
              return { kind: 'refused', problem: readProblem(found, path) }
            const next = change(found.bytes)
            if (next !== undefined) replaceFile(path, next)
          } catch (error) {
            return { kind: 'refused', problem: describeWriteError(error, path) }
          }
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

/** What a file holds, where it is whole. */
function count(file: string, bytes: Buffer): (Extent & { wins: number }) | undefined {
  if (monthOfFile(file) === undefined) {
    const plan = parsePlan(bytes)
    if (plan.kind !== 'plan' || plan.damaged) return undefined
    return { ...planExtent(plan.document), wins: 0 }
  }
  const read = parseMonth(bytes)
  if (read.kind !== 'month' || read.damaged) return undefined
  if (read.month !== undefined && monthFile(read.month) !== file) return undefined
  const wins = read.document.wins.filter(({ deleted }) => deleted !== true).length
  return { ...monthExtent(read.document), wins }
}

function nameOf(at: number): string {
  return instantText(at).replaceAll(/[:.]/g, '-')
}

function timeOf(name: string): number {
  return epochMs(name.replace('~', '').replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/, 'T$1:$2:$3.$4Z'))
}

/** The files in a folder and one level below, relative to it; the list itself is not one. */
async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name !== MANIFEST)
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  ensureFolder(dirname(path))
  const handle = await open(path, 'w', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
