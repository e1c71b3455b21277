import { expect, it } from 'vitest'

import type { Win } from '../../../src-shared/records.ts'
import { sampleWin } from '../../tests/sample-win.ts'
import { energyPoints } from './energy-points.ts'

const days = ['2026-11-23', '2026-11-24', '2026-11-25']

/** Wins of a day, each with its energy before and after. */
function winsOf(
  day: string,
  ...pairs: (readonly [number | undefined, number | undefined])[]
): Win[] {
  return pairs.map(([before, after], number) =>
    sampleWin(number, {
      day,
      ...(before !== undefined && { energyBefore: before }),
      ...(after !== undefined && { energyAfter: after }),
    }),
  )
}

it('has a point for each day on which both were noted, in the order of the days', () => {
  const wins = [...winsOf('2026-11-25', [2, 3]), ...winsOf('2026-11-23', [4, 4])]
  expect(energyPoints(wins, days)).toEqual([
    { day: '2026-11-23', before: 4, after: 4 },
    { day: '2026-11-25', before: 2, after: 3 },
  ])
})

it('takes the middle of a day, which one odd value does not move', () => {
  const [odd] = energyPoints(winsOf('2026-11-23', [2, 3], [2, 3], [5, 1]), days)
  expect(odd).toMatchObject({ before: 2, after: 3 })
  const [even] = energyPoints(winsOf('2026-11-23', [1, 2], [2, 5]), days)
  expect(even).toMatchObject({ before: 1.5, after: 3.5 })
})

it('leaves out wins with half of it, and days that are not asked for', () => {
  const wins = [
    ...winsOf('2026-11-23', [2, undefined], [undefined, 4], [undefined, undefined]),
    ...winsOf('2026-11-24', [5, undefined], [2, 3]),
    ...winsOf('2026-11-26', [1, 2]),
  ]
  expect(energyPoints(wins, days)).toEqual([{ day: '2026-11-24', before: 2, after: 3 }])
})
