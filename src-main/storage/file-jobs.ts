import { access, open, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import type { FolderName } from './other-files.ts'
import { whyNoBytes, type FileBytes } from './read-file.ts'
import { placeholderName } from './synced-name.ts'

/** After how many files that do not answer the rest of their group is left alone. */
const MOST_LATE = 2
/** Into how many parts the time that a file may take is divided. */
const PARTS = 8

/** Files of one device, which are read one after another. */
export interface FileGroup {
  paths: readonly string[]
  /** How long each may take, in milliseconds. */
  limitMs: number
}

/** What was found at a path. */
export interface ReadFile {
  path: string
  found: FileBytes
  /** What tells this state of the file from others, where it has been read. */
  stamp?: string
}

/** A folder in the data folder that may be a device's. */
export interface FolderToList {
  device: string
  path: string
  /** How long it may take, in milliseconds. */
  limitMs: number
}

/** What was found in a device's folder. */
export interface ListedFolder {
  device: string
  /** Where it lies, whatever links lead there; undefined if it is no folder. */
  place?: string | undefined
  /** Whether it has not answered in time. */
  isLate: boolean
  /** The files in each of its folders, and what tells the state of each from others. */
  names: Record<FolderName, readonly (readonly [name: string, stamp: string])[]>
}

const FOLDERS: readonly FolderName[] = ['', 'wins/', 'nudges/']
const NONE: ListedFolder['names'] = { '': [], 'wins/': [], 'nudges/': [] }

/**
 * Reads files, wherever they are: one whose bytes a cloud drive fetches first, or does not give, is
 * not here yet once its time is over, and holds up no other device's. To be called in a job process:
 * a thread that waits for such a file is not to be had back.
 */
async function readFiles(
  groups: readonly FileGroup[],
  tell: (part: ReadFile) => void,
): Promise<void> {
  async function readGroup({ paths, limitMs }: FileGroup): Promise<void> {
    let late = 0
    for (const path of paths) {
      const read = late < MOST_LATE ? await inTime(readLater(path), limitMs) : undefined
      if (read === undefined) late += 1
      tell({ path, ...(read ?? { found: { kind: 'not-here' } }) })
    }
  }
  await Promise.all(groups.map(readGroup))
}

/** Looks what lies in folders of devices, each for itself. To be called in a job process as well. */
async function listFolders(
  folders: readonly FolderToList[],
  tell: (part: ListedFolder) => void,
): Promise<void> {
  await Promise.all(
    folders.map(async ({ device, path, limitMs }) => {
      const listed = await inTime(listLater(path), limitMs)
      tell({ device, isLate: listed === undefined, names: NONE, ...listed })
    }),
  )
}

/** What a promise gives, or undefined if it takes longer. */
async function inTime<T>(promise: Promise<T>, limitMs: number): Promise<T | undefined> {
  const over = new AbortController()
  const late = passing(limitMs, over.signal).catch(() => undefined)
  try {
    return await Promise.race([promise, late])
  } finally {
    over.abort()
  }
}

/**
 * Lets time pass, part by part: where this process itself was held up, as on a busy computer or one
 * that slept, that is one part of it. What a timer hears of first may have been there all along.
 */
async function passing(ms: number, signal: AbortSignal): Promise<undefined> {
  for (let part = 0; part < PARTS; part += 1) await setTimeout(ms / PARTS, undefined, { signal })
}

/** The bytes of a file, or why there are none. Never rejects; may take for ever. */
async function readLater(path: string): Promise<Omit<ReadFile, 'path'>> {
  try {
    const handle = await open(path, 'r')
    try {
      const stamp = stampOf(await handle.stat())
      return { found: { kind: 'bytes', bytes: await handle.readFile() }, stamp }
    } finally {
      await handle.close()
    }
  } catch (error) {
    const found = whyNoBytes(error)
    if (found.kind !== 'missing') return { found }
    const isElsewhere = await access(join(dirname(path), placeholderName(basename(path)))).then(
      () => true,
      () => false,
    )
    return { found: isElsewhere ? { kind: 'not-here' } : found }
  }
}

async function listLater(path: string): Promise<Pick<ListedFolder, 'place' | 'names'>> {
  const status = await stat(path).catch(() => undefined)
  if (status?.isDirectory() !== true) return { names: NONE }
  const [place, ...lists] = await Promise.all([
    realpath(path),
    ...FOLDERS.map((folder) => filesIn(join(path, folder))),
  ])
  const names = { ...NONE }
  for (const [which, folder] of FOLDERS.entries()) names[folder] = lists[which] ?? []
  return { place, names }
}

async function filesIn(folder: string): Promise<[string, string][]> {
  const names = await readdir(folder).catch(() => [])
  const files = await Promise.all(
    names.map(async (name): Promise<[string, string][]> => {
      const status = await stat(join(folder, name)).catch(() => undefined)
      return status === undefined || status.isDirectory() ? [] : [[name, stampOf(status)]]
    }),
  )
  return files.flat()
}

function stampOf({ mtimeMs, size, ino }: { mtimeMs: number; size: number; ino: number }): string {
  return `${mtimeMs} ${size} ${ino}`
}

/** What is done with files in a job process. */
export const fileJobs = { 'files.read': readFiles, 'folders.list': listFolders }

/** The same as a type: what runs them need not have their code. */
export type FileJobs = typeof fileJobs
