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

/** What of a display says where windows can be. */
export interface DisplayPlace {
  bounds: Rectangle
  scaleFactor: number
}

/** The height of a title bar, by which a window is moved, in device-independent pixels. */
const TITLE_BAR = 32
/** How much of it has to be seen for a hand to find it, in device-independent pixels. */
const HANDLE = 100
/** How far Windows puts the frame of a window beyond what is seen, in device-independent pixels. */
const UNSEEN_FRAME = 8

/** The displays and how they stand to each other, in words that are the same for the same desk. */
export function arrangementOf(displays: readonly DisplayPlace[]): string {
  const words = displays.map(
    ({ bounds: { x, y, width, height }, scaleFactor }) =>
      `${width}x${height}@${scaleFactor} at ${x},${y}`,
  )
  return words.toSorted().join('; ')
}

/**
 * Where a window belongs that was left somewhere: there, as long as a hand can reach its title bar,
 * else wholly inside the nearest display.
 *
 * @param workAreas of the displays that there are now; at least one
 */
export function broughtBack(
  { x, y, width, height }: Rectangle,
  workAreas: readonly Rectangle[],
): Rectangle {
  const place = { x, y, width, height }
  if (workAreas.some((area) => isReachable(place, area))) return place
  const [nearest = place] = workAreas.toSorted((a, b) => distance(place, a) - distance(place, b))
  return insideOf(place, nearest)
}

/** A window moved, and where it is too large made smaller, until it is wholly inside a work area. */
export function insideOf(window: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(window.width, area.width)
  const height = Math.min(window.height, area.height)
  return {
    x: clamp(window.x, area.x, area.x + area.width - width),
    y: clamp(window.y, area.y, area.y + area.height - height),
    width,
    height,
  }
}

function isReachable({ x, y, width }: Rectangle, area: Rectangle): boolean {
  const seen = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
  const isInHeight = y >= area.y - UNSEEN_FRAME && y + TITLE_BAR <= area.y + area.height
  return isInHeight && seen >= Math.min(width, HANDLE)
}

/** How far the middle of one rectangle is from another, squared; 0 inside. */
function distance(from: Rectangle, to: Rectangle): number {
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2]
  const beside = x - clamp(x, to.x, to.x + to.width)
  const above = y - clamp(y, to.y, to.y + to.height)
  return beside ** 2 + above ** 2
}
