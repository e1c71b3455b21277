import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { openCatalog } from '../../../src-shared/words/catalog.ts'
import { freshWording } from './nudge-wording.ts'

describe('the sentence of a nudge', () => {
  test('is none of the last seven, whatever was said before', () => {
    const used = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 })
    fc.assert(
      fc.property(used, (used) => {
        expect(used.slice(-7)).not.toContain(freshWording(10, used))
      }),
    )
  })

  test('is there where there are few of them', () => {
    expect(freshWording(1, [0, 0])).toBe(0)
    expect(freshWording(2, [0, 1, 0])).toBe(1)
  })

  test('uses all of them in turn', () => {
    const used: number[] = []
    for (let time = 0; time < 20; time += 1) used.push(freshWording(10, used))
    expect(new Set(used.slice(0, 10)).size).toBe(10)
    expect(new Set(used.slice(10)).size).toBe(10)
  })

  test('comes from a catalog with enough of them', () => {
    const { t } = openCatalog()
    expect(t('nudge.titles').length).toBeGreaterThan(7)
    expect(t('nudge.steps').length).toBeGreaterThan(7)
  })
})
