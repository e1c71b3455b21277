import fc from 'fast-check'
import { expect, it } from 'vitest'

import { afterCrash, type Crashes } from './crash-pauses.ts'

/** The waits after crashes at these times. */
function waits(...times: number[]): (number | undefined)[] {
  let known: Crashes | undefined
  return times.map((time) => {
    const { crashes, waitMs } = afterCrash(known, time)
    known = crashes
    return waitMs
  })
}

it('waits longer after each crash, and stops', () => {
  expect(waits(0, 10, 2_000, 10_000, 50_000, 50_010)).toEqual([
    0,
    1_000,
    5_000,
    30_000,
    undefined,
    undefined,
  ])
})

it('takes a crash after a long time for the first', () => {
  expect(waits(0, 10, 300_010, 300_020)).toEqual([0, 1_000, 0, 1_000])
})

it('draws a page anew at most four times in any five minutes', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 200_000 }), { maxLength: 40 })
  fc.assert(
    fc.property(gaps, (all) => {
      let at = 0
      const times = all.map((gap) => (at += gap))
      const drawn = waits(...times).flatMap((wait, index) =>
        wait === undefined ? [] : (times[index] ?? 0),
      )
      for (const time of drawn) {
        const near = drawn.filter((other) => other >= time && other < time + 300_000)
        expect(near.length).toBeLessThanOrEqual(4)
      }
    }),
  )
})
