import { expect, it } from 'vitest'

import { migrate, type Migration } from './migrate.ts'

const MIGRATIONS: readonly Migration[] = [
  (one) => ({ ...one, second: true }),
  (two) => ({ ...two, third: two['second'] }),
]

it('goes through every version from its own to the newest', () => {
  expect(migrate({ schemaVersion: 1, own: 'kept' }, MIGRATIONS)).toEqual({
    schemaVersion: 1,
    own: 'kept',
    second: true,
    third: true,
  })
  expect(migrate({ schemaVersion: 2, second: 'own' }, MIGRATIONS)).toEqual({
    schemaVersion: 2,
    second: 'own',
    third: 'own',
  })
})

it.each([3, 4, 99])('leaves version %s alone when 3 is the newest', (schemaVersion) => {
  const document = { schemaVersion, shape: 'unknown' }
  expect(migrate(document, MIGRATIONS)).toBe(document)
})
