import { expect, it } from 'vitest'

import type { Win } from '../../../src-shared/records.ts'
import { PackedWins } from './packed-wins.ts'

const first: Win = {
  id: '019a1000-0000-7000-8000-000000000001',
  at: '2026-11-01T10:00:00.000Z',
  zone: 'Europe/Berlin',
  day: '2026-11-01',
  text: 'washed one cup',
  source: 'quick-log',
  updatedAt: '2026-11-01T10:00:00.000Z',
}
const second: Win = {
  ...first,
  id: '019a1000-0000-7000-8000-000000000002',
  zone: 'Asia/Kolkata',
  text: 'ging spazieren 🌱\nund rief Zoë an',
  source: 'preset',
  goalId: '019a1000-0000-7000-8000-00000000000a',
  linkedTo: first.id,
  energyBefore: 1,
  energyAfter: 3,
  updatedAt: '2026-11-02T10:00:00.000Z',
  deleted: true,
}

it('gives wins back as they were', () => {
  const packed = new PackedWins([first, second])
  expect(packed.at(0)).toEqual(first)
  expect(packed.at(1)).toEqual(second)
  expect(packed.at(2)).toBeUndefined()
})

it('keeps what a newer version has written into a record', () => {
  const newer = { ...first, mood: ['calm'] }
  expect(new PackedWins([newer]).at(0)).toEqual(newer)
})

it('finds a win by its id', () => {
  const packed = new PackedWins([first, second])
  expect(packed.find(second.id)).toEqual(second)
  expect(packed.find('019a1000-0000-7000-8000-000000000003')).toBeUndefined()
  expect(packed.find('')).toBeUndefined()
})

it('does not take the end of one id and the beginning of the next for an id', () => {
  const packed = new PackedWins([first, second])
  const between = (first.id + second.id).slice(9, 9 + first.id.length)
  expect(packed.find(between)).toBeUndefined()
})
