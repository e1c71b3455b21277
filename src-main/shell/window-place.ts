/** A rectangle on the desktop, in device-independent pixels. */
export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

/** A size in device-independent pixels. */
export type Size = Pick<Rectangle, 'width' | 'height'>

/** Space between the tray icon and the window, in device-independent pixels. */
const GAP = 4

/**
 * Where a window belongs that comes out of a tray icon: centred on the icon, below a bar at the
 * top and above one at the bottom, wholly inside the work area.
 *
 * @param icon the tray icon; macOS and Windows report it, Linux reports zeros (electron#15003)
 * @param workArea of the display nearest to the icon
 */
export function placeAtTray(icon: Rectangle, window: Size, workArea: Rectangle): Rectangle {
  const below = icon.y + icon.height / 2 < workArea.y + workArea.height / 2
  const wanted = {
    x: icon.x + icon.width / 2 - window.width / 2,
    y: below ? icon.y + icon.height + GAP : icon.y - window.height - GAP,
  }
  return {
    x: Math.round(clamp(wanted.x, workArea.x, workArea.x + workArea.width - window.width)),
    y: Math.round(clamp(wanted.y, workArea.y, workArea.y + workArea.height - window.height)),
    width: Math.min(window.width, workArea.width),
    height: Math.min(window.height, workArea.height),
  }
}

/** The window in the middle of the work area. */
export function placeInMiddle(window: Size, workArea: Rectangle): Rectangle {
  const width = Math.min(window.width, workArea.width)
  const height = Math.min(window.height, workArea.height)
  return {
    x: Math.round(workArea.x + (workArea.width - width) / 2),
    y: Math.round(workArea.y + (workArea.height - height) / 2),
    width,
    height,
  }
}

/** Whether reported icon bounds can be believed. */
export function isRealBounds(platform: string, icon: Rectangle): boolean {
  return (platform === 'darwin' || platform === 'win32') && icon.width > 0 && icon.height > 0
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
