import { Temporal } from 'temporal-polyfill'

/** How many backups of each kind are kept. */
const RECENT = 4
const DAYS = 14
const MONTHS = 12
/** How long the state before a restore is kept, in days: a restore can be undone for that long. */
const BEFORE_RESTORE_DAYS = 30

/** A backup as far as keeping it is concerned. `at`: milliseconds since the Unix epoch. */
export interface DatedBackup {
  at: number
  beforeRestore: boolean
}

/**
 * The backups that stay: the newest few, the newest of each of the latest days, and the newest of
 * each of the latest months (the scheme of Actual Budget's rotation, with months added).
 *
 * @param zone IANA zone name, for what is a day and a month
 */
export function backupsToKeep<T extends DatedBackup>(
  backups: readonly T[],
  now: number,
  zone: string,
): Set<T> {
  const newestFirst = backups.toSorted((a, b) => b.at - a.at)
  const kept = new Set(newestFirst.slice(0, RECENT))
  for (const [length, periods] of [
    ['2026-11-23'.length, DAYS],
    ['2026-11'.length, MONTHS],
  ] as const) {
    const seen = new Set<string>()
    for (const backup of newestFirst) {
      const period = dateOf(backup.at, zone).slice(0, length)
      if (seen.has(period)) continue
      seen.add(period)
      if (seen.size <= periods) kept.add(backup)
    }
  }
  const since = now - BEFORE_RESTORE_DAYS * 24 * 60 * 60_000
  for (const backup of backups) if (backup.beforeRestore && backup.at >= since) kept.add(backup)
  return kept
}

function dateOf(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString()
}
