/** The direction of a swipe in time: to the period before or after. */
export type SwipeDirection = 'back' | 'forward'

/** The least sideways distance of a swipe, and its most up or down, in CSS pixels. */
const SWIPE_PX = 60
const DRIFT_PX = 40
/** The least sideways distance on a touchpad for one step, in CSS pixels, and the pause after it, in ms. */
const WHEEL_PX = 140
const PAUSE_MS = 600

/** A distance to the right and down in CSS pixels; negative to the left and up. */
interface Distance {
  x: number
  y: number
}

/**
 * The direction of a swipe of a finger, which drags the page along: a swipe to the right leads back,
 * or forward if the page reads from right to left. Returns undefined if it was not a swipe.
 *
 * @param distance from where the finger came down to where it was lifted
 */
export function swipeDirection(
  { x, y }: Distance,
  leftToRight: boolean,
): SwipeDirection | undefined {
  if (Math.abs(x) < SWIPE_PX || Math.abs(y) > DRIFT_PX) return undefined
  return x > 0 === leftToRight ? 'back' : 'forward'
}

/**
 * Adds up the sideways movement of a touchpad. Movements in one direction make a step once they are
 * wide enough. Then there is a pause, since a touchpad scrolls on by itself for a while. Movements
 * that are further apart than that pause are not added up.
 *
 * @returns handles a movement `at` a time in milliseconds, and returns the direction of a step
 */
export function wheelTracker(): (
  movement: Distance & { at: number },
  leftToRight: boolean,
) => SwipeDirection | undefined {
  let moved = 0
  let last = 0
  let pausedUntil = 0
  return ({ x, y, at }, leftToRight) => {
    if (Math.abs(x) <= Math.abs(y) || at < pausedUntil) return undefined
    const isMore = Math.sign(moved) === Math.sign(x) && at - last <= PAUSE_MS
    moved = isMore ? moved + x : x
    last = at
    if (Math.abs(moved) < WHEEL_PX) return undefined
    const direction = moved < 0 === leftToRight ? 'back' : 'forward'
    moved = 0
    pausedUntil = at + PAUSE_MS
    return direction
  }
}
