import type * as Electron from 'electron'

export interface Size {
  width: number
  height: number
}

/** What a desktop puts around a page, in pixels. */
export const FRAME = { left: 1, top: 31, right: 1, bottom: 1 }
/** Around a window that wants no frame. */
export const NO_FRAME: typeof FRAME = { left: 0, top: 0, right: 0, bottom: 0 }

/** The whole window around a page. */
export function framed(page: Electron.Rectangle, frame: typeof FRAME): Electron.Rectangle {
  return {
    x: page.x - frame.left,
    y: page.y - frame.top,
    width: page.width + frame.left + frame.right,
    height: page.height + frame.top + frame.bottom,
  }
}

/** The page inside a whole window. */
export function unframed(window: Electron.Rectangle, frame: typeof FRAME): Electron.Rectangle {
  return {
    x: window.x + frame.left,
    y: window.y + frame.top,
    width: window.width - frame.left - frame.right,
    height: window.height - frame.top - frame.bottom,
  }
}

/** Where a new window goes: where the options say, else in the middle of `area`. */
export function firstBounds(
  options: Pick<Electron.BrowserWindowConstructorOptions, 'x' | 'y' | 'width' | 'height'>,
  area: Electron.Rectangle,
): Electron.Rectangle {
  const width = Math.round(options.width ?? 800)
  const height = Math.round(options.height ?? 600)
  return {
    x: Math.round(options.x ?? area.x + Math.max(0, (area.width - width) / 2)),
    y: Math.round(options.y ?? area.y + Math.max(0, (area.height - height) / 2)),
    width,
    height,
  }
}

function fit(value: number, low: number, high: number): number {
  return Math.max(low, high > 0 ? Math.min(value, high) : value)
}

/** `size` within the smallest and the largest allowed one; a limit of 0 is none. */
export function within<T extends Size>(size: T, min: Size, max: Size): T {
  return {
    ...size,
    width: fit(size.width, min.width, max.width),
    height: fit(size.height, min.height, max.height),
  }
}
