import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  arrangementOf,
  broughtBack,
  isRealBounds,
  placeAtTray,
  placeInMiddle,
  type Rectangle,
} from './window-place.ts'

const anyRectangle = (smallest: number, largest: number): fc.Arbitrary<Rectangle> =>
  fc.record({
    x: fc.integer({ min: -4000, max: 4000 }),
    y: fc.integer({ min: -4000, max: 4000 }),
    width: fc.integer({ min: smallest, max: largest }),
    height: fc.integer({ min: smallest, max: largest }),
  })

function isInside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

describe('the quick-log window', () => {
  const size = { width: 420, height: 300 }

  it('is always wholly inside the work area', () => {
    fc.assert(
      fc.property(anyRectangle(1, 64), anyRectangle(200, 4000), (icon, workArea) => {
        expect(isInside(placeAtTray(icon, size, workArea), workArea)).toBe(true)
        expect(isInside(placeInMiddle(size, workArea), workArea)).toBe(true)
      }),
    )
  })

  it('hangs below an icon in a bar at the top', () => {
    const workArea = { x: 0, y: 25, width: 1440, height: 875 }
    expect(placeAtTray({ x: 1000, y: 0, width: 22, height: 22 }, size, workArea)).toEqual({
      x: 801,
      y: 26,
      ...size,
    })
  })

  it('stands above an icon in a bar at the bottom', () => {
    const workArea = { x: 0, y: 0, width: 1920, height: 1040 }
    expect(placeAtTray({ x: 1800, y: 1050, width: 24, height: 24 }, size, workArea)).toEqual({
      x: 1500,
      y: 740,
      ...size,
    })
  })

  it('trusts icon bounds on macOS and Windows, and where there are any', () => {
    const icon = { x: 10, y: 10, width: 22, height: 22 }
    expect(isRealBounds('darwin', icon)).toBe(true)
    expect(isRealBounds('win32', icon)).toBe(true)
    expect(isRealBounds('linux', icon)).toBe(false)
    expect(isRealBounds('darwin', { x: 0, y: 0, width: 0, height: 0 })).toBe(false)
  })
})

describe('a window that was left somewhere', () => {
  const workArea = { x: 0, y: 25, width: 1440, height: 875 }
  const right = { x: 1440, y: 0, width: 1920, height: 1080 }
  const back = (window: Rectangle, areas = [workArea]): Rectangle => broughtBack(window, areas)

  it.each([
    ['inside', { x: 10, y: 30, width: 800, height: 600 }],
    ['partly beside', { x: 1340, y: 30, width: 800, height: 600 }],
    ['partly below', { x: 10, y: 860, width: 800, height: 600 }],
    ['with the frame that Windows does not draw', { x: -8, y: 17, width: 800, height: 600 }],
  ])('stays where it was: %s', (_, window) => {
    expect(back(window)).toEqual(window)
  })

  it.each([
    ['beside', { x: 1400, y: 30, width: 800, height: 600 }, { x: 640, y: 30 }],
    ['above', { x: 10, y: -400, width: 800, height: 600 }, { x: 10, y: 25 }],
    ['below', { x: 10, y: 880, width: 800, height: 600 }, { x: 10, y: 300 }],
    ['on a display that is gone', { x: -3000, y: 100, width: 800, height: 600 }, { x: 0, y: 100 }],
  ])('comes back when its title bar is out of reach: %s', (_, window, place) => {
    expect(back(window)).toEqual({ width: 800, height: 600, ...place })
  })

  it('comes back to the nearest display, no larger than that', () => {
    const far = { x: 5000, y: 200, width: 4000, height: 3000 }
    expect(back(far, [workArea, right])).toEqual(right)
    expect(back({ ...far, x: -5000 }, [right, workArea])).toEqual(workArea)
  })

  it('is always within reach, stays the second time, and is moved only when it must be', () => {
    const areas = fc.array(anyRectangle(400, 4000), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(anyRectangle(360, 5000), areas, (window, workAreas) => {
        const placed = broughtBack(window, workAreas)
        expect(broughtBack(placed, workAreas)).toEqual(placed)
        const isSame = JSON.stringify(placed) === JSON.stringify(window)
        expect(isSame || workAreas.some((area) => isInside(placed, area))).toBe(true)
      }),
    )
  })
})

describe('an arrangement of displays', () => {
  const one = { bounds: { x: 0, y: 0, width: 1440, height: 900 }, scaleFactor: 2 }
  const two = { bounds: { x: 1440, y: 0, width: 1920, height: 1080 }, scaleFactor: 1 }

  it('is the same in whatever order the system names them', () => {
    expect(arrangementOf([two, one])).toBe(arrangementOf([one, two]))
    expect(arrangementOf([one])).toBe('1440x900@2 at 0,0')
  })

  it('is another where a display is gone, moved, or of another scale', () => {
    const moved = { ...two, bounds: { ...two.bounds, x: -1920 } }
    const all = [[one, two], [one], [one, moved], [{ ...one, scaleFactor: 1 }, two]]
    expect(new Set(all.map(arrangementOf)).size).toBe(4)
  })
})
