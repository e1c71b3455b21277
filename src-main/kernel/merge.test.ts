import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { epochMs, instantText } from '../../src-shared/calendar.ts'
import type { Gone, Win } from '../../src-shared/records.ts'
import { mergeMonth, type MonthRecords } from './merge.ts'

const ids = ['a', 'b', 'c', 'd'].map((letter) => `${letter.repeat(8)}-0000-7000-8000-000000000000`)
const devices = ['phone', 'desk', 'sofa'] as const

function version(id: string, updated: number, changes: Partial<Win> = {}): Win {
  return {
    id,
    at: instantText(ids.indexOf(id)),
    zone: 'UTC',
    day: '1970-01-01',
    text: 'as it was',
    source: 'quick-log',
    updatedAt: instantText(updated),
    ...changes,
  }
}

/** What a few devices say of a few wins; the same instant on two of them is common. */
const anyRecords: fc.Arbitrary<MonthRecords> = fc
  .array(
    fc.record({
      id: fc.constantFrom(...ids),
      device: fc.constantFrom(...devices),
      updated: fc.nat(4),
      what: fc.constantFrom('words', 'other words', 'deleted', 'gone'),
    }),
    { maxLength: 20 },
  )
  .map((said) => {
    const wins = said
      .filter(({ what }) => what !== 'gone')
      .map(({ id, device, updated, what }) => ({
        device,
        record: version(id, updated, { text: what, ...(what === 'deleted' && { deleted: true }) }),
      }))
    const gone = said
      .filter(({ what }) => what === 'gone')
      .map(({ id, device, updated }) => ({
        device,
        record: { id, updatedAt: instantText(updated) } satisfies Gone,
      }))
    return { wins, gone }
  })

const together = (...all: MonthRecords[]): MonthRecords => ({
  wins: all.flatMap(({ wins }) => wins),
  gone: all.flatMap(({ gone }) => gone),
})

describe('merging', () => {
  it('does not depend on the order in which anything is read (commutative)', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (a, b) => {
        expect(mergeMonth(together(a, b))).toEqual(mergeMonth(together(b, a)))
        const reversed = { wins: a.wins.toReversed(), gone: a.gone.toReversed() }
        expect(mergeMonth(reversed)).toEqual(mergeMonth(a))
      }),
    )
  })

  it('may be done in parts (associative)', () => {
    // A part that one device has put together speaks for that device alone.
    const ofOne = (device: string): fc.Arbitrary<MonthRecords> =>
      anyRecords.map(({ wins, gone }) => ({
        wins: wins.map(({ record }) => ({ record, device })),
        gone: gone.map(({ record }) => ({ record, device })),
      }))
    const part = (device: string, records: MonthRecords): MonthRecords => {
      const { wins, gone } = mergeMonth(records)
      return {
        wins: wins.map((record) => ({ record, device })),
        gone: gone.map((record) => ({ record, device })),
      }
    }
    fc.assert(
      fc.property(ofOne('phone'), ofOne('desk'), ofOne('sofa'), (a, b, c) => {
        const whole = mergeMonth(together(a, b, c))
        expect(mergeMonth(together(part('phone', a), part('desk', b), part('sofa', c)))).toEqual(
          whole,
        )
      }),
    )
  })

  it('is the same when everything is read twice (idempotent)', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        expect(mergeMonth(together(records, records))).toEqual(mergeMonth(records))
      }),
    )
  })

  it('drops no win that nothing later speaks against', () => {
    fc.assert(
      fc.property(anyRecords, ({ wins, gone }) => {
        const merged = new Set(mergeMonth({ wins, gone }).wins.map(({ id }) => id))
        for (const id of ids) {
          const latest = (of: { record: { id: string; updatedAt: string } }[]): string =>
            of
              .filter(({ record }) => record.id === id)
              .map(({ record }) => record.updatedAt)
              .toSorted()
              .at(-1) ?? ''
          const said = latest([...wins])
          expect(merged.has(id)).toBe(said !== '' && said > latest([...gone]))
        }
      }),
    )
  })

  it('keeps what two devices have logged whose clocks are hours apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: -48, max: 48 }), fc.nat(50), fc.nat(50), (hours, a, b) => {
        const start = epochMs('2026-11-23T10:00:00.000Z')
        const log = (device: string, count: number, clock: number) =>
          Array.from({ length: count }, (_, number) => {
            const at = instantText(start + clock + number * 60_000)
            const id = `${device.padEnd(8, '0')}-0000-7000-8000-${String(number).padStart(12, '0')}`
            return { device, record: { ...version(ids[0]!, 0), id, at, updatedAt: at } }
          })
        const wins = [...log('aaaaaaaa', a, 0), ...log('bbbbbbbb', b, hours * 3_600_000)]
        expect(mergeMonth({ wins, gone: [] }).wins).toHaveLength(a + b)
      }),
    )
  })

  it('lets two devices agree where one edits and the other deletes', () => {
    const [id = ''] = ids
    const logged = version(id, 1)
    const edited = { device: 'phone', record: version(id, 3, { text: 'edited' }) }
    const deleted = { device: 'desk', record: version(id, 2, { deleted: true }) }
    const seen = [{ device: 'desk', record: logged }, edited, deleted]
    for (const wins of [seen, seen.toReversed()]) {
      expect(mergeMonth({ wins, gone: [] }).wins).toEqual([edited.record])
    }
    const later = { device: 'desk', record: version(id, 4, { deleted: true }) }
    expect(mergeMonth({ wins: [...seen, later], gone: [] }).wins).toEqual([later.record])
    const forGood = { device: 'desk', record: { id, updatedAt: later.record.updatedAt } }
    expect(mergeMonth({ wins: seen, gone: [forGood] }).wins).toEqual([])
  })
})
