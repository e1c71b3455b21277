import { EventEmitter } from 'node:events'

import type * as Electron from 'electron'

import { engine } from '../engine.ts'
import { strictClass } from '../shared/strict.ts'

let pointer: Electron.Point = { x: 0, y: 0 }

/** Asks the X server where the pointer is, for the next `getCursorScreenPoint`. */
function followPointer(): void {
  void engine()
    .display.pointer()
    .then((point) => {
      pointer = point
    })
}

/** One screen: the X server's, at one pixel per point. */
class Screen extends EventEmitter {
  getPrimaryDisplay(): Electron.Display {
    const { display, workArea } = engine()
    const bounds = { x: 0, y: 0, ...display.size }
    return {
      id: 1,
      label: 'X11',
      bounds,
      size: display.size,
      workArea,
      workAreaSize: { width: workArea.width, height: workArea.height },
      nativeOrigin: { x: 0, y: 0 },
      scaleFactor: 1,
      rotation: 0,
      colorDepth: 24,
      colorSpace: '',
      depthPerComponent: 8,
      detected: true,
      displayFrequency: 60,
      internal: false,
      maximumCursorSize: { width: 64, height: 64 },
      monochrome: false,
      touchSupport: 'unknown',
      accelerometerSupport: 'unknown',
    }
  }
  getAllDisplays(): Electron.Display[] {
    return [this.getPrimaryDisplay()]
  }
  getDisplayNearestPoint(_point: Electron.Point): Electron.Display {
    return this.getPrimaryDisplay()
  }
  getDisplayMatching(_rect: Electron.Rectangle): Electron.Display {
    return this.getPrimaryDisplay()
  }
  /** The place known so far; the stand-in asks for the present one, which the next call gives. */
  getCursorScreenPoint(): Electron.Point {
    followPointer()
    return pointer
  }
}
strictClass('screen', Screen)

/** `screen`. */
export const screen = new Screen()
screen satisfies Pick<
  Electron.Screen,
  | 'getPrimaryDisplay'
  | 'getAllDisplays'
  | 'getDisplayNearestPoint'
  | 'getDisplayMatching'
  | 'getCursorScreenPoint'
>
