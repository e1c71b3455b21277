/** Where somebody goes who pushes sideways: to what was before, or to what comes next. */
export type SwipeDirection = 'back' | 'on'

/** How far a finger goes sideways for a swipe, and at most up or down, in CSS pixels. */
const SWIPE_PX = 60
const DRIFT_PX = 40
/** How far a touchpad goes sideways for one step, in CSS pixels, and how long it then rests, in ms. */
const WHEEL_PX = 140
const REST_MS = 600

/** How far something went to the right and down, in CSS pixels; to the left and up below zero. */
interface Distance {
  x: number
  y: number
}

/**
 * Where a swipe of a finger leads. It takes the page along: to the right comes what was before, or
 * what comes next where one reads from the right.
 *
 * @param distance from where the finger came down to where it was lifted
 */
export function swipeDirection(
  { x, y }: Distance,
  leftToRight: boolean,
): SwipeDirection | undefined {
  if (Math.abs(x) < SWIPE_PX || Math.abs(y) > DRIFT_PX) return undefined
  return x > 0 === leftToRight ? 'back' : 'on'
}

/**
 * Adds up what a touchpad is pushed sideways. Pushes in one direction make a step once they are
 * wide enough; then it rests, since a touchpad goes on by itself for a while. What lies between
 * pushes that are further apart than that rest is no push.
 *
 * @returns where a push leads, `at` a time in milliseconds
 */
export function wheelTracker(): (
  push: Distance & { at: number },
  leftToRight: boolean,
) => SwipeDirection | undefined {
  let pushed = 0
  let last = 0
  let rested = 0
  return ({ x, y, at }, leftToRight) => {
    if (Math.abs(x) <= Math.abs(y) || at < rested) return undefined
    const isMore = Math.sign(pushed) === Math.sign(x) && at - last <= REST_MS
    pushed = isMore ? pushed + x : x
    last = at
    if (Math.abs(pushed) < WHEEL_PX) return undefined
    const way = pushed < 0 === leftToRight ? 'back' : 'on'
    pushed = 0
    rested = at + REST_MS
    return way
  }
}
