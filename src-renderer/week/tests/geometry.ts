/** A point, CSS px. */
export interface Point {
  x: number
  y: number
}

/** Points joined by straight lines. */
export type Polyline = readonly Point[]

/** Pieces into which a curve is cut. Curves between the same two heights are cut at the same x. */
const PIECES = 16

/** Reads the `d` of an SVG path of M, L, H and C, absolute, as the polyline that it nearly is. */
export function polylineOf(path: string): Point[] {
  const points: Point[] = []
  for (const [, command, rest] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = rest!
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    if (numbers.some(Number.isNaN)) throw new Error(`no numbers: ${path}`)
    const at = points.at(-1)
    if (command === 'M' && at === undefined && numbers.length === 2) {
      points.push({ x: numbers[0]!, y: numbers[1]! })
    } else if (command === 'L' && at !== undefined && numbers.length === 2) {
      points.push({ x: numbers[0]!, y: numbers[1]! })
    } else if (command === 'H' && at !== undefined && numbers.length === 1) {
      points.push({ x: numbers[0]!, y: at.y })
    } else if (command === 'C' && at !== undefined && numbers.length === 6) {
      const xs = [at.x, numbers[0]!, numbers[2]!, numbers[4]!]
      const ys = [at.y, numbers[1]!, numbers[3]!, numbers[5]!]
      for (let piece = 1; piece <= PIECES; piece += 1) {
        points.push({ x: bezier(xs, piece / PIECES), y: bezier(ys, piece / PIECES) })
      }
    } else {
      throw new Error(`not understood: ${command} in ${path}`)
    }
  }
  return points
}

function bezier([a, b, c, d]: readonly number[], t: number): number {
  const s = 1 - t
  return s * s * s * a! + 3 * s * s * t * b! + 3 * s * t * t * c! + t * t * t * d!
}

/** A line with the points, its own ends, where others may touch it that end there too. */
export interface Drawn {
  line: Polyline
  ends: readonly Point[]
}

/** How many pairs of lines share a point other than an end that both have. */
export function crossingPairs(all: readonly Drawn[]): number {
  const segments = all
    .flatMap(({ line }, of) =>
      line.slice(1).map((to, at) => {
        const from = line[at]!
        return { of, from, to, left: Math.min(from.x, to.x), right: Math.max(from.x, to.x) }
      }),
    )
    .toSorted((a, b) => a.left - b.left)
  const pairs = new Set<number>()
  let open: typeof segments = []
  for (const one of segments) {
    open = open.filter(({ right }) => right >= one.left)
    for (const other of open) {
      const pair = Math.min(one.of, other.of) * all.length + Math.max(one.of, other.of)
      if (one.of === other.of || pairs.has(pair)) continue
      const common = all[one.of]!.ends.filter((end) =>
        all[other.of]!.ends.some(({ x, y }) => end.x === x && end.y === y),
      )
      if (segmentsMeet(one.from, one.to, other.from, other.to, common)) pairs.add(pair)
    }
    open.push(one)
  }
  return pairs.size
}

/** How near a polyline comes to a point, CSS px. */
export function distanceTo(point: Point, line: Polyline): number {
  let nearest = Infinity
  for (const [at, b] of line.entries()) {
    const a = line[at - 1] ?? b
    const [dx, dy] = [b.x - a.x, b.y - a.y]
    const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1)
    const share = Math.min(1, Math.max(0, along))
    nearest = Math.min(nearest, Math.hypot(a.x + share * dx - point.x, a.y + share * dy - point.y))
  }
  return nearest
}

function segmentsMeet(a: Point, b: Point, c: Point, d: Point, commonEnds: readonly Point[]) {
  if (Math.max(a.x, b.x) < Math.min(c.x, d.x) || Math.max(c.x, d.x) < Math.min(a.x, b.x)) {
    return false
  }
  if (Math.max(a.y, b.y) < Math.min(c.y, d.y) || Math.max(c.y, d.y) < Math.min(a.y, b.y)) {
    return false
  }
  const ofC = turn(a, b, c)
  const ofD = turn(a, b, d)
  const ofA = turn(c, d, a)
  const ofB = turn(c, d, b)
  if (ofC * ofD < 0 && ofA * ofB < 0) return true
  // Else they share at most ends of theirs, and what lies between such ends.
  const shared = [
    ...(ofC === 0 && within(a, b, c) ? [c] : []),
    ...(ofD === 0 && within(a, b, d) ? [d] : []),
    ...(ofA === 0 && within(c, d, a) ? [a] : []),
    ...(ofB === 0 && within(c, d, b) ? [b] : []),
  ]
  return shared.some((point) => !commonEnds.some((end) => end.x === point.x && end.y === point.y))
}

/** On which side of a line a point is, 1 or -1; on it 0. */
function turn(a: Point, b: Point, c: Point): number {
  const area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  // Far less than any two threads are apart, more than the error of the multiplication.
  return Math.abs(area) < 1e-9 ? 0 : Math.sign(area)
}

/** Whether a point of a line is between two others of it. */
function within(a: Point, b: Point, c: Point): boolean {
  return (
    Math.min(a.x, b.x) <= c.x &&
    c.x <= Math.max(a.x, b.x) &&
    Math.min(a.y, b.y) <= c.y &&
    c.y <= Math.max(a.y, b.y)
  )
}
