import fc from 'fast-check'

import type { LayoutWin, LayoutInput } from '../week-layout.ts'

const DAYS = [0, 1, 2, 3, 4, 5, 6]

/** Which days have wins, one of them several times as often as another. */
const busyDays = fc.oneof(
  fc.constant(DAYS),
  fc.constant([3]),
  fc.constant([0, 6]),
  fc.constant([0, 2, 2, 2, 2, 5]),
  fc.uniqueArray(fc.constantFrom(...DAYS), { minLength: 1 }),
)

const win = fc.record({
  day: fc.nat(),
  link: fc.oneof(
    fc.constant('none' as const),
    fc.constant('elsewhere' as const),
    // How far back among the wins that it may grow out of, from the latest to the first.
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 0.1, noNaN: true }),
  ),
  /** How much later it comes in the links than in time: links by hand may go back in time. */
  later: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { arbitrary: fc.nat(100), weight: 1 }),
  goesOn: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.boolean()),
})

const columnWidths = fc.oneof(
  fc.integer({ min: 110, max: 240 }),
  fc.double({ min: 110, max: 240, noNaN: true }),
)

/** Mostly as full as weeks are, some as full as they can be. */
const manyWins = fc.oneof(
  { weight: 3, arbitrary: fc.constant(24) },
  { weight: 2, arbitrary: fc.constant(60) },
  { weight: 1, arbitrary: fc.constant(200) },
)

const wins = manyWins.chain((maxLength) => fc.array(win, { maxLength, size: 'max' }))

/** Weeks of 0 to 200 wins with forests of links, some from outside, some back in time. */
export const weeks: fc.Arbitrary<LayoutInput> = fc
  .tuple(busyDays, wins, columnWidths, fc.subarray(DAYS))
  .map(([busy, wins, columnWidth, opened]) => {
    const days: LayoutWin[][] = DAYS.map(() => [])
    for (const [number, { day }] of wins.entries()) {
      days[busy[day % busy.length]!]!.push({ id: `win ${number}` })
    }
    const told = new Map(wins.map((win, number) => [`win ${number}`, win]))
    const grown = days
      .flat()
      .map((win, at) => ({ win, at: at + told.get(win.id)!.later }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ win }) => win)
    for (const [at, win] of grown.entries()) {
      const { link } = told.get(win.id)!
      if (link === 'elsewhere') win.linkedTo = 'a win of another week'
      else if (link !== 'none' && at > 0) {
        win.linkedTo = grown[Math.max(0, at - 1 - Math.floor(link * at))]!.id
      }
    }
    const goesOn = new Set([...told.keys()].filter((id) => told.get(id)!.goesOn))
    return { days, goesOn, open: new Set(opened), columnWidth }
  })
