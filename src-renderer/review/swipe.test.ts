import { describe, expect, it } from 'vitest'

import { wheelTracker, swipeDirection } from './swipe.ts'

describe('a swipe', () => {
  it.each([
    ['far to the right', 60, 0, 'back'],
    ['far to the left', -60, 0, 'forward'],
    ['to the right, and a little down', 200, 40, 'back'],
    ['to the left, and a little up', -200, -40, 'forward'],
    ['not far enough', 59, 0, undefined],
    ['not far enough to the left', -59, 0, undefined],
    ['more down than a hand drifts', 200, 41, undefined],
    ['up', 0, -200, undefined],
    ['a tap', 0, 0, undefined],
  ] as const)('%s leads where it takes the page', (_, x, y, way) => {
    expect(swipeDirection({ x, y }, true)).toBe(way)
  })

  it('leads the other way where one reads from the right', () => {
    expect(swipeDirection({ x: 90, y: 0 }, false)).toBe('forward')
    expect(swipeDirection({ x: -90, y: 0 }, false)).toBe('back')
  })
})

describe('a touchpad', () => {
  /** Where pushes lead, each some milliseconds after the one before and so far to the right. */
  function pushed(
    events: readonly (readonly [after: number, x: number, y?: number])[],
    leftToRight = true,
  ): string[] {
    const push = wheelTracker()
    let at = 10_000
    return events.flatMap(([after, x, y = 0]) => {
      at += after
      return push({ x, y, at }, leftToRight) ?? []
    })
  }

  it('leads on to the right and back to the left, once it has been pushed far enough', () => {
    const right = [0, 16, 16, 16].map((after) => [after, 35] as const)
    const left = right.map(([after, x]) => [after, -x] as const)
    expect(pushed(right.slice(1))).toEqual([])
    expect(pushed(right)).toEqual(['forward'])
    expect(pushed(left)).toEqual(['back'])
    expect(pushed(right, false)).toEqual(['back'])
    expect(pushed(left, false)).toEqual(['forward'])
  })

  it('makes one step of one push, however long it goes on by itself', () => {
    const going = Array.from({ length: 30 }, () => [16, 60] as const)
    expect(pushed(going)).toEqual(['forward'])
    expect(pushed([...going, [600, 150]])).toEqual(['forward', 'forward'])
  })

  it('begins anew in the other direction, and after a while', () => {
    expect(
      pushed([
        [0, 100],
        [16, -100],
        [16, 100],
      ]),
    ).toEqual([])
    expect(
      pushed([
        [0, 100],
        [601, 100],
      ]),
    ).toEqual([])
    expect(
      pushed([
        [0, 100],
        [600, 100],
      ]),
    ).toEqual(['forward'])
  })

  it('leads nowhere while it scrolls up or down', () => {
    expect(
      pushed([
        [0, 100, 300],
        [16, 200, -200],
        [16, 0, 500],
      ]),
    ).toEqual([])
  })
})
