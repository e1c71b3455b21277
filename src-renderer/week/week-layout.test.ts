import { describe, expect, it } from 'vitest'

import { BEAD_X } from './layout/spread-grid.ts'
import { crossingPairs, polylineOf } from './tests/geometry.ts'
import { layOutWeek, type LayoutWin } from './week-layout.ts'

const COLUMN = 139

function laidOut(days: readonly (readonly LayoutWin[])[], open: readonly number[] = []) {
  const week = Array.from({ length: 7 }, (_, column) => days[column] ?? [])
  const goesOn = new Set<string>()
  return layOutWeek({ days: week, goesOn, open: new Set(open), columnWidth: COLUMN })
}

/** A day of so many wins, none of them linked. */
function day(count: number, name = 'win'): LayoutWin[] {
  return Array.from({ length: count }, (_, at) => ({ id: `${name} ${at}` }))
}

describe('the rows of a day', () => {
  it('have two lines up to six wins, one line above', () => {
    expect(laidOut([day(6)]).rows.map(({ lines }) => lines)).toEqual([2, 2, 2, 2, 2, 2])
    expect(new Set(laidOut([day(7)]).rows.map(({ lines }) => lines))).toEqual(new Set([1]))
  })

  it('are twelve, and a row for what is beyond, until the day is opened', () => {
    const { rows, more, height } = laidOut([day(17)])
    expect(rows).toHaveLength(12)
    expect(more).toMatchObject([{ column: 0, count: 5, isOpen: false }])
    const opened = laidOut([day(17)], [0])
    expect(opened.rows).toHaveLength(17)
    expect(opened.more).toMatchObject([{ count: 5, isOpen: true }])
    expect(opened.height).toBeGreaterThan(height)
  })

  it('lie on one grid, so that six of two lines are as high as twelve of one', () => {
    const roomy = laidOut([day(6), day(12, 'other')]).rows
    const ys = new Set(roomy.filter(({ column }) => column === 1).map(({ y }) => y))
    expect(roomy.filter(({ column }) => column === 0).every(({ y }) => ys.has(y))).toBe(true)
  })

  it('take as much room in a week without a win as in one of five a day', () => {
    expect(laidOut([]).height).toBe(laidOut([day(5)]).height)
  })
})

describe('the threads', () => {
  it('go straight down to the next win, and round what lies between', () => {
    const [first, second, third] = day(3)
    const straight = laidOut([[first!, { ...second!, linkedTo: first!.id }, third!]])
    expect(new Set(polylineOf(straight.threads[0]!.path).map(({ x }) => x)).size).toBe(1)
    const round = laidOut([[first!, second!, { ...third!, linkedTo: first!.id }]])
    const x = round.rows[0]!.x
    expect(Math.min(...polylineOf(round.threads[0]!.path).map((point) => point.x))).toBeLessThan(x)
  })

  it('end at the row for what is beyond, where their win is not shown', () => {
    const days = [day(1, 'first'), day(17).with(16, { id: 'win 16', linkedTo: 'first 0' })]
    const { threads, more } = laidOut(days)
    expect(polylineOf(threads[0]!.path).at(-1)).toEqual({ x: more[0]!.x, y: more[0]!.y })
  })

  it('lie on the line between two days where they are alone there', () => {
    const days = [day(1, 'a'), [...day(2, 'b'), { id: 'later', linkedTo: 'a 0' }]]
    const line = polylineOf(laidOut(days).threads[0]!.path)
    const upright = line.slice(1).filter(({ x }, at) => x === line[at]!.x && x > BEAD_X)
    expect(upright.map(({ x }) => x)).toEqual([COLUMN - 0.5])
  })

  it('run level past days of one line, and past days that end above', () => {
    const to = { id: 'later', linkedTo: 'a 0' }
    const past = [day(7, 'a'), day(12, 'b'), [], [to]]
    const runs = (days: LayoutWin[][]): number => {
      const line = polylineOf(laidOut(days).threads[0]!.path)
      const level = line
        .slice(1)
        .filter(({ x, y }, at) => y === line[at]!.y && x - line[at]!.x > 30)
      return new Set(level.map(({ y }) => y)).size
    }
    expect(runs(past)).toBe(1)
    expect(runs(past.with(1, day(2, 'b')))).toBe(2)
  })

  it('do not cross where wins of two days are linked in order', () => {
    const later = Array.from({ length: 4 }, (_, at) => ({ id: `b ${at}`, linkedTo: `a ${at}` }))
    const days = [day(4, 'a'), later]
    const { threads, rows } = laidOut(days)
    const at = new Map(rows.map(({ id, x, y }) => [id, { x, y }]))
    const drawn = threads.map(({ from, to, path }) => ({
      line: polylineOf(path),
      ends: [at.get(from!)!, at.get(to!)!],
    }))
    expect(crossingPairs(drawn)).toBe(0)
  })
})
