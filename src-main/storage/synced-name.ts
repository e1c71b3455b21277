import type { Month } from '../../src-shared/calendar.ts'

/** What a name in a folder says of a file of this app, such as `2026-11.json`. */
export type SyncedName =
  | { kind: 'file'; file: string }
  /** Another version of the file, which a program that syncs folders has put beside it. */
  | { kind: 'copy'; file: string }
  /** The file is elsewhere still: iCloud Drive puts this in its place. */
  | { kind: 'placeholder'; file: string }
  /** What this app keeps beside a file that is not here yet (`pendingName`). */
  | { kind: 'pending'; file: string }

const FILE = /^(?:\d{4}-(?:0[1-9]|1[0-2])|plan)\.json$/
const PLACEHOLDER = /^\.(.+)\.icloud$/
const PENDING = /^(.+)\.pending\.json$/
/** What this app has put aside itself (read-file.ts). */
const ASIDE = /\.(?:unreadable|changed)-/
/** A file's name as a word of its own within another one. */
const NAMED = /(?<![\p{L}\p{N}])(?:(\d{4}-(?:0[1-9]|1[0-2]))|(plan))(?![\p{L}\p{N}])/iu

/**
 * Reads a name in a device's folder, or in one of its folders of months. Every program, and each
 * in its language, has a form of its own for conflict copies (`2026-11 2`, `plan-HOST`, `2026-11
 * (Anns Konfliktkopie 2026-11-28)`, `2026-11.sync-conflict-…`, and copies of copies). They all keep
 * the file's own name as a word, so that is what is looked for.
 *
 * @returns undefined if it says nothing of a month or a plan
 */
export function syncedName(given: string): SyncedName | undefined {
  const name = given.normalize('NFC')
  if (FILE.test(name)) return { kind: 'file', file: name }
  const placeholder = PLACEHOLDER.exec(name)?.[1]
  if (placeholder !== undefined) {
    return FILE.test(placeholder) ? { kind: 'placeholder', file: placeholder } : undefined
  }
  const isTemporary = /^[.~]/.test(name) || !/\.json$/i.test(name)
  if (isTemporary || ASIDE.test(name)) return undefined
  const pending = PENDING.exec(name)?.[1]
  if (pending !== undefined && FILE.test(`${pending}.json`)) {
    return { kind: 'pending', file: `${pending}.json` }
  }
  const [, month, plan] = NAMED.exec(name) ?? []
  const stem = month ?? plan?.toLowerCase()
  return stem === undefined ? undefined : { kind: 'copy', file: `${stem}.json` }
}

/** What iCloud Drive puts in the place of a file that is elsewhere. */
export function placeholderName(name: string): string {
  return `.${name}.icloud`
}

/** What this app keeps beside a file that is elsewhere, until it is here. */
export function pendingName(file: string): string {
  return file.replace(/\.json$/, '.pending.json')
}

/** The month of a file's name, if it is one of a month. */
export function monthInName(name: string): Month | undefined {
  const file = syncedName(name)?.file
  return file === undefined || file === 'plan.json' ? undefined : file.slice(0, 'YYYY-MM'.length)
}
