import { access, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { whyNoBytes, type FileBytes } from './read-file.ts'
import { placeholderName } from './synced-name.ts'

/** After how many files that do not answer the rest of their group is left alone. */
const MOST_LATE = 2

/** Which files to read, and how long each may take. */
export interface FilesToRead {
  /**
   * Paths that stand and fall together, as those of one device's folder. Groups are read side by
   * side, the files of a group one after another.
   */
  groups: readonly (readonly string[])[]
  limitMs: number
}

/** What was found at a path. */
export interface ReadFile {
  path: string
  found: FileBytes
}

/**
 * Reads files, wherever they are: one whose bytes a cloud drive fetches first, or does not give, is
 * not here yet once its time is over, and holds up no other. To be called in a job process: a thread
 * that waits for such a file is not to be had back.
 */
async function readFiles(
  { groups, limitMs }: FilesToRead,
  tell: (part: ReadFile) => void,
): Promise<void> {
  async function readGroup(paths: readonly string[]): Promise<void> {
    let late = 0
    for (const path of paths) {
      const found = late < MOST_LATE ? await inTime(readLater(path), limitMs) : undefined
      if (found === undefined) late += 1
      tell({ path, found: found ?? { kind: 'not-here' } })
    }
  }
  await Promise.all(groups.map(readGroup))
}

/** What a promise gives, or undefined if it takes longer. */
async function inTime<T>(promise: Promise<T>, limitMs: number): Promise<T | undefined> {
  const over = new AbortController()
  const late = setTimeout(limitMs, undefined, { signal: over.signal }).catch(() => undefined)
  try {
    return await Promise.race([promise, late])
  } finally {
    over.abort()
  }
}

/** The bytes of a file, or why there are none. Never rejects; may take for ever. */
async function readLater(path: string): Promise<FileBytes> {
  try {
    return { kind: 'bytes', bytes: await readFile(path) }
  } catch (error) {
    const why = whyNoBytes(error)
    if (why.kind !== 'missing') return why
    const isElsewhere = await access(join(dirname(path), placeholderName(basename(path)))).then(
      () => true,
      () => false,
    )
    return isElsewhere ? { kind: 'not-here' } : why
  }
}

/** What is done with files in a job process. */
export const fileJobs = { 'files.read': readFiles }
