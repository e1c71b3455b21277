import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { epochMs } from '../../src-shared/calendar.ts'
import { backupsToKeep, type DatedBackup } from './backup-rotation.ts'

const DAY = 24 * 60 * 60_000
const now = epochMs('2026-11-23T10:00:00.000Z')
const backup = (at: number, beforeRestore = false): DatedBackup => ({ at, beforeRestore })
const kept = (backups: readonly DatedBackup[], zone = 'UTC'): number[] =>
  [...backupsToKeep(backups, now, zone)].map(({ at }) => at).toSorted((a, b) => b - a)

describe('which backups stay', () => {
  it('is the newest four of a busy hour, and the last of each day before', () => {
    const hour = [1, 2, 3, 4, 5, 6].map((number) => backup(now - number * 60_000))
    const yesterday = [7, 8].map((number) => backup(now - DAY - number * 60_000))
    expect(kept([...hour, ...yesterday])).toEqual(
      [...hour.slice(0, 4), yesterday[0]!].map(({ at }) => at),
    )
  })

  it('is one of each of fourteen days and twelve months when there is one every day', () => {
    const years = Array.from({ length: 800 }, (_, day) => backup(now - day * DAY))
    const dates = kept(years).map((at) => new Date(at).toISOString().slice(0, 10))
    expect(dates.slice(0, 14)).toEqual(
      years.slice(0, 14).map(({ at }) => new Date(at).toISOString().slice(0, 10)),
    )
    expect(dates.slice(14)).toEqual([
      '2026-10-31',
      '2026-09-30',
      '2026-08-31',
      '2026-07-31',
      '2026-06-30',
      '2026-05-31',
      '2026-04-30',
      '2026-03-31',
      '2026-02-28',
      '2026-01-31',
      '2025-12-31',
    ])
  })

  it('counts days that have a backup, not days that have gone by', () => {
    const rare = Array.from({ length: 14 }, (_, number) => backup(now - number * 40 * DAY))
    expect(kept(rare)).toHaveLength(14)
  })

  it('is what was made before a restore, for thirty days', () => {
    const many = Array.from({ length: 10 }, (_, number) => backup(now - number * 1_000))
    const before = backup(now - 5 * 60_000, true)
    expect(kept([...many, before])).toContain(before.at)
    const days = Array.from({ length: 60 }, (_, day) => backup(now - day * DAY))
    const long = backup(now - 31 * DAY - 1, true)
    const recent = backup(now - 29 * DAY - 1, true)
    expect(kept([...days, long, recent])).toContain(recent.at)
    expect(kept([...days, long, recent])).not.toContain(long.at)
  })

  it('takes days from the zone that this computer is in', () => {
    const evening = epochMs('2026-11-20T15:30:00.000Z')
    const midnight = epochMs('2026-11-20T14:30:00.000Z')
    const newer = Array.from({ length: 4 }, (_, number) => backup(now - number))
    const both = [...newer, backup(evening), backup(midnight)]
    expect(kept(both, 'UTC')).not.toContain(midnight)
    expect(kept(both, 'Asia/Tokyo')).toContain(midnight)
  })

  it('always has the newest, and never more than there are reasons for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.integer({ min: 0, max: now }), beforeRestore: fc.boolean() }), {
          minLength: 1,
          maxLength: 200,
        }),
        (backups) => {
          const stay = kept(backups)
          expect(stay[0]).toBe(Math.max(...backups.map(({ at }) => at)))
          const asked = backups.filter(({ beforeRestore }) => beforeRestore).length
          expect(stay.length).toBeLessThanOrEqual(4 + 14 + 12 + asked)
        },
      ),
    )
  })
})
