import type { GoalShape } from '../../src-shared/records.ts'

/**
 * The outlines of the beads as SVG paths around (0, 0), in a box of −8 to 8. Their areas look
 * alike: what has corners reaches further out than the circle.
 */
export const BEAD_PATHS: Record<GoalShape, string> = {
  circle: 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0Z',
  diamond: 'M0 -7.8L7.8 0L0 7.8L-7.8 0Z',
  square: 'M-6 -6H6V6H-6Z',
  triangle: 'M0 -7.2L7.4 6H-7.4Z',
  hexagon: 'M-3.7 -6.5H3.7L7.4 0L3.7 6.5H-3.7L-7.4 0Z',
  drop: 'M0 -8C2.2 -4.6 5.8 -2 5.8 2.2A5.8 5.6 0 0 1 -5.8 2.2C-5.8 -2 -2.2 -4.6 0 -8Z',
}

/** The radius of the open ring of a win without a goal. */
export const RING_RADIUS = 5.8
