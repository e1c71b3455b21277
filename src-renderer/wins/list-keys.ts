/**
 * The row that a key moves to in a list of wins; undefined for keys that do not move.
 *
 * @param from the active row
 * @param pageSize how many rows are in view
 * @param length how many rows there are
 */
export function rowAfterKey(
  key: string,
  from: number,
  pageSize: number,
  length: number,
): number | undefined {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: pageSize,
    PageUp: -pageSize,
    Home: -length,
    End: length,
  }
  const step = steps[key]
  return step === undefined ? undefined : Math.min(Math.max(from + step, 0), length - 1)
}
