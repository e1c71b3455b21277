import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isRealBounds, placeAtTray, placeInMiddle, type Rectangle } from './window-place.ts'

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
