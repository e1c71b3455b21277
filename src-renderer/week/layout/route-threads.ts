import type { LayoutWin, Row, Thread } from '../week-layout.ts'
import { roundedPath, type Bends } from './rounded-path.ts'
import { BEAD_RADIUS } from './spread-grid.ts'
import {
  addRun,
  lastSlot,
  placeRises,
  placeRuns,
  wayBetween,
  type Days,
  type Points,
  type Ways,
} from './ways.ts'

/** The length of a thread that leads to another week. */
const STUB = 15
/**
 * A thread swings to and from beads, and meets each on a line through its middle, so that none looks
 * as if it went past its bead. On its way it must not reach the corners of words.
 */
const NARROW: Bends = {
  ends: { level: 12, upright: 14 },
  between: { level: 7, upright: 9 },
  straight: BEAD_RADIUS,
}
const WIDE: Bends = {
  ends: { level: 24, upright: 44 },
  between: { level: 8, upright: 40 },
  straight: BEAD_RADIUS,
}

interface Input {
  wins: readonly LayoutWin[]
  /** Where the thread of each win ends. */
  ends: ReadonlyMap<string, Row>
  goesOn: ReadonlySet<string>
  columnWidth: number
  days: Days
  /** Whether a day has rows of one line. */
  isDense: boolean
}

/** Leads a thread along each link: below the words of its first win, and between the days. */
export function routeThreads({ wins, ends, goesOn, columnWidth, days, isDense }: Input): Thread[] {
  const ways: Ways = { runs: [], rises: [], columnWidth, days }
  const routes: { thread: Omit<Thread, 'path'>; points: Points }[] = []

  for (const { id, linkedTo } of wins) {
    const to = ends.get(id)
    if (linkedTo === undefined || to === undefined) continue
    const from = ends.get(linkedTo)
    if (from === undefined) {
      routes.push({ thread: { to: id }, points: () => [{ x: to.x - STUB, y: to.y }, to] })
    } else if (from !== to) {
      routes.push({ thread: { from: linkedTo, to: id }, points: wayBetween(ways, from, to) })
    }
  }
  for (const { id } of wins) {
    const from = ends.get(id)
    if (from === undefined || !goesOn.has(id)) continue
    const stub = { slot: lastSlot(from), from: from.x, to: from.x + STUB, isUp: false }
    const run = addRun(ways, stub)
    const points = () => [from, { x: from.x, y: run.y }, { x: run.to, y: run.y }]
    routes.push({ thread: { from: id }, points })
  }

  placeRuns(ways, isDense)
  placeRises(ways)
  const bends = isDense ? NARROW : WIDE
  return routes.map(({ thread, points }) =>
    Object.assign(thread, { path: roundedPath(points(), bends) }),
  )
}
