import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { crossingPairs, distanceTo, polylineOf, type Drawn } from './tests/geometry.ts'
import { naiveCrossings } from './tests/naive-layout.ts'
import { weeks } from './tests/random-weeks.ts'
import { layOutWeek, type Bead, type LayoutInput, type WeekLayout } from './week-layout.ts'

/** Lengths are given to a thousandth of a pixel. */
const ROUNDING = 0.002

describe('over random weeks of up to 200 wins', () => {
  test('every bead lies wholly in the column of its day', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const { beads, radius, width, height } = layOutWeek(week)
        expect(width).toBeCloseTo(week.columnWidth * 7)
        expect(beads.map(({ id, column }) => ({ id, column }))).toEqual(
          week.days.flatMap((wins, column) => wins.map(({ id }) => ({ id, column }))),
        )
        for (const { column, x, y } of beads) {
          const within = x - column * week.columnWidth
          expect(within).toBeGreaterThanOrEqual(radius)
          expect(within).toBeLessThanOrEqual(week.columnWidth - radius)
          expect(y).toBeGreaterThanOrEqual(radius)
          expect(y).toBeLessThanOrEqual(height - radius)
        }
      }),
    )
  })

  test('no two beads overlap', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const { beads, radius } = layOutWeek(week)
        const overlapping = beads.flatMap((bead, at) =>
          beads
            .slice(at + 1)
            .filter((other) => Math.hypot(bead.x - other.x, bead.y - other.y) < 2 * radius)
            .map((other) => `${bead.id} and ${other.id}`),
        )
        expect(overlapping).toEqual([])
      }),
    )
  })

  test('each day is read from top to bottom', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const turnedRound = byDay(layOutWeek(week)).flatMap((beads) =>
          beads.filter(({ y }, at) => at > 0 && y <= beads[at - 1]!.y),
        )
        expect(turnedRound).toEqual([])
      }),
    )
  })

  test('there is one thread for each link, from the one bead to the other', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const { beads, threads, radius } = layOutWeek(week)
        const wins = week.days.flat()
        const here = new Set(wins.map(({ id }) => id))
        const links = wins.flatMap(({ id, linkedTo }) => {
          if (linkedTo === undefined) return []
          return here.has(linkedTo) ? [`${linkedTo} > ${id}`] : [` > ${id}`]
        })
        const on = [...week.goesOn].map((id) => `${id} > `)
        expect(threads.map(({ from, to }) => `${from ?? ''} > ${to ?? ''}`).toSorted()).toEqual(
          [...links, ...on].toSorted(),
        )

        const places = new Map(beads.map(({ id, x, y }) => [id, { x, y }]))
        for (const { from, to, path } of threads) {
          const line = polylineOf(path)
          // A stub comes from somewhere on the left, and leads to somewhere on the right.
          const start = from === undefined ? line[0] : places.get(from)
          const end = to === undefined ? line.at(-1) : places.get(to)
          expect([line[0], line.at(-1)]).toEqual([start, end])
          const isStub = from === undefined || to === undefined
          expect(isStub && end!.x - start!.x <= radius).toBe(false)
        }
      }),
    )
  })

  test('no more threads cross than in the naive layout', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const layout = layOutWeek(week)
        // Two that cross twice are one pair.
        expect(crossingPairs(drawn(layout))).toBeLessThanOrEqual(layout.crossings)
        expect(layout.crossings).toBeLessThanOrEqual(naiveCrossings(week))
      }),
      { numRuns: 300 },
    )
  })

  test('all threads stay inside, and lead through no other bead of a day with one lane', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const layout = layOutWeek(week)
        const alone = byDay(layout)
          .filter((beads) => lanesOf(beads) === 1)
          .flat()
        for (const { from, to, path } of layout.threads) {
          const line = polylineOf(path)
          expect(
            line.filter(({ x, y }) => x < 0 || x > layout.width || y < 0 || y > layout.height),
          ).toEqual([])
          expect(
            alone
              .filter(({ id }) => id !== from && id !== to)
              .filter((bead) => distanceTo(bead, line) < layout.radius),
          ).toEqual([])
        }
      }),
    )
  })

  test('one more win moves no other day, and its own day by a slot at most', () => {
    fc.assert(
      fc.property(weeks, fc.nat(6), fc.nat(), (week, column, place) => {
        const wins = week.days[column]!
        const at = place % (wins.length + 1)
        const more = wins.toSpliced(at, 0, { id: 'one more', linkedTo: wins[0]?.id })
        const before = layOutWeek(week)
        const after = layOutWeek({ ...week, days: week.days.with(column, more) })
        expect(after.radius).toBe(before.radius)
        expect(after.beads.filter((bead) => bead.column !== column)).toEqual(
          before.beads.filter((bead) => bead.column !== column),
        )

        const was = byDay(before)[column]!
        const is = byDay(after)[column]!
        const slot = is.length < 2 ? 28 : is[1]!.y - is[0]!.y
        expect(slot).toBeLessThanOrEqual(28 + ROUNDING)
        const shifts = was.map(({ id, x, y }) => {
          const moved = is.find((bead) => bead.id === id)!
          return { right: moved.x - x, down: moved.y - y }
        })
        const mostUp = wins.length < 12 ? 0 : 220 / wins.length
        for (const { down } of shifts.slice(0, at)) {
          expect(down).toBeLessThanOrEqual(ROUNDING)
          expect(down).toBeGreaterThanOrEqual(-mostUp - ROUNDING)
        }
        for (const { down } of shifts.slice(at)) {
          expect(down).toBeGreaterThanOrEqual(8 - ROUNDING)
          expect(down).toBeLessThanOrEqual(slot + ROUNDING)
        }
        // To the side none moves but where lanes begin, or, with lanes, by lanes.
        const lanes = [lanesOf(was), lanesOf(is)]
        const still = lanes[0] !== lanes[1] ? [] : lanes[0] === 1 ? shifts : shifts.slice(0, at)
        expect(still.filter(({ right }) => right !== 0)).toEqual([])
      }),
    )
  })

  test('the same week is laid out the same', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const again: LayoutInput = { ...week, days: structuredClone(week.days) }
        expect(layOutWeek(again)).toEqual(layOutWeek(week))
      }),
    )
  })
})

function byDay({ beads }: WeekLayout): Bead[][] {
  return Array.from({ length: 7 }, (_, column) => beads.filter((bead) => bead.column === column))
}

function lanesOf(beads: readonly Bead[]): number {
  return new Set(beads.map(({ x }) => x)).size
}

function drawn({ beads, threads }: WeekLayout): Drawn[] {
  const places = new Map(beads.map(({ id, x, y }) => [id, { x, y }]))
  return threads.map(({ from, to, path }) => ({
    line: polylineOf(path),
    ends: [from, to].flatMap((id) => (id === undefined ? [] : [places.get(id)!])),
  }))
}
