import type { InterLayerEdge, LayerOrder } from './edges.ts'
import type { Layer } from './layers.ts'
import { straightHeight } from './straight-lines.ts'

/** The distance between threads side by side if there is room, CSS px. */
const TRACK = 3
/** The distance between a bead and a passing thread, CSS px. */
const CLEAR = 1.5
/** The same above the first and below the last bead of a day, where there is more room. */
const CLEAR_OUTSIDE = 3
/** The share of a slot at each bead that belongs to its own threads where lanes leave no gap. */
const OWN_SHARE = 0.3
/** The highest that a thread passes, CSS px from the top. */
const CEILING = 6

/**
 * The height of each entry of a layer's order, CSS px from the top: beads at their centres, passing
 * threads in the middle between two beads, side by side. Above and below all beads they stay as close
 * to their straight lines as possible.
 */
export function heightsOf(
  layers: readonly Layer[],
  interLayer: readonly InterLayerEdge[],
  at: number,
  order: LayerOrder,
): Map<number, number> {
  const { ys, radius, slot, lanes } = layers[at]!
  const heights = new Map(ys.entries())
  const own = lanes === 1 ? radius + CLEAR : slot * OWN_SHARE
  const outside = radius + CLEAR_OUTSIDE
  let passing: number[] = []
  let above: number | undefined
  for (const entry of [...order, undefined]) {
    if (entry !== undefined && entry < 0) {
      passing.push(entry)
      continue
    }
    const below = entry === undefined ? undefined : ys[entry]!
    if (passing.length > 0) {
      const placed =
        above === undefined || below === undefined
          ? apart(
              passing.map((one) => straightHeight(layers, interLayer[~one]!, at)),
              above === undefined ? CEILING : above + outside,
              below === undefined ? Infinity : below - outside,
            )
          : centred(passing.length, above + own, below - own)
      for (const [place, one] of passing.entries()) heights.set(one, placed[place]!)
      passing = []
    }
    above = below
  }
  return heights
}

/** So many heights side by side, centred between two others. */
function centred(count: number, from: number, to: number): number[] {
  const step = stepFor(count, from, to)
  const first = (from + to - step * (count - 1)) / 2
  return Array.from({ length: count }, (_, place) => first + place * step)
}

/** The heights nearest to the wanted ones that keep their order and a distance. */
function apart(wanted: readonly number[], from: number, to: number): number[] {
  const step = stepFor(wanted.length, from, to)
  const heights: number[] = []
  for (const height of wanted) {
    heights.push(Math.max(height, from, (heights.at(-1) ?? -Infinity) + step))
  }
  let limit = to
  for (let place = heights.length - 1; place >= 0; place -= 1) {
    const height = Math.min(heights[place]!, limit)
    heights[place] = height
    limit = height - step
  }
  return heights
}

function stepFor(count: number, from: number, to: number): number {
  return Math.min(TRACK, (to - from) / Math.max(1, count - 1))
}
