import { z } from 'zod'

import { type Goal, type Win, winSources } from '../records.ts'
import { anyText, day, energies, energyChanges, id, wall } from './arguments.ts'
import { type Nothing, once, reads } from './command.ts'
import type { SaveProblem } from './save-result.ts'

/** Wins: logging, changing, finding them. */
export const journalCommands = {
  /**
   * Write a win down, with the goal that it serves and the win that it grew out of, on today or on
   * an earlier day. Answers when it is safely on disk.
   */
  'win.log': once(
    z.strictObject({
      text: anyText,
      source: z.enum(['quick-log', 'preset']),
      goalId: id.optional(),
      linkedTo: id.optional(),
      day: day.optional(),
      ...energies,
    }),
  ).answers<LogResult>(),
  /** A win with what its fields can be set to. */
  'win.details': reads(z.strictObject({ id })).answers<WinDetails | null>(),
  /** Change a win: only what is given; `null` takes a link, a goal or an energy away. */
  'win.edit': once(
    z.strictObject({
      id,
      text: anyText.optional(),
      wall: wall.optional(),
      linkedTo: id.nullable().optional(),
      goalId: id.nullable().optional(),
      ...energyChanges,
    }),
  ).answers<ChangeResult>(),
  /** Let a win of today count for tomorrow as well, or for today alone again. */
  'win.forward': once(z.strictObject({ id, on: z.boolean() })).answers<ChangeResult>(),
  /** Take a win away; it can be brought back with `undo`. */
  'win.remove': once(z.strictObject({ id })).answers<ChangeResult>(),
  /** Bring a removed win back. */
  'win.bring-back': once(z.strictObject({ id })).answers<ChangeResult>(),
  /** Take a removed win off the disk, out of every backup too. This cannot be undone. */
  'win.purge': once(z.strictObject({ id })).answers<ChangeResult>(),
  /** Wins that a win can have grown out of; the latest ones where there are no words. */
  'links.find': reads(z.strictObject({ id, words: anyText })).answers<Win[]>(),
  /** A stretch of all wins, newest first, as far as they fit what is looked for. */
  'history.read': reads(
    z.strictObject({
      words: z.string().max(1_000),
      goalId: id.optional(),
      source: z.enum(winSources).optional(),
      removed: z.boolean(),
      from: z.int().min(0),
      count: z.int().min(0).max(1_000),
    }),
  ).answers<HistoryView>(),
  /** Take back the change that `today` offers to undo. */
  undo: once(z.strictObject({ changeId: id })).answers<ChangeResult>(),
}

/** What the windows are told. */
export interface JournalEvents {
  /** Wins changed anywhere, here or on another device: lists of them are to be read again. */
  'wins.changed': Nothing
}

/**
 * A line of one of the catalog's lists: one for wins, one for the first after days away, one for
 * words that a cheerful line would be no answer to.
 */
export interface Acknowledgement {
  list: 'acknowledgements' | 'firstBack' | 'heard'
  index: number
}

export type LogResult =
  | { kind: 'logged'; win: Win; acknowledgement: Acknowledgement }
  | { kind: 'empty' }
  | { kind: 'too-long'; limit: number; length: number }
  /** The win that it grew out of is not there any more. */
  | { kind: 'gone' }
  /** The day given is still ahead. */
  | { kind: 'ahead' }
  /** The day given is so early that it was hardly meant. */
  | { kind: 'long-ago' }
  | { kind: 'not-saved'; problem: SaveProblem }

/** A win that another one can continue. */
export interface ContinuedWin {
  winId: string
  text: string
  goalId?: string
}

export type ChangeResult =
  | { kind: 'changed' }
  | { kind: 'empty' }
  | { kind: 'too-long'; limit: number; length: number }
  | { kind: 'gone' }
  /** The time given is still ahead. */
  | { kind: 'ahead' }
  /** The time given is so early that it was hardly meant. */
  | { kind: 'long-ago' }
  /** The link would lead back to the win itself. */
  | { kind: 'circle' }
  | { kind: 'not-saved'; problem: SaveProblem }

/** A win and what its form shows. */
export interface WinDetails {
  win: Win
  /** The time on the wall where it was logged: `2026-11-23T14:05`. */
  wall: string
  /** The hour at which the day turns over, 0–23. */
  dayStartHour: number
  /** What it grew out of, where that is still there. */
  grewOutOf?: Win
  goals: Goal[]
  /** Whether energies are asked for. */
  energy: boolean
}

/** A row of the list of all wins. */
export type HistoryRow =
  | { kind: 'day'; day: string }
  | { kind: 'win'; win: Win; goal?: string; grewOutOf?: string }

export interface HistoryView {
  rows: HistoryRow[]
  /** How many rows there are in all. */
  length: number
  /** How many wins were found. */
  wins: number
  /** False while older months are still being read. */
  complete: boolean
  /** Every goal that can be looked for. */
  goals: Goal[]
}

/** The last change, for as long as it can be taken back. `until`: milliseconds since the epoch. */
export interface UndoOffer {
  changeId: string
  what: 'logged' | 'edited' | 'removed' | 'brought-back' | 'put-forward' | 'stays'
  winId: string
  /** The win's words; none where no sentence may quote them. */
  text?: string
  until: number
}
