import {
  epochMs,
  instantOfWall,
  instantText,
  offsetText,
  wallTime,
  type Day,
} from '../../../src-shared/calendar.ts'
import type { ChangeResult } from '../../../src-shared/contract/journal.ts'
import type { Win } from '../../../src-shared/records.ts'
import { zoneOf } from '../../../src-shared/zone.ts'
import { cleanText } from '../../kernel/clean-text.ts'
import { leadsTo } from './links.ts'

/** The earliest time a win can be given, in milliseconds since the epoch: a year was mistyped. */
const EARLIEST = 0

/** What of a win is to change; what is not given stays. `null` takes it away. */
export interface WinChanges {
  text?: string | undefined
  /** The time on the wall in the win's own zone: `2026-11-23T14:05`. */
  wall?: string | undefined
  linkedTo?: string | null | undefined
  goalId?: string | null | undefined
  energyBefore?: number | null | undefined
  energyAfter?: number | null | undefined
}

/** What is known when a win is changed. */
export interface Facts {
  /** Milliseconds since the epoch. */
  now: number
  dayAt: (at: number, zone: string) => Day
  /** A win by its id, removed ones included. */
  find: (id: string) => Win | undefined
}

/** Why a win cannot be of some time. */
export type NotThen = { kind: 'ahead' } | { kind: 'long-ago' }

type Refused = Exclude<ChangeResult, { kind: 'changed' | 'not-saved' }>

/** A win with the changes, or why they cannot be made. */
export function changedWin(before: Win, changes: WinChanges, facts: Facts): Win | Refused {
  const worded = withText(before, changes.text)
  if ('kind' in worded) return worded
  const timed = withTime(worded, changes.wall, facts)
  if ('kind' in timed) return timed
  const linked = withLink(timed, changes.linkedTo, facts)
  if ('kind' in linked) return linked
  return withEnergies(withGoal(linked, changes.goalId), changes)
}

/** Why a win cannot be of an instant; undefined if it can. */
export function whyNotAt(at: number, now: number): NotThen | undefined {
  if (at > now) return { kind: 'ahead' }
  return at < EARLIEST ? { kind: 'long-ago' } : undefined
}

/** A win that covers another day as well, or its own alone. */
export function covering(win: Win, day: Day | null): Win {
  const { covers: _, ...own } = win
  return day === null ? own : { ...own, covers: day }
}

function withText(win: Win, text: string | undefined): Win | Refused {
  if (text === undefined) return win
  const clean = cleanText(text)
  return clean.kind === 'text' ? { ...win, text: clean.text } : clean
}

function withTime(win: Win, wall: string | undefined, { now, dayAt }: Facts): Win | Refused {
  const zone = zoneOf(win)
  // The field knows minutes: a time that was left alone keeps its seconds.
  if (wall === undefined || wall === wallTime(epochMs(win.at), zone)) return win
  const at = instantOfWall(inThisCentury(wall), zone)
  const refused = whyNotAt(at, now)
  if (refused !== undefined) return refused
  const day = dayAt(at, zone)
  const after = { ...win, at: instantText(at), day, offset: offsetText(at, zone) }
  // It was put forward from the day on which it was one more.
  return day === win.day ? after : covering(after, null)
}

function withLink(win: Win, linkedTo: string | null | undefined, { find }: Facts): Win | Refused {
  if (linkedTo === undefined || linkedTo === (win.linkedTo ?? null)) return win
  const { linkedTo: _, ...unlinked } = win
  if (linkedTo === null) return unlinked
  const target = find(linkedTo)
  if (target === undefined || target.deleted === true) return { kind: 'gone' }
  return leadsTo(win.id, find)(linkedTo) ? { kind: 'circle' } : { ...unlinked, linkedTo }
}

function withGoal(win: Win, goalId: string | null | undefined): Win {
  if (goalId === undefined || goalId === (win.goalId ?? null)) return win
  const { goalId: _, ...without } = win
  return goalId === null ? without : { ...without, goalId }
}

function withEnergies(win: Win, changes: WinChanges): Win {
  let after = win
  for (const which of ['energyBefore', 'energyAfter'] as const) {
    const { [which]: energy } = changes
    if (energy === undefined || energy === (win[which] ?? null)) continue
    const { [which]: _, ...without } = after
    after = energy === null ? without : { ...without, [which]: energy }
  }
  return after
}

/** A time or a day; a person who types a year in two digits means this century. */
export function inThisCentury(typed: string): string {
  return typed.replace(/^00(?=\d\d-)/, '20')
}
