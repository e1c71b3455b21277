/** A point, CSS px. */
export interface Point {
  x: number
  y: number
}

/**
 * The `d` of an SVG path through points, with round bends.
 *
 * @param bend the radius of a bend, where there is room for it
 */
export function roundedPath(given: readonly Point[], bend: number): string {
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
    // Two bends share the way between them; the first and the last way are a bend's own.
    const room = Math.min(
      distance(before, corner) / (at === 0 ? 1 : 2),
      distance(corner, after) / (at + 2 === rest.length ? 1 : 2),
    )
    const radius = Math.min(bend, room)
    const into = towards(corner, before, radius)
    const out = towards(corner, after, radius)
    // The handles of a circle's quarter (Riškus 2006): 0.5523 of the radius.
    const first = towards(corner, before, radius * (1 - 0.5523))
    const second = towards(corner, after, radius * (1 - 0.5523))
    path += `L${number(into.x)} ${number(into.y)}`
    path += `C${[first, second, out].map(({ x, y }) => `${number(x)} ${number(y)}`).join(' ')}`
  }
  return path
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
