import type { WeekDay } from '../../src-shared/review.ts'

/**
 * The win that a key moves to: up and down within its day, sideways to the nearest day with wins, at
 * about the same height.
 *
 * @param from the id of the present win
 * @param leftToRight whether the first day is at the left
 * @returns the id of another win; undefined if the key does not move
 */
export function nextBead(
  days: readonly Pick<WeekDay, 'wins'>[],
  from: string | undefined,
  key: string,
  leftToRight: boolean,
): string | undefined {
  const columns = days.map(({ wins }) => wins.map(({ id }) => id))
  const all = columns.flat()
  if (key === 'Home') return all[0]
  if (key === 'End') return all.at(-1)
  const column = columns.findIndex((ids) => from !== undefined && ids.includes(from))
  const row = columns[column]?.indexOf(from ?? '') ?? -1
  switch (key) {
    case 'ArrowDown':
      return columns[column]?.[row + 1]
    case 'ArrowUp':
      return row > 0 ? columns[column]?.[row - 1] : undefined
    case leftToRight ? 'ArrowRight' : 'ArrowLeft':
      return across(columns.slice(column + 1), row)
    case leftToRight ? 'ArrowLeft' : 'ArrowRight':
      return across(columns.slice(0, Math.max(column, 0)).toReversed(), row)
    default:
      return undefined
  }
}

function across(columns: readonly (readonly string[])[], row: number): string | undefined {
  const near = columns.find((ids) => ids.length > 0)
  return near?.[Math.min(Math.max(row, 0), near.length - 1)]
}
