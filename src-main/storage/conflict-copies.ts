import { existsSync, renameSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

import { instantText } from '../../src-shared/calendar.ts'
import type { DataNotice } from '../../src-shared/contract/data.ts'
import { versionOfFile } from './data-folder.ts'
import { fileIdentity } from './file-identity.ts'
import { ensureFolder, syncFolder } from './folder-sync.ts'
import { NoticeList } from './notice-list.ts'

/** The folder in a device's folder that holds conflict copies whose records are in its files. */
export const MERGED = 'merged'

/** What became of the conflict copies of some files. */
export interface TakenCopies {
  /** This device's copies, everything in which is durably in its own files. */
  safe: string[]
  /** Copies that had something new in them, of whatever device. */
  news: string[]
}

interface Parts {
  deviceFolder: string
  /** Milliseconds since the epoch. */
  now: () => number
}

/** Where conflict copies go once they are merged, and what is said of them. */
export interface ConflictCopies {
  /**
   * Moves aside what is safe, which is a copy once the file on disk, looked at anew, has everything in
   * it; and tells once of what was there.
   */
  settle(taken: readonly TakenCopies[]): void
  notices(): readonly DataNotice[]
}

/** Opens the place for this device's conflict copies. Another device's stay where they are. */
export function conflictCopies({ deviceFolder, now }: Parts): ConflictCopies {
  const notices = new NoticeList()

  /** One for each time, so that no copy takes another's place; made when it is needed. */
  function newFolder(): string {
    const stamp = instantText(now()).replaceAll(/[:.]/g, '-')
    const path = join(deviceFolder, MERGED, stamp)
    let folder = path
    for (let number = 2; existsSync(folder); number += 1) folder = `${path}-${number}`
    return folder
  }

  /** Out of the way of reading; its bytes stay. */
  function moveAside(path: string, folder: string): boolean {
    const target = join(folder, relative(deviceFolder, path))
    try {
      ensureFolder(dirname(target))
      renameSync(path, target)
      syncFolder(dirname(target))
      return true
    } catch {
      // A program may hold it. It is read again at the next start, and says nothing new.
      return false
    }
  }

  /**
   * Whether a copy is the file that it seems to be a copy of: `2026-11.JSON` is `2026-11.json` where the
   * system does not tell letters by their case.
   */
  function isFileItself(path: string): boolean {
    const file = versionOfFile(relative(deviceFolder, path).replaceAll('\\', '/'))?.file
    const identity = fileIdentity(path)
    return file !== undefined && identity === fileIdentity(join(deviceFolder, file))
  }

  return {
    settle(taken) {
      const safe = taken.flatMap((one) => one.safe).filter((path) => !isFileItself(path))
      const news = taken.flatMap((one) => one.news)
      const folder = newFolder()
      const moved = safe.filter((path) => moveAside(path, folder))
      const left = news.filter((path) => !moved.includes(path))
      const places = [...(moved.length > 0 ? [folder] : []), ...left]
      const count = moved.length + left.length
      const [path = '', ...more] = places
      // All of them lie somewhere in the data folder.
      const place = more.length === 0 ? path : dirname(deviceFolder)
      if (count > 0) notices.say({ kind: 'copies', path: place, count })
    },

    notices: () => notices.all(),
  }
}
