import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import { monthOf, type Month } from '../../../src-shared/calendar.ts'
import type { Gone, Win } from '../../../src-shared/records.ts'
import { versionsOf, type Version } from '../../kernel/merge.ts'
import { monthFile } from '../../storage/data-folder.ts'
import type { NoticeList } from '../../storage/notice-list.ts'
import type { OtherFiles } from '../../storage/other-files.ts'
import type { FileBytes } from '../../storage/read-file.ts'
import { pendingName } from '../../storage/synced-name.ts'
import { parseMonth, type MonthReading } from './month-document.ts'

/** What other devices say of a month. */
export interface OtherVersions {
  wins: Version<Win>[]
  gone: Version<Gone>[]
}

/** The other devices' files of months. They are read, and never written. */
export interface OtherMonths {
  /**
   * Reads a month.
   *
   * @param before what was read the last time, for files that are just arriving
   */
  read(month: Month, before?: OtherVersions): OtherVersions
  /** Wins that lie in another month's file; of one month, where one is given. */
  astray(month?: Month): Version<Win>[]
  /** Whether there is any other device. */
  any(): boolean
}

interface Parts {
  dataFolder: string
  files: OtherFiles
  notices: NoticeList
  /** Called for a month of which another month's file has said something new. */
  touched: (month: Month) => void
}

const NOTICE_KINDS = [
  'unreadable',
  'not-here-elsewhere',
  'damaged-elsewhere',
  'changed-elsewhere',
] as const

/** What there is to say about another device's file. */
function noticeAbout(
  file: FileBytes,
  read: MonthReading | undefined,
): (typeof NOTICE_KINDS)[number] | undefined {
  if (file.kind === 'missing') return undefined
  if (file.kind === 'unreadable') return 'unreadable'
  if (file.kind === 'not-here') return 'not-here-elsewhere'
  if (read === undefined || read.kind === 'nonsense') return 'damaged-elsewhere'
  if (read.kind === 'newer' || !read.damaged) return undefined
  return read.fits === true ? 'changed-elsewhere' : 'damaged-elsewhere'
}

/** Opens the other devices' months under a data folder. */
export function otherMonths({ dataFolder, files, notices, touched }: Parts): OtherMonths {
  /** By the file's path. */
  const astray = new Map<string, Version<Win>[]>()

  /** Wins in another device's file that belong into other months are shown there alone. */
  function lead(path: string, found: Version<Win>[]): void {
    const before = astray.get(path) ?? []
    // A month that was evicted and is read again brings nothing new.
    if (isDeepStrictEqual(before, found)) return
    if (found.length === 0) astray.delete(path)
    else astray.set(path, found)
    const months = new Set([...before, ...found].map(({ record }) => monthOf(record.day)))
    for (const month of months) touched(month)
  }

  return {
    read(month, before) {
      const wins: Version<Win>[] = []
      const gone: Version<Gone>[] = []
      const file = monthFile(month)
      for (const device of files.devices()) {
        for (const version of [file, pendingName(file)]) readFile(device, version)
      }
      return { wins, gone }

      function keepBefore(device: string): void {
        wins.push(...(before?.wins ?? []).filter((known) => known.device === device))
        gone.push(...(before?.gone ?? []).filter((known) => known.device === device))
      }

      function readFile(device: string, version: string): void {
        const path = join(dataFolder, device, version)
        const found = files.read(device, version)
        if (found.kind === 'unread') return keepBefore(device)
        const read = found.kind === 'bytes' ? parseMonth(found.bytes) : undefined
        const problem = noticeAbout(found, read)
        for (const kind of NOTICE_KINDS) if (kind !== problem) notices.forget(kind, path)
        if (found.kind === 'missing') return
        // Another device's file is that device's to mend. It may also be arriving just now.
        const isNews = before === undefined || problem === 'not-here-elsewhere'
        if (problem !== undefined && isNews) notices.say({ kind: problem, path })
        if (problem !== undefined && problem !== 'changed-elsewhere') keepBefore(device)
        const all = read === undefined || read.kind === 'nonsense' ? undefined : read.document
        const versions = versionsOf(all?.wins ?? [], device)
        const { own = [], others = [] } = Object.groupBy(versions, ({ record }) =>
          monthOf(record.day) === month ? 'own' : 'others',
        )
        wins.push(...own)
        lead(path, others)
        const isMisplaced = read?.kind === 'month' && (read.month ?? month) !== month
        if (!isMisplaced) gone.push(...versionsOf(all?.gone ?? [], device))
      }
    },

    astray: (month) =>
      [...astray.values()]
        .flat()
        .filter(({ record }) => month === undefined || monthOf(record.day) === month),

    any: () => files.devices().length > 0,
  }
}
