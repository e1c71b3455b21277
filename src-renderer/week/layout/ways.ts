import type { Row } from '../week-layout.ts'
import { placeInLanes, withFewCrossings, type Across } from './lanes.ts'
import type { Point } from './rounded-path.ts'
import { slotY } from './spread-grid.ts'

/** The room between the words of a day and the beads of the next; one thread lies on the line. */
const CHANNEL: Across = { first: -9, middle: -0.5, last: 4 }
const FIRST_CHANNEL: Across = { first: 1.5, middle: 3.5, last: 5 }
/** The room of a gap that only rows of one line leave, below a row's middle. */
const NARROW_GAP: Across = { first: 12.5, middle: 15.5, last: 18.5 }
/** The room below two lines, from the middle of a row in the second one's place. */
const WIDE_GAP: Across = { first: 2, middle: 8, last: 14 }

/** A way along a gap below a row. */
export interface Run {
  /** The slot below which it runs. */
  slot: number
  from: number
  to: number
  /** Whether it goes on upwards at its end. */
  isUp: boolean
  /** Its height, once it is placed. */
  y: number
}

/** A way up or down between two days. */
interface Rise {
  /** The day before which it lies. */
  channel: number
  /** What it joins at its sides. */
  sides: readonly { side: 'left' | 'right'; y: () => number }[]
  /** Its place from the left, once it is placed. */
  x: number
}

/** By day, how many lines its wins have and how many slots they take. */
export type Days = readonly { lines: 1 | 2; slots: number }[]

/** The ways of all threads, which are placed together, since they share gaps and channels. */
export interface Ways {
  runs: Run[]
  rises: Rise[]
  columnWidth: number
  days: Days
}

/** The points of a thread, known once all ways are placed. */
export type Points = () => Point[]

/** The lowest slot that the words of a row take. */
export function lastSlot({ slot, lines }: Row): number {
  return slot + lines - 1
}

/** Adds a way along the gap below a slot. */
export function addRun(ways: Ways, run: Omit<Run, 'y'>): Run {
  const placed = { ...run, y: 0 }
  ways.runs.push(placed)
  return placed
}

/** The way of a link between two rows, in whatever order they lie. */
export function wayBetween(ways: Ways, one: Row, other: Row): Points {
  if (one.column === other.column) {
    return one.slot < other.slot ? within(ways, one, other) : within(ways, other, one)
  }
  return one.column < other.column ? across(ways, one, other) : across(ways, other, one)
}

/** Down within a day: straight to the next row, else at the side of the beads. */
function within(ways: Ways, upper: Row, lower: Row): Points {
  if (lastSlot(upper) + 1 === lower.slot) return () => [upper, lower]
  const rise = addRise(ways, upper.column, [
    { side: 'right', y: () => upper.y },
    { side: 'right', y: () => lower.y },
  ])
  return () => [upper, { x: rise.x, y: upper.y }, { x: rise.x, y: lower.y }, lower]
}

/** Along the gap below the left row to the day of the right one, and up or down to it. */
function across(ways: Ways, left: Row, right: Row): Points {
  const own = lastSlot(left)
  if (isFree(ways, own, left.column + 1, right.column)) {
    const to = channelEnd(ways, right.column)
    const run = addRun(ways, { slot: own, from: left.x, to, isUp: right.slot <= own })
    const rise = riseFrom(ways, run, right)
    return () => [left, { x: left.x, y: run.y }, ...lastPoints(rise, run, right)]
  }
  // Days of two lines have a gap below every second slot alone, which all days have.
  const common = right.slot <= own && own > 0 ? own - 1 : own + 1
  const change = left.column + 1
  const first = addRun(ways, {
    slot: own,
    from: left.x,
    to: channelEnd(ways, change),
    isUp: common < own,
  })
  const second = addRun(ways, {
    slot: common,
    from: change * ways.columnWidth + CHANNEL.first,
    to: channelEnd(ways, right.column),
    isUp: right.slot <= common,
  })
  const changing = addRise(ways, change, [
    { side: 'left', y: () => first.y },
    { side: 'right', y: () => second.y },
  ])
  const rise = riseFrom(ways, second, right)
  return () => [
    left,
    { x: left.x, y: first.y },
    { x: changing.x, y: first.y },
    { x: changing.x, y: second.y },
    ...lastPoints(rise, second, right),
  ]
}

/** Whether all days from one up to another have a gap below a slot. */
function isFree({ days }: Ways, slot: number, from: number, to: number): boolean {
  return (
    slot % 2 === 1 || days.slice(from, to).every(({ lines, slots }) => lines === 1 || slot >= slots)
  )
}

function channelEnd({ columnWidth }: Ways, column: number): number {
  return column * columnWidth + CHANNEL.last
}

function addRise(ways: Ways, channel: number, sides: Rise['sides']): Rise {
  const rise = { channel, sides, x: 0 }
  ways.rises.push(rise)
  return rise
}

/** From the end of a run up or down to a bead. */
function riseFrom(ways: Ways, run: Run, end: Row): Rise {
  return addRise(ways, end.column, [
    { side: 'left', y: () => run.y },
    { side: 'right', y: () => end.y },
  ])
}

function lastPoints(rise: Rise, run: Run, end: Row): Point[] {
  return [{ x: rise.x, y: run.y }, { x: rise.x, y: end.y }, end]
}

/** Gives the runs of each gap heights of their own. */
export function placeRuns({ runs }: Ways, isDense: boolean): void {
  for (const [slot, inGap] of Map.groupBy(runs, (run) => run.slot)) {
    const gap = !isDense && slot % 2 === 1 ? WIDE_GAP : NARROW_GAP
    // What comes down further to the right lies above, so that it does not cross the others.
    const order = inGap.toSorted(
      (a, b) => b.from - a.from || Number(b.isUp) - Number(a.isUp) || a.to - b.to,
    )
    const places = placeInLanes(order, movedBy(slotY(slot), gap))
    for (const [at, run] of order.entries()) run.y = places[at]!
  }
}

/** Gives the rises of each channel places of their own, in an order with few crossings. */
export function placeRises({ rises, columnWidth }: Ways): void {
  for (const [channel, inChannel] of Map.groupBy(rises, (rise) => rise.channel)) {
    const order = withFewCrossings(inChannel.map(spanOf), crossings)
    const room = channel === 0 ? FIRST_CHANNEL : CHANNEL
    const places = placeInLanes(order, movedBy(channel * columnWidth, room))
    for (const [at, { rise }] of order.entries()) rise.x = places[at]!
  }
}

function movedBy(by: number, { first, middle, last }: Across): Across {
  return { first: by + first, middle: by + middle, last: by + last }
}

/** A rise with the heights that it joins. */
interface Span {
  rise: Rise
  from: number
  to: number
  left: readonly number[]
  right: readonly number[]
}

function spanOf(rise: Rise): Span {
  const ends = rise.sides.map(({ side, y }) => ({ side, y: y() }))
  const ys = ends.map(({ y }) => y)
  return {
    rise,
    from: Math.min(...ys),
    to: Math.max(...ys),
    left: ends.filter(({ side }) => side === 'left').map(({ y }) => y),
    right: ends.filter(({ side }) => side === 'right').map(({ y }) => y),
  }
}

/** How often two rises cross with what they lead to, where the first lies to the left. */
function crossings(first: Span, second: Span): number {
  const within = (y: number, { from, to }: Span): boolean => y > from && y < to
  return (
    first.right.filter((y) => within(y, second)).length +
    second.left.filter((y) => within(y, first)).length
  )
}
