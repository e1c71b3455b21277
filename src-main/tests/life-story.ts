import type { NudgeDecision, NudgeSettings } from '../../src-shared/nudges.ts'
import type { NudgeFacts } from '../nudges/domain/nudge-facts.ts'

/** Zones that lives are lived in, odd ones among them. */
export const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/Los_Angeles',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'America/St_Johns',
] as const

/** What kind of life, on what kind of computer. */
export interface Circumstances {
  seed: number
  days: number
  /** Whether the desktop tells how long it has been idle. */
  tellsIdle: boolean
  /** Whether it tells of locking, unlocking, suspending and resuming. */
  tellsNews: boolean
  /** Whether timers count the time that the computer sleeps. */
  timersCountSleep: boolean
  /** Chances, a day, in [0, 1]. */
  wins: number
  travels: number
  clockJumps: number
  crashes: number
  changesOfMind: number
  longSleeps: number
  /** How likely a nudge is answered. */
  answers: number
}

/** A nudge that was really shown, with how things were in the world. */
export interface Shown {
  decision: NudgeDecision
  again: boolean
  /** Milliseconds of real time since the life began. */
  real: number
  /** The wall clock, milliseconds since the epoch. */
  now: number
  zone: string
  day: string
  settings: NudgeSettings
  /** When the process was started, in real time. */
  processBegan: number
  world: {
    asleep: boolean
    locked: boolean
    isActive: boolean
    /** Since the person was last there, in ms. */
    idleMs: number
    doNotDisturb: boolean
    /** Since that was last on, in ms. */
    undisturbedMs: number
  }
  wonToday: boolean
  covered: boolean
  lastWinAt: number | undefined
}

/** Everything that can be asked about a life afterwards. */
export interface LifeStory {
  shown: Shown[]
  decisions: NudgeDecision[]
  /** Looks after which a day's window had passed, and nothing said why it was quiet. */
  unexplained: string[]
  /** Facts of some decisions, as they were. */
  facts: NudgeFacts[]
  /** How often the scheduler looked. */
  looks: number
}

/** The story of a life that has not begun. */
export function emptyStory(): LifeStory {
  return { shown: [], decisions: [], unexplained: [], facts: [], looks: 0 }
}
