import type { DoNotDisturb, PresenceNews, PresenceSample } from './nudge-ports.ts'

/** After how long without a key or pointer the person counts as away, in milliseconds. */
export const AWAY_MS = 5 * 60_000

/** What is known of the person being there. Unknown is left out. */
export interface Presence {
  /**
   * When they last came: at the start of the app, an unlock, a resume, or the first input after at
   * least five minutes. Milliseconds since the epoch.
   */
  arrivedAt?: number
  /** Whether the screen is locked. */
  locked?: boolean
  /** How long without a key or pointer, in milliseconds. */
  idleMs?: number
  /** They were away when last looked. */
  away: boolean
  /** When something was last heard of them. Milliseconds since the epoch. */
  heardAt?: number
  doNotDisturb: DoNotDisturb
  /** When "do not disturb" was last seen on. Milliseconds since the epoch. */
  disturbedAt?: number
}

/** Before anything is known. */
export const UNKNOWN_PRESENCE: Presence = { away: false, doNotDisturb: 'unknown' }

/** The person has just come, or the computer has just woken up. */
export function arrived(presence: Presence, now: number): Presence {
  const { idleMs: _, ...rest } = presence
  return { ...rest, arrivedAt: now, heardAt: now, away: false }
}

/** The desktop has said something. */
export function heard(presence: Presence, news: PresenceNews, now: number): Presence {
  switch (news) {
    case 'locked':
      return { ...presence, locked: true, away: true }
    case 'suspended':
      return { ...presence, away: true }
    case 'unlocked':
      return arrived({ ...presence, locked: false }, now)
    case 'resumed':
      return arrived(presence, now)
  }
}

/** The person did something in the app itself: a sign that they are there. */
export function noticed(presence: Presence, now: number): Presence {
  const last = presence.heardAt
  // A clock that was set back says nothing about how long it was.
  const isReturn = last === undefined || now < last || now - last >= AWAY_MS
  return isReturn ? arrived(presence, now) : { ...presence, heardAt: now, away: false }
}

/** The desktop was asked. */
export function sampled(presence: Presence, sample: PresenceSample, now: number): Presence {
  const { idleMs: _, locked: __, ...rest } = presence
  const locked = sample.locked ?? presence.locked
  const { idleMs, doNotDisturb } = sample
  let next: Presence = { ...rest, doNotDisturb }
  if (doNotDisturb === 'on') next = { ...next, disturbedAt: now }
  if (locked !== undefined) next = { ...next, locked }
  if (presence.locked === true && locked === false) next = arrived(next, now)
  if (idleMs === undefined) return next
  if (idleMs >= AWAY_MS) return { ...next, idleMs, away: true }
  if (next.away && locked !== true) {
    const came = now - idleMs
    next = { ...next, arrivedAt: Math.max(came, next.arrivedAt ?? came), away: false }
  }
  return { ...next, idleMs, heardAt: now - idleMs }
}

/**
 * Whether no nudge is to be shown: the screen is locked, or it has been idle for a while.
 * What is unknown does not say so.
 */
export function isAway({ locked, idleMs }: Presence): boolean {
  return locked === true || (idleMs !== undefined && idleMs >= AWAY_MS)
}
