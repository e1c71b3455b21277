import { join } from 'node:path'

import { epochMs } from '../../src-shared/calendar.ts'
import type { BackupView } from '../../src-shared/contract/data.ts'
import { monthFile, monthsIn, namesIn, PLAN_FILE } from '../storage/data-folder.ts'
import type { EarlierVersions } from '../storage/earlier-versions.ts'
import type { Extent } from '../storage/extent.ts'
import { readBytes } from '../storage/read-file.ts'
import {
  countRecords,
  isBackupName,
  MANIFEST,
  parseManifest,
  timeOf,
  type Manifest,
} from './backup-manifest.ts'

const NOTHING_KNOWN: Extent = { records: 0, latest: '' }

/** The folders of backups below one folder, as they are read. */
export class BackupFolders implements EarlierVersions {
  readonly root: string
  readonly #manifests = new Map<string, Manifest>()

  constructor(root: string) {
    this.root = root
  }

  /** The names of the folders, oldest first. Those being removed still hold what they hold. */
  names(): string[] {
    return namesIn(this.root).filter(isBackupName).toSorted()
  }

  /** The names of those that stay, oldest first. */
  kept(): string[] {
    return this.names().filter((name) => !name.endsWith('~'))
  }

  /** What a backup holds; undefined if its list cannot be read. */
  manifest(name: string): Manifest | undefined {
    const known = this.#manifests.get(name)
    if (known !== undefined) return known
    const file = readBytes(join(this.root, name, MANIFEST))
    const read = file.kind === 'bytes' ? parseManifest(file.bytes) : undefined
    if (read !== undefined) this.#manifests.set(name, read)
    return read
  }

  /** A backup has been made. */
  made(name: string, manifest: Manifest): void {
    this.#manifests.set(name, manifest)
  }

  /** A backup is being removed. */
  removed(name: string): void {
    this.#manifests.delete(name)
  }

  /** By the clock of that moment; the names are in order even where it was set back. */
  timeMade(name: string): number {
    const found = this.manifest(name)
    return found === undefined ? timeOf(name) : epochMs(found.at)
  }

  /** When the newest was made, in milliseconds since the epoch; undefined if there is none. */
  newestAt(): number | undefined {
    const name = this.kept().at(-1)
    return name === undefined ? undefined : this.timeMade(name)
  }

  /** What the newest backup holds whose list can be read. */
  newest(): Manifest | undefined {
    for (const name of this.kept().toReversed()) {
      const found = this.manifest(name)
      if (found !== undefined) return found
    }
    return undefined
  }

  /** What the newest backup knows of a file; its list may be what was damaged. */
  extent(file: string): Extent {
    for (const name of this.kept().toReversed()) {
      const found = this.manifest(name)
      if (found !== undefined) return found.files[file] ?? NOTHING_KNOWN
      const copy = readBytes(join(this.root, name, file))
      const counted = copy.kind === 'bytes' ? countRecords(file, copy.bytes) : undefined
      if (counted !== undefined) return counted
    }
    return NOTHING_KNOWN
  }

  *versions(file: string): Iterable<Buffer> {
    for (const name of this.names().toReversed()) {
      const found = readBytes(join(this.root, name, file))
      if (found.kind === 'bytes') yield found.bytes
    }
  }

  /** The newest version of a file that is not younger than a backup. */
  fileIn(backup: string, file: string): Buffer | undefined {
    for (const name of this.names().toReversed()) {
      if (name.replace('~', '') > backup) continue
      const found = readBytes(join(this.root, name, file))
      if (found.kind === 'bytes') return found.bytes
    }
    return undefined
  }

  /** Every file of which there are versions, whatever the lists say. */
  files(): string[] {
    const all = this.names().map((name) => join(this.root, name))
    const plans = all.flatMap(namesIn).filter((file) => file === PLAN_FILE)
    return [...new Set([...plans, ...all.flatMap(monthsIn).map(monthFile)])]
  }

  /** What a person is shown of them, newest first. */
  list(): BackupView[] {
    return this.kept()
      .toReversed()
      .flatMap((name) => {
        const found = this.manifest(name)
        if (found === undefined) return []
        const { at, beforeRestore } = found
        const entries = Object.values(found.files)
        const sum = (count: 'wins' | 'bytes'): number =>
          entries.reduce((total, entry) => total + entry[count], 0)
        return { name, at: epochMs(at), beforeRestore, wins: sum('wins'), bytes: sum('bytes') }
      })
  }
}
