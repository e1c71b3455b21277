import { describe, expect, it } from 'vitest'

import { distanceTo, polylineOf } from './tests/geometry.ts'
import { layOutWeek, type LayoutWin, type WeekLayout } from './week-layout.ts'

/** A week in which each day has its wins as words; "tea<cup" grew out of "cup". */
function week(...days: string[]): WeekLayout {
  return layOutWeek({ days: daysOf(days), goesOn: new Set(), columnWidth: 140 })
}

function daysOf(days: readonly string[]): LayoutWin[][] {
  return Array.from({ length: 7 }, (_, column) => {
    const words = (days[column] ?? '').split(' ').filter((word) => word !== '')
    return words.map((word) => {
      const [id, linkedTo] = word.split('<')
      return { id: id!, linkedTo }
    })
  })
}

function manyWins(count: number): string {
  return Array.from({ length: count }, (_, number) => `win${number}`).join(' ')
}

describe('beads', () => {
  it('hang one below the other in the middle of their day', () => {
    expect(week('', 'one two').beads).toEqual([
      { id: 'one', column: 1, x: 210, y: 24 },
      { id: 'two', column: 1, x: 210, y: 52 },
    ])
  })

  it('have a size of the width alone', () => {
    const radiusAt = (columnWidth: number, wins: number): number =>
      layOutWeek({ days: daysOf([manyWins(wins)]), goesOn: new Set(), columnWidth }).radius
    expect(radiusAt(140, 1)).toBe(7.5)
    expect(radiusAt(140, 200)).toBe(7.5)
    expect(radiusAt(48, 1)).toBe(6)
  })

  it.each([
    [12, 1, 308],
    [16, 1, 340],
    [17, 2, 348],
    [30, 2, 452],
    [200, 3, 1812],
  ])('of a day with %i wins lie in %i lanes, %i px high', (wins, lanes, high) => {
    const { beads } = week(manyWins(wins))
    expect(new Set(beads.map(({ x }) => x)).size).toBe(lanes)
    expect(beads.at(-1)!.y - beads[0]!.y).toBeCloseTo(high)
  })

  it('need no win to make a week', () => {
    expect(week()).toMatchObject({ width: 980, beads: [], threads: [], crossings: 0 })
  })
})

describe('threads', () => {
  it('lie level between beads of the same height', () => {
    expect(week('one', 'two<one').threads).toEqual([
      { from: 'one', to: 'two', path: 'M70 24H86.5H193.5H210' },
    ])
  })

  it('lead on from a win that went on, and in from an earlier week', () => {
    const days = daysOf(['one<before'])
    const { threads } = layOutWeek({ days, goesOn: new Set(['one']), columnWidth: 140 })
    expect(threads).toEqual([
      { to: 'one', path: 'M53.5 24H70' },
      { from: 'one', path: 'M70 24H86.5' },
    ])
  })

  it('lie straight between neighbours of a day, and bulge around others', () => {
    const { threads, crossings } = week('one two<one three four<two')
    expect(threads[0]!.path).toBe('M70 24L70 52')
    expect(threads[1]!.path).toMatch(/^M70 52C.* 82\.5 80L82\.5 80C.* 70 108$/)
    expect(crossings).toBe(0)
  })

  it('bulge to the side where less is in their way', () => {
    const rightwards = week('one two three<one', 'four<two')
    expect(rightwards.threads[0]!.path).toContain('57.5 ')
    expect(rightwards.crossings).toBe(0)
    const leftwards = week('zero', 'one two<zero three<one')
    expect(leftwards.threads[1]!.path).toContain('222.5 ')
    expect(leftwards.crossings).toBe(0)
  })

  it('pass a day between its beads', () => {
    const { threads } = week('a b', 'c d', 'e f<b')
    expect(threads[0]!.path).toMatch(/H226\.5C/)
    const passing = week('a b<x', 'c d', 'e f<a').threads[1]!.path
    expect(passing).toMatch(/ 193\.5 38H226\.5C/)
  })

  it('share the room between two beads when many pass there', () => {
    const passing = Array.from({ length: 9 }, (_, number) => `${number}`)
    const on = passing.map((id) => `on${id}<${id}`)
    const { beads, threads, radius, crossings } = week(
      `first ${passing.join(' ')} last`,
      'upper<first lower<last',
      `top<upper ${on.join(' ')} bottom<lower`,
    )
    expect(crossings).toBe(0)
    const between = beads.filter(({ column }) => column === 1)
    const lines = threads.filter(({ from }) => passing.includes(from!))
    expect(lines).toHaveLength(9)
    for (const { path } of lines) {
      for (const bead of between) {
        expect(distanceTo(bead, polylineOf(path))).toBeGreaterThan(radius)
      }
    }
  })

  it('give way where that keeps them from crossing', () => {
    // Straight, the thread from a to g would lead over c, and so cross what comes to c and leaves.
    const { crossings } = week('a b', 'c<a', 'd<c', 'g<a')
    expect(crossings).toBe(0)
  })

  it('may lead back to an earlier day', () => {
    const { threads } = week('one<two', 'two')
    expect(threads).toEqual([{ from: 'two', to: 'one', path: 'M210 24H193.5H86.5H70' }])
  })

  it('cross where order demands it', () => {
    expect(week('a b', 'c<b d<a').crossings).toBe(1)
  })
})
