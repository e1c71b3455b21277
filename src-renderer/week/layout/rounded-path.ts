/** A point, CSS px. */
export interface Point {
  x: number
  y: number
}

/** How far a bend reaches from its corner along a level and along an upright way, CSS px. */
interface Bend {
  level: number
  upright: number
}

/** The bends of a path. */
export interface Bends {
  /** The first and the last one. */
  ends: Bend
  between: Bend
  /** So much of the path is straight at both its ends, where there is room for it, CSS px. */
  straight: number
}

/**
 * The `d` of an SVG path through points, with round bends.
 *
 * @param bends how far bends reach, where there is room for it
 */
export function roundedPath(given: readonly Point[], bends: Bends): string {
  const points = given.filter((point, at) => at === 0 || distance(point, given[at - 1]!) > 0.01)
  const [start, ...rest] = points
  if (start === undefined) return ''
  let path = `M${number(start.x)} ${number(start.y)}`
  for (const [at, corner] of rest.entries()) {
    const before = points[at]!
    const after = rest[at + 1]
    if (after === undefined) {
      path += `L${number(corner.x)} ${number(corner.y)}`
      continue
    }
    const [isFirst, isLast] = [at === 0, at + 2 === rest.length]
    const bend = isFirst || isLast ? bends.ends : bends.between
    const intoReach = reach(before, corner, bend, isFirst ? bends.straight : undefined)
    const outReach = reach(corner, after, bend, isLast ? bends.straight : undefined)
    const into = towards(corner, before, intoReach)
    const out = towards(corner, after, outReach)
    // The handles of an ellipse's quarter (Riškus 2006): 0.5523 of its radius.
    const first = towards(corner, before, intoReach * (1 - 0.5523))
    const second = towards(corner, after, outReach * (1 - 0.5523))
    path += `L${number(into.x)} ${number(into.y)}`
    path += `C${[first, second, out].map(({ x, y }) => `${number(x)} ${number(y)}`).join(' ')}`
  }
  return path
}

/**
 * How far a bend reaches along one of its ways.
 *
 * @param straight what it leaves of the first or the last way; undefined for a way that it shares
 *   with another bend
 */
function reach(
  from: Point,
  to: Point,
  { level, upright }: Bend,
  straight: number | undefined,
): number {
  const most = Math.abs(to.x - from.x) > Math.abs(to.y - from.y) ? level : upright
  const whole = distance(from, to)
  return Math.min(most, straight === undefined ? whole / 2 : Math.max(whole - straight, 0))
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

/** The point at a distance from one point to another. */
function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to)
  const share = whole === 0 ? 0 : length / whole
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

function number(value: number): number {
  return Math.round(value * 100) / 100
}
