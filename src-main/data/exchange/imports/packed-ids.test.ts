import fc from 'fast-check'
import { expect, it } from 'vitest'

import { countIds, packIds, unpackIds } from './packed-ids.ts'

it('gives back the ids that were packed, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.uuid()), (ids) => {
      const packed = packIds(ids)
      expect(unpackIds(packed)).toEqual(ids)
      expect(countIds(packed)).toBe(ids.length)
    }),
  )
})
