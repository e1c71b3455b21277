import type * as Electron from 'electron'

export interface Size {
  width: number
  height: number
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
