import type { LayoutWin, Row, Thread } from '../week-layout.ts'
import { placeInLanes, withFewCrossings } from './lanes.ts'
import { roundedPath, type Point } from './rounded-path.ts'
import { slotY } from './spread-grid.ts'

/** The length of a thread that leads to another week. */
const STUB = 15
/** The room between the words of a day and the beads of the next, around the line between them. */
const CHANNEL = [-8, 4] as const
const FIRST_CHANNEL = [2, 5] as const
/** The room of a gap that only rows of one line leave, below a row's middle. */
const NARROW_GAP = [12.5, 18.5] as const
/** The room below two lines, from the middle of a row in the second one's place. */
const WIDE_GAP = [2, 14] as const
/** The radius of bends, which must not reach the corners of words. */
const NARROW_BEND = 10
const WIDE_BEND = 14

interface Input {
  wins: readonly LayoutWin[]
  /** Where the thread of each win ends. */
  ends: ReadonlyMap<string, Row>
  goesOn: ReadonlySet<string>
  columnWidth: number
  /** Whether a day has rows of one line. */
  isDense: boolean
}

/** A way along a gap below a row: all of its threads that share the gap. */
interface Run {
  /** The slot below which it runs. */
  slot: number
  from: number
  to: number
  /** Whether it goes on upwards at its end. */
  isUp: boolean
  y: number
}

/** A way up or down between two days. */
interface Rise {
  /** The day before which it lies. */
  channel: number
  /** What it joins at its sides; a run's height is known once it is placed. */
  sides: readonly { side: 'left' | 'right'; y: () => number }[]
  x: number
}

/** A thread as its ways, from the bead on the left to the one on the right. */
interface Route {
  thread: Thread
  points: () => Point[]
}

/** Leads a thread along each link: below the words of its first win, and between the days. */
export function routeThreads(input: Input): Thread[] {
  const { wins, ends, goesOn, columnWidth } = input
  const runs: Run[] = []
  const rises: Rise[] = []
  const routes: Route[] = []

  for (const { id, linkedTo } of wins) {
    const to = ends.get(id)
    if (linkedTo === undefined || to === undefined) continue
    const from = ends.get(linkedTo)
    if (from === undefined) {
      const points = () => [{ x: to.x - STUB, y: to.y }, to]
      routes.push({ thread: { to: id, path: '' }, points })
    } else if (from !== to) {
      const points = join(from, to)
      routes.push({ thread: { from: linkedTo, to: id, path: '' }, points })
    }
  }
  for (const { id } of wins) {
    const from = ends.get(id)
    if (from === undefined || !goesOn.has(id)) continue
    const run = addRun(lastSlot(from), from.x, from.x + STUB, false)
    const points = () => [from, { x: from.x, y: run.y }, { x: run.to, y: run.y }]
    routes.push({ thread: { from: id, path: '' }, points })
  }

  placeRuns(runs, input.isDense)
  placeRises(rises, columnWidth)
  const bend = input.isDense ? NARROW_BEND : WIDE_BEND
  return routes.map(({ thread, points }) =>
    Object.assign(thread, { path: roundedPath(points(), bend) }),
  )

  function addRun(slot: number, from: number, to: number, isUp: boolean): Run {
    const run = { slot, from, to, isUp, y: 0 }
    runs.push(run)
    return run
  }

  function addRise(channel: number, sides: Rise['sides']): Rise {
    const rise = { channel, sides, x: 0 }
    rises.push(rise)
    return rise
  }

  /** The points of a link between two rows, in whatever order they lie. */
  function join(one: Row, other: Row): () => Point[] {
    if (one.column === other.column) {
      return one.slot < other.slot ? within(one, other) : within(other, one)
    }
    return one.column < other.column ? across(one, other) : across(other, one)
  }

  /** Down within a day: straight to the next row, else at the side of the beads. */
  function within(upper: Row, lower: Row): () => Point[] {
    if (lastSlot(upper) + 1 === lower.slot) return () => [upper, lower]
    const rise = addRise(upper.column, [
      { side: 'right', y: () => upper.y },
      { side: 'right', y: () => lower.y },
    ])
    return () => [upper, { x: rise.x, y: upper.y }, { x: rise.x, y: lower.y }, lower]
  }

  /** Along the gap below the left row to the day of the right one, and up or down to it. */
  function across(left: Row, right: Row): () => Point[] {
    const own = lastSlot(left)
    const start = (column: number): number => column * columnWidth + CHANNEL[0]
    const end = (column: number): number => column * columnWidth + CHANNEL[1]
    const isNext = right.column === left.column + 1
    if (isNext || own % 2 === 1) {
      const run = addRun(own, left.x, end(right.column), right.slot <= own)
      const rise = addRise(right.column, [
        { side: 'left', y: () => run.y },
        { side: 'right', y: () => right.y },
      ])
      return () => [left, { x: left.x, y: run.y }, ...riseTo(rise, run.y, right)]
    }
    // Only below every second row of one line do all days have a gap.
    const common = right.slot <= own && own > 0 ? own - 1 : own + 1
    const first = addRun(own, left.x, end(left.column + 1), common < own)
    const second = addRun(
      common,
      start(left.column + 1),
      end(right.column),
      right.slot <= common,
    )
    const change = addRise(left.column + 1, [
      { side: 'left', y: () => first.y },
      { side: 'right', y: () => second.y },
    ])
    const rise = addRise(right.column, [
      { side: 'left', y: () => second.y },
      { side: 'right', y: () => right.y },
    ])
    return () => [
      left,
      { x: left.x, y: first.y },
      { x: change.x, y: first.y },
      { x: change.x, y: second.y },
      ...riseTo(rise, second.y, right),
    ]
  }
}

/** From a run up or down a channel to a bead. */
function riseTo(rise: Rise, y: number, end: Row): Point[] {
  return [{ x: rise.x, y }, { x: rise.x, y: end.y }, end]
}

/** The lowest slot that the words of a row take. */
function lastSlot({ slot, lines }: Row): number {
  return slot + lines - 1
}

/** Gives the runs of each gap heights of their own. */
function placeRuns(runs: readonly Run[], isDense: boolean): void {
  for (const [slot, inGap] of Map.groupBy(runs, (run) => run.slot)) {
    const isWide = !isDense && slot % 2 === 1
    const [first, last] = isWide ? WIDE_GAP : NARROW_GAP
    const middle = slotY(slot)
    // What comes down further to the right lies above, so that it does not cross the others.
    const order = inGap.toSorted(
      (a, b) => b.from - a.from || Number(b.isUp) - Number(a.isUp) || a.to - b.to,
    )
    const places = placeInLanes(order, [middle + first, middle + last])
    for (const [at, run] of order.entries()) run.y = places[at]!
  }
}

/** Gives the rises of each channel places of their own, in an order with few crossings. */
function placeRises(rises: readonly Rise[], columnWidth: number): void {
  for (const [channel, inChannel] of Map.groupBy(rises, (rise) => rise.channel)) {
    const spans = inChannel.map((rise) => spanOf(rise))
    const order = withFewCrossings(spans, (a, b) => crossings(a, b))
    const [first, last] = channel === 0 ? FIRST_CHANNEL : CHANNEL
    const edge = channel * columnWidth
    const places = placeInLanes(order, [edge + first, edge + last])
    for (const [at, { rise }] of order.entries()) rise.x = places[at]!
  }
}

interface Span {
  rise: Rise
  from: number
  to: number
  left: readonly number[]
  right: readonly number[]
}

function spanOf(rise: Rise): Span {
  const ys = rise.sides.map(({ y }) => y())
  const at = (side: 'left' | 'right'): number[] =>
    rise.sides.flatMap((one, place) => (one.side === side ? [ys[place]!] : []))
  return {
    rise,
    from: Math.min(...ys),
    to: Math.max(...ys),
    left: at('left'),
    right: at('right'),
  }
}

/** How often two rises cross with what they lead to, where the first lies to the left. */
function crossings(first: Span, second: Span): number {
  const within = (y: number, { from, to }: Span): number => Number(y > from && y < to)
  const ofFirst = first.right.reduce((sum, y) => sum + within(y, second), 0)
  return second.left.reduce((sum, y) => sum + within(y, first), ofFirst)
}

