import { EventEmitter } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Display } from 'electron'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { windowKeeper, type KeptWindow, type WindowKeeper } from './window-keeper.ts'
import { openWindowMemory } from './window-memory.ts'
import type { Rectangle } from './window-place.ts'

/** A laptop, and a large display to the left of it. */
const LAPTOP: Rectangle = { x: 0, y: 0, width: 1440, height: 900 }
const DESK: Rectangle = { x: -2560, y: 0, width: 2560, height: 1440 }
const BAR = 25
const FRAME = { width: 2, height: 30 }

let folder: string
let displays: Rectangle[]
let due: (() => void) | undefined
let keeper: WindowKeeper
let window: FakeWindow

/** A window of a system that puts a frame around the page, and moves it when it is told. */
class FakeWindow extends EventEmitter {
  bounds: Rectangle
  shown = 0
  maximized = false

  constructor({
    x,
    y,
    width = 0,
    height = 0,
    useContentSize,
  }: ReturnType<WindowKeeper['options']>) {
    super()
    const frame = useContentSize === true ? FRAME : { width: 0, height: 0 }
    this.bounds = {
      x: x ?? 100,
      y: y ?? 100,
      width: width + frame.width,
      height: height + frame.height,
    }
  }
  getBounds = (): Rectangle => ({ ...this.bounds })
  getNormalBounds = (): Rectangle => ({ ...this.bounds })
  setBounds = (bounds: Partial<Rectangle>): void => {
    this.bounds = { ...this.bounds, ...bounds }
  }
  isMaximized = (): boolean => this.maximized
  maximize = (): void => {
    this.maximized = true
  }
  show = (): void => {
    this.shown += 1
  }
}

const asDisplay = (bounds: Rectangle): Display =>
  ({
    bounds,
    scaleFactor: 1,
    workArea: { ...bounds, y: bounds.y + BAR, height: bounds.height - BAR },
  }) as Display

/** Starts the app and opens the window. */
function start(): void {
  due = undefined
  keeper = windowKeeper({
    memory: openWindowMemory(folder),
    screen: {
      getAllDisplays: () => displays.map(asDisplay),
      getDisplayMatching: () => asDisplay(displays[0] ?? LAPTOP),
    },
    timer: {
      after(_, call) {
        due = call
        return () => (due = undefined)
      },
    },
  })
  window = new FakeWindow(keeper.options())
  keeper.follow(window as unknown as KeptWindow)
  keeper.show(window as unknown as KeptWindow)
}

/** The person puts the window somewhere and leaves it there. */
function putAt(bounds: Rectangle): void {
  window.bounds = bounds
  window.emit('move')
  due?.()
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  displays = [LAPTOP]
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the first time', () => {
  it('the page is 1120 by 760, whatever the frame is', () => {
    start()
    expect(window.bounds).toMatchObject({ width: 1122, height: 790 })
    expect(window.shown).toBe(1)
  })

  it('the window is as large as the display has room', () => {
    displays = [{ ...LAPTOP, width: 1024, height: 600 }]
    start()
    expect(window.bounds).toEqual({ x: 0, y: BAR, width: 1024, height: 575 })
  })
})

describe('afterwards', () => {
  const left = { x: 40, y: 60, width: 900, height: 700 }

  it('is where it was left', () => {
    start()
    putAt(left)
    start()
    expect(window.bounds).toEqual(left)
  })

  it('its place is kept once it is left alone, and at the latest when it is closed', () => {
    start()
    const kept = () => openWindowMemory(folder).placeFor('1440x900@1 at 0,0')
    window.bounds = left
    window.emit('resize')
    expect(kept()).toBeUndefined()
    window.emit('close')
    expect(kept()).toEqual({ ...left, maximized: false })
    // Nothing more is to be kept.
    expect(due).toBeUndefined()
  })

  it('is as large as it was below, when it was maximized', () => {
    start()
    putAt(left)
    window.maximized = true
    window.emit('maximize')
    due?.()
    start()
    expect(window).toMatchObject({ bounds: left, maximized: true, shown: 1 })
  })

  it('has a place at each desk', () => {
    displays = [LAPTOP, DESK]
    start()
    const onDesk = { x: -2000, y: 200, width: 1400, height: 1000 }
    putAt(onDesk)
    displays = [LAPTOP]
    start()
    putAt(left)
    displays = [DESK, LAPTOP]
    start()
    expect(window.bounds).toEqual(onDesk)
  })

  it('is brought back from a display that is gone, and returns with it', () => {
    displays = [LAPTOP, DESK]
    start()
    const onDesk = { x: -2000, y: 200, width: 1400, height: 1000 }
    putAt(onDesk)
    displays = [LAPTOP]
    keeper.show(window as unknown as KeptWindow)
    expect(window.bounds).toEqual({ x: 0, y: BAR, width: 1400, height: 875 })
    displays = [LAPTOP, DESK]
    keeper.show(window as unknown as KeptWindow)
    expect(window.bounds).toEqual(onDesk)
  })

  it('is not moved when it is opened again on the same displays', () => {
    start()
    window.bounds = { x: 1400, y: 880, width: 900, height: 700 }
    keeper.show(window as unknown as KeptWindow)
    expect(window.bounds.x).toBe(1400)
  })
})

describe('the file', () => {
  const place = { x: 1, y: 2, width: 300, height: 400, maximized: false }

  it('has eight desks at most, the latest ones', () => {
    const memory = openWindowMemory(folder)
    for (let desk = 0; desk < 10; desk += 1) memory.remember(`desk ${desk}`, place)
    memory.remember('desk 3', { ...place, x: 9 })
    const again = openWindowMemory(folder)
    const known = Array.from({ length: 10 }, (_, desk) => again.placeFor(`desk ${desk}`)?.x)
    expect(known).toEqual([undefined, undefined, 1, 9, 1, 1, 1, 1, 1, 1])
  })

  it.each([
    ['is damaged', '{"places":'],
    ['is none', '[]'],
    ['has no places', '{"schemaVersion":1,"places":"left"}'],
    ['has odd places', '{"schemaVersion":1,"places":[7,{"displays":"a desk","x":"left"}]}'],
  ])('is as if there were none where it %s, and is written anew', (_, text) => {
    writeFileSync(join(folder, 'window.json'), text)
    const memory = openWindowMemory(folder)
    expect(memory.placeFor('a desk')).toBeUndefined()
    memory.remember('a desk', place)
    expect(openWindowMemory(folder).placeFor('a desk')).toEqual(place)
  })

  it('of a newer version is read as far as it fits, and left as it is', () => {
    const newer = JSON.stringify({ schemaVersion: 2, places: [{ displays: 'a desk', ...place }] })
    writeFileSync(join(folder, 'window.json'), newer)
    const memory = openWindowMemory(folder)
    expect(memory.placeFor('a desk')).toEqual(place)
    memory.remember('another', place)
    expect(readFileSync(join(folder, 'window.json'), 'utf8')).toBe(newer)
  })
})
