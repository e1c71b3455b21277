/** Whether this is a run of each push, which is short; `npm test -- --all` and the night are not. */
export const isShortRun = process.env['MICRO_MOMENTUM_SHORT'] === '1'

/** How many times something is tried: fewer in a short run. */
export function times(usually: number, inShort: number): number {
  return isShortRun ? inShort : usually
}

/** All of many, and of them one in so many in a short run: the same ones each time. */
export function someOf<T>(all: readonly T[], oneIn: number): readonly T[] {
  return isShortRun ? all.filter((_, at) => at % oneIn === 0) : all
}
