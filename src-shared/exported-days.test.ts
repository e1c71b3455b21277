import { expect, it } from 'vitest'

import { exportedDays } from './exported-days.ts'
import type { Win } from './records.ts'

const win = (id: string, linkedTo?: string): Win => ({
  id,
  at: '2026-11-23T08:00:00.000Z',
  zone: 'Europe/Berlin',
  day: '2026-11-23',
  text: `did ${id}`,
  source: 'quick-log',
  updatedAt: '2026-11-23T08:00:00.000Z',
  ...(linkedTo !== undefined && { linkedTo }),
})

it('keeps days with wins, with a cover, and of rest, and leaves empty ones plain', () => {
  const days = exportedDays({
    days: [
      { day: '2026-11-23', rest: false, wins: [win('a', 'before'), win('b', 'a')] },
      { day: '2026-11-24', rest: false, wins: [], covered: { ...win('b') } },
      { day: '2026-11-25', rest: false, wins: [] },
      { day: '2026-11-26', rest: true, wins: [win('c', 'removed')] },
      { day: '2026-11-27', rest: true, wins: [] },
    ],
    before: [{ id: 'before', day: '2026-11-20', text: `began ${'and '.repeat(100)}` }],
  })
  expect(days).toEqual([
    {
      day: '2026-11-23',
      rest: false,
      wins: [
        { win: win('a', 'before'), grewOutOf: `began ${'and '.repeat(13)}a…` },
        { win: win('b', 'a'), grewOutOf: 'did a' },
      ],
    },
    { day: '2026-11-24', rest: false, wins: [], covered: { text: 'did b' } },
    { day: '2026-11-26', rest: true, wins: [{ win: win('c', 'removed') }] },
    { day: '2026-11-27', rest: true, wins: [] },
  ])
})
