import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { winSchema } from '../../../src-shared/records.ts'
import { sampleWin } from '../../tests/sample-win.ts'
import { isPlainWin } from './plain-win.ts'

const whole = {
  ...sampleWin(1),
  offset: '+05:45',
  stepId: '019a0000-0000-7000-8000-000000000001',
  taskId: '019a0000-0000-7000-8000-000000000002',
  goalId: '019a0000-0000-7000-8000-000000000003',
  repeatId: '019a0000-0000-7000-8000-000000000004',
  linkedTo: '019a0000-0000-7000-8000-000000000005',
  covers: '2026-11-24',
  energyBefore: 1,
  energyAfter: 5,
  deleted: true,
}

/** Values of whatever kind, many of them almost right. */
const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(...Object.values(whole), '', 0, 6, 1.5, null, '2026-02-30', '2026-13-01'),
  fc.constantFrom('2026-11-24T25:00:00.000Z', '2026-11-24T10:00:00Z', 'Mars/Olympus', 'UTC'),
  fc.uuid(),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
)

describe('a win beyond doubt', () => {
  it('is one with everything, and one with the least', () => {
    expect(isPlainWin(whole)).toBe(true)
    expect(isPlainWin(sampleWin(1))).toBe(true)
    expect(isPlainWin({ ...whole, somethingNewer: [1] })).toBe(true)
  })

  it('is always one for the schema too, which changes nothing of it', () => {
    let plain = 0
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(whole), 'movedFrom'), odd, { maxKeys: 4 }),
        fc.subarray(Object.keys(whole)),
        (changes, left) => {
          const kept = Object.entries(whole).filter(([key]) => !left.includes(key) || key < 'd')
          const entry: unknown = { ...Object.fromEntries(kept), ...changes }
          if (!isPlainWin(entry)) return
          plain += 1
          const read = winSchema.safeParse(entry)
          expect(read.success).toBe(true)
          expect({ ...(entry as object), ...read.data }).toEqual(entry)
        },
      ),
      { numRuns: 20_000 },
    )
    expect(plain).toBeGreaterThan(100)
  })

  it.each(Object.keys(winSchema.shape))(
    'has no %s that only the schema knows how to check',
    (key) => {
      expect(isPlainWin({ ...whole, [key]: { of: 'no field’s kind' } })).toBe(false)
    },
  )

  it('is none of other things', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => !isPlainWin(value)))
    for (const key of ['id', 'at', 'day', 'zone', 'text', 'source', 'updatedAt']) {
      expect(isPlainWin({ ...whole, [key]: undefined })).toBe(false)
    }
  })
})
