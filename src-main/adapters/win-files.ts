import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { monthOf, type Month } from '../../src-shared/calendar.ts'
import type { DataNotice } from '../../src-shared/contract.ts'
import type { Win } from '../../src-shared/records.ts'
import { byLogging, mergeWins, type WinVersion } from '../domain/merge.ts'
import type { Clock, SaveOutcome, WinStore } from '../domain/ports.ts'
import { durableFile, type DurableFile } from './durable-file.ts'
import {
  NOTHING,
  monthFile,
  monthText,
  parseMonth,
  type MonthDocument,
  type MonthFile,
} from './month-document.ts'
import { readText, setAside } from './read-file.ts'

/** This device's file of one month, as far as it could be read. */
interface OwnMonth {
  file: DurableFile<MonthFile>
  document: MonthDocument
  /** Why nothing may be written over the file, if so. */
  refused?: SaveOutcome & { kind: 'refused' }
}

/**
 * The wins under a data folder: one file a month and device, read once, written through.
 * This installation writes only under its own device id (docs/ARCHITECTURE.md, "Files on disk").
 */
export function winFiles(dataFolder: string, deviceId: string, clock: Clock): WinStore {
  const own = new Map<Month, OwnMonth>()
  const others = new Map<Month, WinVersion[]>()
  const merged = new Map<Month, Win[]>()
  const notices: DataNotice[] = []

  const winsFolder = (device: string): string => join(dataFolder, device, 'wins')

  function openOwn(month: Month): OwnMonth {
    const known = own.get(month)
    if (known !== undefined && known.refused?.problem.kind !== 'cannot-write') return known
    const opened = readOwn(month)
    own.set(month, opened)
    return opened
  }

  function readOwn(month: Month): OwnMonth {
    const file = durableFile(winsFolder(deviceId), month, monthText)
    const main = readText(file.path)
    if (main.kind === 'missing') return { file, document: heldBack(file.path) ?? NOTHING }
    if (main.kind === 'unreadable') {
      notice({ kind: 'unreadable', path: file.path })
      const problem = { kind: 'cannot-write', path: file.path, code: main.code } as const
      return { file, document: NOTHING, refused: { kind: 'refused', problem } }
    }
    const document = parseMonth(main.text)
    if (document === undefined) return { file, ...replaceBad(file.path) }
    if (!document.newer) return { file, document }
    notice({ kind: 'newer-version', path: file.path })
    const problem = { kind: 'newer-version', path: file.path } as const
    return { file, document, refused: { kind: 'refused', problem } }
  }

  function replaceBad(path: string): Omit<OwnMonth, 'file'> {
    const document = heldBack(path) ?? NOTHING
    const aside = setAside(path, clock.now())
    if (aside !== undefined) {
      notice({ kind: 'set-aside', path: aside })
      return { document }
    }
    notice({ kind: 'unreadable', path })
    const problem = { kind: 'cannot-write', path, code: 'UNREADABLE' } as const
    return { document, refused: { kind: 'refused', problem } }
  }

  function readOthers(month: Month): WinVersion[] {
    const known = others.get(month)
    if (known !== undefined) return known
    const versions: WinVersion[] = []
    for (const device of deviceFolders(dataFolder)) {
      if (device === deviceId) continue
      const path = join(winsFolder(device), `${month}.json`)
      const file = readText(path)
      if (file.kind === 'missing') continue
      const document = file.kind === 'text' ? parseMonth(file.text) : undefined
      // Another device's file is that device's to mend; here it is left as it is.
      if (document === undefined) notice({ kind: 'unreadable', path })
      else versions.push(...document.wins.map((win) => ({ win, device })))
    }
    others.set(month, versions)
    return versions
  }

  function notice(said: DataNotice): void {
    if (!notices.some(({ kind, path }) => kind === said.kind && path === said.path)) {
      notices.push(said)
    }
  }

  return {
    read(month) {
      const known = merged.get(month)
      if (known !== undefined) return known
      const mine = openOwn(month).document.wins.map((win) => ({ win, device: deviceId }))
      const wins = mergeWins([...mine, ...readOthers(month)])
      merged.set(month, wins)
      return wins
    },

    put(win) {
      const month = monthOf(win.day)
      const opened = openOwn(month)
      if (opened.refused !== undefined) return Promise.resolve(opened.refused)
      const wins = [...opened.document.wins.filter(({ id }) => id !== win.id), win]
      const document = { ...opened.document, wins: wins.toSorted(byLogging) }
      const outcome = opened.file.save(monthFile(month, document))
      if (outcome.kind === 'kept') {
        opened.document = document
        merged.delete(month)
      }
      return Promise.resolve(outcome)
    },

    notices: () => notices,
  }
}

/** The device folders in a data folder: everything but backups and hidden folders. */
function deviceFolders(dataFolder: string): string[] {
  try {
    return readdirSync(dataFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .filter((name) => name !== 'backups' && !name.startsWith('.'))
  } catch {
    // No data folder yet.
    return []
  }
}

/** The version before, which an interrupted save leaves beside the file (durable-file.ts). */
function heldBack(path: string): MonthDocument | undefined {
  const before = readText(`${path}.before`)
  return before.kind === 'text' ? parseMonth(before.text) : undefined
}
