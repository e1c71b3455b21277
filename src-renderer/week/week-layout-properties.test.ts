import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { crossingPairs, distanceTo, polylineOf } from './tests/geometry.ts'
import { naiveCrossings } from './tests/naive-layout.ts'
import { weeks } from './tests/random-weeks.ts'
import { layOutWeek, type Bead, type LayoutInput, type WeekLayout } from './week-layout.ts'

/** Lengths are given to a thousandth of a pixel. */
const ROUNDING = 0.002

describe('over random weeks of up to 200 wins', () => {
  test('every bead lies wholly in the column of its day, and no two overlap', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const { beads, radius, width, height } = layOutWeek(week)
        expect(width).toBeCloseTo(week.columnWidth * 7)
        expect(beads.map(({ id }) => id)).toEqual(week.days.flat().map(({ id }) => id))
        for (const [at, bead] of beads.entries()) {
          expect(week.days[bead.column]!.some(({ id }) => id === bead.id)).toBe(true)
          const within = bead.x - bead.column * week.columnWidth
          expect(within).toBeGreaterThanOrEqual(radius)
          expect(within).toBeLessThanOrEqual(week.columnWidth - radius)
          expect(bead.y).toBeGreaterThanOrEqual(radius)
          expect(bead.y).toBeLessThanOrEqual(height - radius)
          for (const other of beads.slice(at + 1)) {
            const apart = Math.hypot(bead.x - other.x, bead.y - other.y)
            if (apart < 2 * radius) expect.fail(`${bead.id} and ${other.id} overlap`)
          }
        }
      }),
    )
  })

  test('each day is read from top to bottom', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        for (const beads of byDay(layOutWeek(week))) {
          for (const [at, bead] of beads.entries()) {
            if (at > 0) expect(bead.y).toBeGreaterThan(beads[at - 1]!.y)
          }
        }
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
          return here.has(linkedTo) ? [`${linkedTo} > ${id}`] : [`> ${id}`]
        })
        const on = [...week.goesOn].map((id) => `${id} >`)
        expect(
          threads.map(({ from, to }) => `${from ?? ''} > ${to ?? ''}`.trim()).toSorted(),
        ).toEqual([...links, ...on].toSorted())
        const places = new Map(beads.map(({ id, x, y }) => [id, { x, y }]))
        for (const { from, to, path } of threads) {
          const line = polylineOf(path)
          if (from !== undefined) expect(line[0]).toEqual(places.get(from))
          else expect(line[0]!.x).toBeLessThan(places.get(to!)!.x - radius)
          if (to !== undefined) expect(line.at(-1)).toEqual(places.get(to))
          else expect(line.at(-1)!.x).toBeGreaterThan(places.get(from!)!.x + radius)
        }
      }),
    )
  })

  test('no more threads cross than in the naive layout', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const layout = layOutWeek(week)
        const crossing = crossingPairs(drawn(layout))
        expect(crossing).toBeLessThanOrEqual(layout.crossings)
        expect(layout.crossings).toBeLessThanOrEqual(naiveCrossings(week))
      }),
      { numRuns: 200 },
    )
  })

  test('no thread leads through a bead of a day with one lane, and all stay inside', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const layout = layOutWeek(week)
        const lonely = byDay(layout)
          .filter((beads) => lanesOf(beads) === 1)
          .flat()
        for (const { from, to, path } of layout.threads) {
          const line = polylineOf(path)
          for (const { x, y } of line) {
            if (x < 0 || x > layout.width || y < 0 || y > layout.height) expect.fail(path)
          }
          for (const bead of lonely) {
            if (bead.id === from || bead.id === to) continue
            if (distanceTo(bead, line) < layout.radius) expect.fail(`${path} through ${bead.id}`)
          }
        }
      }),
      { numRuns: 50 },
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
        const others = ({ beads }: WeekLayout): Bead[] =>
          beads.filter((bead) => bead.column !== column)
        expect(others(after)).toEqual(others(before))

        const was = byDay(before)[column]!
        const is = byDay(after)[column]!
        const slot = is.length < 2 ? 28 : is[1]!.y - is[0]!.y
        expect(slot).toBeLessThanOrEqual(28 + ROUNDING)
        const up = wins.length < 12 ? 0 : 220 / wins.length
        const sameLanes = lanesOf(was) === lanesOf(is)
        for (const [number, bead] of was.entries()) {
          const moved = is[number < at ? number : number + 1]!
          expect(moved.id).toBe(bead.id)
          const down = moved.y - bead.y
          if (number < at) {
            expect(down).toBeLessThanOrEqual(ROUNDING)
            expect(-down).toBeLessThanOrEqual(up + ROUNDING)
            if (sameLanes) expect(moved.x).toBe(bead.x)
          } else {
            expect(down).toBeGreaterThanOrEqual(8 - ROUNDING)
            expect(down).toBeLessThanOrEqual(slot + ROUNDING)
            if (lanesOf(is) === 1) expect(moved.x).toBe(bead.x)
          }
        }
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

function drawn({ beads, threads }: WeekLayout) {
  const places = new Map(beads.map(({ id, x, y }) => [id, { x, y }]))
  return threads.map(({ from, to, path }) => ({
    line: polylineOf(path),
    ends: [from, to].flatMap((id) => (id === undefined ? [] : [places.get(id)!])),
  }))
}
