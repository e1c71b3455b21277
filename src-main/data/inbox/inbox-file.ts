import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, statSync, type Stats } from 'node:fs'
import { join, parse } from 'node:path'

import { namesIn } from '../../storage/data-folder.ts'
import { readBytes } from '../../storage/read-file.ts'

/** A note with more was not written to be wins. */
const LARGEST = 256 * 1024
const TAKEN = 'taken'

/** A file of the inbox that was looked at. */
export type InboxFile =
  /** `mark` says whether it has changed since. */
  | { kind: 'there'; path: string; mark: string; modifiedMs: number }
  /** It is no note: too large, or no text. */
  | { kind: 'no-note'; path: string; mark: string }

/** What stands in a file of the inbox. */
export interface InboxNote {
  text: string
  /** The same for the same bytes. */
  hash: string
}

/** Whether a file of the inbox can be a note: programs that sync call theirs otherwise meanwhile. */
export function isNoteName(name: string): boolean {
  return /\.(?:txt|md)$/i.test(name) && !/^(?:[.~]|#)/.test(name)
}

/** The files that lie in an inbox. None where there is no inbox. */
export function filesIn(inbox: string): InboxFile[] {
  return namesIn(inbox)
    .filter(isNoteName)
    .flatMap((name) => lookAt(join(inbox, name)) ?? [])
}

/** The text of a file. Returns undefined if it is none, or cannot be read now. */
export function noteIn(path: string): InboxNote | 'no-note' | undefined {
  const found = readBytes(path)
  if (found.kind !== 'bytes') return undefined
  const { bytes } = found
  if (bytes.includes(0)) return 'no-note'
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, hash: createHash('sha256').update(bytes).digest('hex') }
  } catch {
    return 'no-note'
  }
}

/** Puts a file aside whose lines are wins. Where that is refused, the next look tries again. */
export function putAside(path: string): void {
  const { dir, name, ext } = parse(path)
  const taken = join(dir, TAKEN)
  try {
    mkdirSync(taken, { recursive: true })
    const there = new Set(readdirSync(taken))
    let aside = `${name}${ext}`
    for (let number = 2; there.has(aside); number += 1) aside = `${name} ${number}${ext}`
    renameSync(path, join(taken, aside))
  } catch {
    // Its wins are known by their ids, so that they do not come twice.
  }
}

function lookAt(path: string): InboxFile | undefined {
  let status: Stats
  try {
    status = statSync(path)
  } catch {
    return undefined
  }
  if (!status.isFile()) return undefined
  const { size, mtimeMs } = status
  const mark = `${size} ${mtimeMs}`
  if (size > LARGEST) return { kind: 'no-note', path, mark }
  return { kind: 'there', path, mark, modifiedMs: mtimeMs }
}
