/** How long the server is left in peace once it was asked, in milliseconds. */
export const BETWEEN_MS = 24 * 3_600_000

/** What is known of asking for later versions. */
export interface UpdateChoice {
  on: boolean
  /** When the server was asked last, in milliseconds since the epoch; undefined if never. */
  askedAt?: number | undefined
}

/**
 * How long until the server may be asked for a later version, in milliseconds; undefined if not at
 * all. A last time that lies ahead is one of a clock that was wrong, and counts as none.
 */
export function waitUntilAsking({ on, askedAt }: UpdateChoice, now: number): number | undefined {
  if (!on) return undefined
  if (askedAt === undefined || askedAt > now) return 0
  return Math.max(0, askedAt + BETWEEN_MS - now)
}
