/**
 * How many days a key moves by in rows of seven; undefined if it does not move.
 *
 * @param leftToRight whether the first day of a row is at the left
 */
export function daysByKey(key: string, leftToRight: boolean): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return 7
    case 'ArrowUp':
      return -7
    case leftToRight ? 'ArrowRight' : 'ArrowLeft':
      return 1
    case leftToRight ? 'ArrowLeft' : 'ArrowRight':
      return -1
    default:
      return undefined
  }
}
