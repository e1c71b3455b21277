import { readFileSync, writeFileSync } from 'node:fs'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { MonthsWorld } from '../../tests/months-world.ts'
import { sampleWin } from '../../tests/sample-win.ts'
import type { WinFiles } from './win-files.ts'

const MONTHS = Array.from(
  { length: 12 },
  (_, month) => `2025-${String(month + 1).padStart(2, '0')}`,
)

let world: MonthsWorld
let store: WinFiles
beforeEach(async () => {
  world = new MonthsWorld()
  store = world.open()
  for (const [number, month] of MONTHS.entries()) {
    await store.put(sampleWin(number, { day: `${month}-05` }))
  }
  world.told = []
})
afterEach(() => world.remove())

it('does not tell of a file that it wrote itself, also once the month is no longer in memory', () => {
  expect(store.inMemory().has('2025-01')).toBe(false)
  for (const month of MONTHS) store.look(month)
  expect(world.told).toEqual([])
})

it('tells of a file that another program wrote when the month was no longer in memory', () => {
  writeFileSync(world.path('2025-01'), readFileSync(world.path('2025-01')))
  store.look('2025-01')
  expect(world.told).toEqual(['2025-01'])
})
