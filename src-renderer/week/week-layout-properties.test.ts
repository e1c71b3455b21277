import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { distanceTo, polylineOf, type Point, type Polyline } from './tests/geometry.ts'
import { weeks } from './tests/random-weeks.ts'
import { layOutWeek, type Box, type LayoutInput, type Row } from './week-layout.ts'

/** Half of what the line of a thread takes, and what is rounded. */
const HALF_A_LINE = 0.9
/** The radius of the largest bead. */
const BEAD = 7.8

describe('over random weeks of up to 200 wins', () => {
  test('no thread crosses the box of any words', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const { rows, threads } = layOutWeek(week)
        for (const { path } of threads) {
          const line = polylineOf(path)
          expect(rows.filter(({ words }) => meets(line, words)).map(({ id }) => id)).toEqual([])
        }
      }),
    )
  })

  test('no thread leads through the bead of another win', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const { rows, more, threads } = layOutWeek(week)
        for (const { from, to, path } of threads) {
          const line = polylineOf(path)
          const others = rows.filter(({ id }) => id !== from && id !== to)
          expect(others.filter((row) => distanceTo(row, line) < BEAD)).toEqual([])
          const [start, end] = [line[0]!, line.at(-1)!]
          const ofMore = more.filter(
            (row) =>
              Math.hypot(row.x - start.x, row.y - start.y) > 1 &&
              Math.hypot(row.x - end.x, row.y - end.y) > 1,
          )
          expect(ofMore.filter((row) => distanceTo(row, line) < BEAD)).toEqual([])
        }
      }),
    )
  })

  test('every bead and its words lie in the column of its day, without touching the next row', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const { rows, height } = layOutWeek(week)
        for (const { column, x, words } of rows) {
          expect(x - BEAD).toBeGreaterThanOrEqual(column * week.columnWidth)
          expect(words.left).toBeGreaterThan(x + BEAD)
          expect(words.left + words.width).toBeLessThan((column + 1) * week.columnWidth)
          expect(words.top + words.height).toBeLessThan(height)
        }
        for (const day of byDay(rows)) {
          const touching = day.filter(
            (row, at) => at > 0 && row.words.top < bottom(day[at - 1]!) + 5,
          )
          expect(touching).toEqual([])
        }
      }),
    )
  })

  test('there is one thread for each link between two rows, from the one bead to the other', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const { rows, more, threads } = layOutWeek(week)
        const wins = week.days.flat()
        const shown = new Map(rows.map((row) => [row.id, row]))
        const columns = new Map(week.days.flatMap((day, at) => day.map(({ id }) => [id, at])))
        const endOf = (id: string) =>
          shown.get(id) ?? more.find(({ column }) => column === columns.get(id))
        const links = wins.flatMap(({ id, linkedTo }) => {
          if (linkedTo === undefined) return []
          const from = endOf(linkedTo)
          if (from === undefined) return [` > ${id}`]
          return from === endOf(id) ? [] : [`${linkedTo} > ${id}`]
        })
        const on = [...week.goesOn].map((id) => `${id} > `)
        expect(threads.map(({ from, to }) => `${from ?? ''} > ${to ?? ''}`).toSorted()).toEqual(
          [...links, ...on].toSorted(),
        )
        const loose = threads.flatMap(({ from, to, path }) => {
          const line = polylineOf(path)
          const ends = [line[0], line.at(-1)].filter((point) => point !== undefined)
          return [from, to]
            .flatMap((id) => (id === undefined ? [] : (endOf(id) ?? [])))
            .filter((end) => Math.min(...ends.map((point) => distanceTo(end, [point]))) >= 0.01)
        })
        expect(loose).toEqual([])
      }),
    )
  })

  test('a thread meets each of its beads on a line through the middle of the bead', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const { rows, more, threads } = layOutWeek(week)
        const ends = [...rows, ...more]
        const beside = threads.flatMap(({ path }) => {
          const line = polylineOf(path)
          return [line, line.toReversed()].flatMap((from) => {
            const bead = ends.find((end) => distanceTo(end, [from[0]!]) < 0.01)
            return bead === undefined ? [] : besideOf(bead, from)
          })
        })
        expect(beside).toEqual([])
      }),
    )
  })

  test('all threads stay inside', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const { width, height, threads } = layOutWeek(week)
        const points = threads.flatMap(({ path }) => polylineOf(path))
        expect(points.filter(({ x, y }) => x < 0 || x > width || y < 0 || y > height)).toEqual([])
      }),
    )
  })

  test('one more win at the end of a day moves no other row, unless the day becomes too full for two lines', () => {
    fc.assert(
      fc.property(weeks, fc.nat(6), (week, column) => {
        const wins = week.days[column]!
        fc.pre(wins.length !== 6)
        const more = [...wins, { id: 'one more', linkedTo: wins[0]?.id }]
        const before = layOutWeek(week).rows
        const after = layOutWeek({ ...week, days: week.days.with(column, more) }).rows
        expect(after.filter(({ id }) => id !== 'one more')).toEqual(before)
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

/** The points of a thread, from its end at a bead to the bead's edge, that lie beside its middle. */
function besideOf(bead: Point, line: Polyline): Point[] {
  const outside = line.findIndex((point) => distanceTo(bead, [point]) > BEAD)
  return line
    .slice(0, outside)
    .filter(({ x, y }) => Math.abs(x - bead.x) > 0.01 && Math.abs(y - bead.y) > 0.01)
}

/** Whether a thread, as wide as it is drawn, meets a box. */
function meets(line: Polyline, { left, top, width, height }: Box): boolean {
  return line.slice(1).some((to, at) => {
    const from = line[at]!
    // Every bend is cut into pieces that are far smaller than a box.
    return (
      Math.max(from.x, to.x) + HALF_A_LINE > left &&
      Math.min(from.x, to.x) - HALF_A_LINE < left + width &&
      Math.max(from.y, to.y) + HALF_A_LINE > top &&
      Math.min(from.y, to.y) - HALF_A_LINE < top + height
    )
  })
}

function bottom({ words }: Row): number {
  return words.top + words.height
}

function byDay(rows: readonly Row[]): Row[][] {
  return Array.from({ length: 7 }, (_, column) => rows.filter((row) => row.column === column))
}
