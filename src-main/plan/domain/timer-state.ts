/** How long two minutes are, in milliseconds. */
const RING_MS = 120_000
const HALF_MINUTE_MS = 30_000
/** For how long after its end the tray says that it is over, in milliseconds. */
const SAID_MS = 60_000

/** How far two minutes have come. */
export type TimerState =
  /** The half minutes that are left, the begun one among them. */
  | { kind: 'going'; halfMinutes: 1 | 2 | 3 | 4 }
  /** They have just ended. */
  | { kind: 'over' }
  /** They ended a while ago. */
  | { kind: 'long-over' }

/**
 * How far two minutes have come, by the clock on the wall: sleep does not stretch them.
 *
 * @param ms since they began
 */
export function timerState(ms: number): TimerState {
  const left = RING_MS - ms
  if (left > 0) {
    const halfMinutes = Math.min(4, Math.ceil(left / HALF_MINUTE_MS)) as 1 | 2 | 3 | 4
    return { kind: 'going', halfMinutes }
  }
  return { kind: -left < SAID_MS ? 'over' : 'long-over' }
}

/**
 * How long until the state is another, in milliseconds; undefined if it stays as it is.
 *
 * @param ms since they began
 */
export function untilNextState(ms: number): number | undefined {
  const left = RING_MS - ms
  if (left > 0) return left % HALF_MINUTE_MS || HALF_MINUTE_MS
  return -left < SAID_MS ? SAID_MS + left : undefined
}
