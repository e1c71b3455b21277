import type { Day } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import type { EnergyPoint } from '../../../src-shared/review.ts'

/** The energy of each day that has wins with both values: the middle of them, before and after. */
export function energyPoints(wins: readonly Win[], days: readonly Day[]): EnergyPoint[] {
  const ofDay = Map.groupBy(wins, ({ day }) => day)
  return days.flatMap((day) => {
    const pairs = (ofDay.get(day) ?? []).flatMap(({ energyBefore, energyAfter }) =>
      energyBefore === undefined || energyAfter === undefined
        ? []
        : [{ before: energyBefore, after: energyAfter }],
    )
    if (pairs.length === 0) return []
    const before = middle(pairs.map((pair) => pair.before))
    const after = middle(pairs.map((pair) => pair.after))
    return [{ day, before, after }]
  })
}

/** The median, which one odd value does not move. */
function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const upper = sorted[Math.floor(half)] ?? 0
  const lower = sorted[Math.ceil(half) - 1] ?? upper
  return (lower + upper) / 2
}
