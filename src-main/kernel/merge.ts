import type { Gone, Win } from '../../src-shared/records.ts'
import { byId, byInstant } from './order.ts'

/** One version of a record and the device whose folder it came from. */
export interface Version<T> {
  record: T
  device: string
}

/** Records as versions of one device. */
export function versionsOf<T>(records: readonly T[], device: string): Version<T>[] {
  return records.map((record) => ({ record, device }))
}

interface Versioned {
  id: string
  updatedAt: string
}

/**
 * Whether `a` counts over `b`: the later `updatedAt` first, then the greater device id. The same
 * version twice with other content comes from a damaged file; its text settles it, so that the
 * order of reading never does.
 */
function countsOver<T extends Versioned>(a: Version<T>, b: Version<T>): boolean {
  if (a.record.updatedAt !== b.record.updatedAt) return a.record.updatedAt > b.record.updatedAt
  if (a.device !== b.device) return a.device > b.device
  return JSON.stringify(a.record) > JSON.stringify(b.record)
}

/** One version of each record: the one that counts, with its device. */
export function mergeVersions<T extends Versioned>(
  versions: Iterable<Version<T>>,
): Map<string, Version<T>> {
  const chosen = new Map<string, Version<T>>()
  for (const version of versions) {
    const known = chosen.get(version.record.id)
    if (known === undefined || countsOver(version, known)) chosen.set(version.record.id, version)
  }
  return chosen
}

/** One version of each record: the one that counts. */
export function latestOf<T extends Versioned>(versions: Iterable<Version<T>>): T[] {
  return [...mergeVersions(versions).values()].map(({ record }) => record)
}

/** The records of which others know nothing, or only something older. */
export function laterThanKnown<T extends Versioned>(
  records: readonly T[],
  known: readonly Versioned[],
): T[] {
  const since = new Map(known.map(({ id, updatedAt }) => [id, updatedAt]))
  return records.filter(({ id, updatedAt }) => updatedAt > (since.get(id) ?? ''))
}

/** What is known of one month: its wins, and the wins that are no longer in it. */
export interface MonthRecords {
  wins: readonly Version<Win>[]
  gone: readonly Version<Gone>[]
}

/**
 * One version of each win of a month, in the order of logging, and the ids that are gone from it.
 * Being gone counts over a version of the same instant.
 */
export function mergeMonth({ wins, gone }: MonthRecords): { wins: Win[]; gone: Gone[] } {
  const chosen = mergeVersions(wins)
  const left = mergeVersions(gone)
  for (const [id, { record }] of chosen) {
    const since = left.get(id)?.record.updatedAt
    if (since === undefined) continue
    if (since >= record.updatedAt) chosen.delete(id)
    else left.delete(id)
  }
  return {
    wins: [...chosen.values()].map(({ record }) => record).toSorted(byInstant),
    gone: [...left.values()].map(({ record }) => record).toSorted(byId),
  }
}
