import type { Strand } from './day-columns.ts'

/** A bead, by the number of its strand and its place on it. */
export interface Place {
  strand: number
  bead: number
}

/** A thread from one day to another, whichever way time goes along it. */
export interface Span {
  left: Place
  right: Place
}

/** A thread within one day. */
export interface Loop {
  strand: number
  /** The places of its upper and its lower bead. */
  top: number
  bottom: number
}

/**
 * What meets one strand, from top to bottom: beads by their place, and between them the spans that
 * pass, by the complement of their number.
 */
export type Order = number[]

/** A multiple of every distance between two of seven days: heights in it are whole numbers. */
const WHOLE = 60
/** It settles after two or three; the limit only keeps odd weeks quick. */
const MOST_SWEEPS = 6

/**
 * Chooses between which beads each span passes the days it does not touch.
 *
 * It begins with the naive layout: every thread a straight line over beads that are stacked evenly
 * from the top. Then it moves one thread at one day at a time, and only so that no more threads
 * cross than before. So there are never more crossings than in the naive layout.
 */
export function routeSpans(
  strands: readonly Strand[],
  spans: readonly Span[],
  loops: readonly Loop[],
): Order[] {
  const orders = strands.map((strand, at) => straightOrder(strands, spans, strand, at))
  const routes = new Routes(strands, spans, loops, orders)
  for (let sweep = 0; sweep < MOST_SWEEPS && routes.sweep(sweep % 2 === 0); sweep += 1);
  return orders
}

/** Whether a span passes a strand without touching a bead of it. */
export function passes(span: Span, strand: number): boolean {
  return span.left.strand < strand && strand < span.right.strand
}

/**
 * How often spans cross between two strands. Between the same two strands all threads have the
 * same shape, so two of them cross just where their order is turned round.
 */
export function crossingsOfSpans(spans: readonly Span[], orders: readonly Order[]): number {
  let crossings = 0
  for (let left = 0; left + 1 < orders.length; left += 1) {
    const here = positionsOf(orders[left]!)
    const there = positionsOf(orders[left + 1]!)
    const ends = spans.flatMap((span, at) =>
      span.left.strand <= left && left < span.right.strand
        ? [
            {
              from: here.get(entryOf(span, at, left))!,
              to: there.get(entryOf(span, at, left + 1))!,
            },
          ]
        : [],
    )
    for (const [at, one] of ends.entries()) {
      for (let other = at + 1; other < ends.length; other += 1) {
        if ((one.from - ends[other]!.from) * (one.to - ends[other]!.to) < 0) crossings += 1
      }
    }
  }
  return crossings
}

/** How a span stands in the order of a strand that it touches or passes. */
export function entryOf(span: Span, at: number, strand: number): number {
  if (strand === span.left.strand) return span.left.bead
  return strand === span.right.strand ? span.right.bead : ~at
}

function positionsOf(order: Order): Map<number, number> {
  return new Map(order.map((entry, position) => [entry, position]))
}

/**
 * What meets a strand in the naive layout. A line right through a bead passes above it. Of lines
 * that lie on each other the longer ones pass above, as they do at the ends of the shorter ones,
 * so that no two change sides twice.
 */
function straightOrder(
  strands: readonly Strand[],
  spans: readonly Span[],
  strand: Strand,
  at: number,
): Order {
  const met = strand.ys.map((_, bead) => ({ entry: bead, height: bead * WHOLE, length: 0 }))
  for (const [number, span] of spans.entries()) {
    if (!passes(span, at)) continue
    const from = strands[span.left.strand]!.column
    const length = strands[span.right.strand]!.column - from
    const slope = ((span.right.bead - span.left.bead) * WHOLE) / length
    const height = span.left.bead * WHOLE + slope * (strand.column - from)
    met.push({ entry: ~number, height, length })
  }
  return met
    .toSorted((a, b) => a.height - b.height || b.length - a.length || b.entry - a.entry)
    .map(({ entry }) => entry)
}

/** The orders of all strands while threads are moved. */
class Routes {
  readonly #strands: readonly Strand[]
  readonly #spans: readonly Span[]
  readonly #orders: readonly Order[]
  /** Of each strand: the spans that end at each bead from the left, and from the right. */
  readonly #fromLeft: readonly number[][][]
  readonly #fromRight: readonly number[][][]
  /** Of each strand and bead: how many more loops are passed below it than above it. */
  readonly #loopsBelow: readonly number[][]
  /** Of each strand: where each bead and each passing span stands in its order. */
  readonly #beadAt: readonly number[][]
  readonly #spanAt: readonly number[][]

  constructor(
    strands: readonly Strand[],
    spans: readonly Span[],
    loops: readonly Loop[],
    orders: readonly Order[],
  ) {
    this.#strands = strands
    this.#spans = spans
    this.#orders = orders
    this.#fromLeft = strands.map(({ ys }) => ys.map(() => []))
    this.#fromRight = strands.map(({ ys }) => ys.map(() => []))
    for (const [number, { left, right }] of spans.entries()) {
      this.#fromRight[left.strand]![left.bead]!.push(number)
      this.#fromLeft[right.strand]![right.bead]!.push(number)
    }
    this.#loopsBelow = strands.map(({ ys }) => ys.map(() => 0))
    for (const { strand, top, bottom } of loops) {
      this.#loopsBelow[strand]![top]! += 1
      this.#loopsBelow[strand]![bottom]! -= 1
    }
    this.#beadAt = strands.map(({ ys }) => ys.map(() => 0))
    this.#spanAt = strands.map(() => spans.map(() => 0))
    for (const strand of strands.keys()) this.#note(strand)
  }

  /** Moves every passing span once; says whether any was moved. */
  sweep(rightwards: boolean): boolean {
    let moved = false
    const strands = [...this.#strands.keys()]
    for (const strand of rightwards ? strands : strands.toReversed()) {
      for (const [number, span] of this.#spans.entries()) {
        if (passes(span, strand) && this.#move(number, strand)) moved = true
      }
    }
    return moved
  }

  /**
   * Moves a passing span to where it crosses least, and of such places to the one that is nearest
   * to a straight line; leaves it where no other is better.
   */
  #move(number: number, strand: number): boolean {
    const { ys } = this.#strands[strand]!
    const order = this.#orders[strand]!
    const now = this.#spanAt[strand]![number]!
    const others = order.toSpliced(now, 1)
    const left = this.#position(number, strand - 1)
    const right = this.#position(number, strand + 1)
    const ideal = straightHeight(this.#strands, this.#spans[number]!, strand)

    let crossings = 0
    let above = -Infinity
    let best = { place: 0, crossings: Infinity, away: Infinity }
    let current = best
    for (let place = 0; place <= others.length; place += 1) {
      const below = nextBead(others, place, ys)
      const away = Math.max(above - ideal, ideal - below, 0)
      const here = { place, crossings, away }
      if (place === now) current = here
      if (crossings < best.crossings || (crossings === best.crossings && away < best.away)) {
        best = here
      }
      const passed = others[place]
      if (passed === undefined) break
      crossings += this.#morePassing(passed, strand, left, right)
      if (passed >= 0) above = ys[passed]!
    }
    if (current.crossings === best.crossings && current.away === best.away) return false
    order.splice(now, 1)
    order.splice(best.place, 0, ~number)
    this.#note(strand)
    return true
  }

  /** How many more crossings a span has that passes below an entry of an order, not above it. */
  #morePassing(entry: number, strand: number, left: number, right: number): number {
    if (entry < 0) {
      return (
        Math.sign(this.#position(~entry, strand - 1) - left) +
        Math.sign(this.#position(~entry, strand + 1) - right)
      )
    }
    let more = this.#loopsBelow[strand]![entry]!
    for (const number of this.#fromLeft[strand]![entry]!) {
      more += Math.sign(this.#position(number, strand - 1) - left)
    }
    for (const number of this.#fromRight[strand]![entry]!) {
      more += Math.sign(this.#position(number, strand + 1) - right)
    }
    return more
  }

  /** Where a span stands in the order of a strand that it touches or passes. */
  #position(number: number, strand: number): number {
    const entry = entryOf(this.#spans[number]!, number, strand)
    return entry < 0 ? this.#spanAt[strand]![number]! : this.#beadAt[strand]![entry]!
  }

  #note(strand: number): void {
    for (const [position, entry] of this.#orders[strand]!.entries()) {
      if (entry < 0) this.#spanAt[strand]![~entry] = position
      else this.#beadAt[strand]![entry] = position
    }
  }
}

/** The centre of the first bead at or below a place in an order. */
function nextBead(order: Order, place: number, ys: readonly number[]): number {
  for (let at = place; at < order.length; at += 1) {
    if (order[at]! >= 0) return ys[order[at]!]!
  }
  return Infinity
}

/** Where a straight line from end to end would pass a strand, CSS px. */
export function straightHeight(
  strands: readonly Strand[],
  { left, right }: Span,
  strand: number,
): number {
  const from = strands[left.strand]!
  const to = strands[right.strand]!
  const share = (strands[strand]!.column - from.column) / (to.column - from.column)
  return from.ys[left.bead]! + (to.ys[right.bead]! - from.ys[left.bead]!) * share
}
