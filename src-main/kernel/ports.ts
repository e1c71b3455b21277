import type { Month } from '../../src-shared/calendar.ts'
import type { DataNotice } from '../../src-shared/contract/data.ts'
import type { SaveProblem } from '../../src-shared/contract/save-result.ts'
import type { NudgeDecision } from '../../src-shared/nudges.ts'
import type { Goal, Gone, Repeat, Step, Task, WeekAnswer, Win } from '../../src-shared/records.ts'

/** Where and when "now" is. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number
  /** IANA name of the zone that this computer is in at this moment. */
  zone(): string
}

/** Waits. */
export interface Timer {
  /**
   * Calls back once after so many milliseconds, or later where the computer slept meanwhile.
   *
   * @returns takes it back
   */
  after(ms: number, call: () => void): () => void
}

/** Makes identifiers: UUIDv7, so that they sort by the time they were made. */
export type NewId = () => string

/** What became of a save. `kept` means durable: written, flushed, renamed, folder flushed. */
export type SaveOutcome = { kind: 'kept' } | { kind: 'refused'; problem: SaveProblem }

/**
 * The wins on disk, a month at a time. Changes are to be made one after another: the journal,
 * which is the only one to make them, has a queue.
 */
export interface WinStore {
  /** Every version of every win known for the month, deletions included, merged over devices. */
  read(month: Month): readonly Win[]
  /** Every month of which anything is known, newest first. */
  months(): Month[]
  /** A win by its id, deletions included. Looks first where the id says that it was made. */
  find(id: string): Win | undefined
  /**
   * Keep this version of a win in the month of its day and answer when that is durable.
   * When refused, what was on disk before is still there.
   *
   * @param from the month in which the win was until now, where that is another
   */
  put(win: Win, from?: Month): Promise<SaveOutcome>
  /** Keep several wins, a month at a time; stops at the first month that is refused. */
  putAll(wins: readonly Win[]): Promise<SaveOutcome>
  /** Takes wins off the disk for good, here and in every backup; that they are gone is kept. */
  purge(wins: readonly Win[]): Promise<SaveOutcome>
  /** What is known to be gone from a month, of all devices: for good, or to another month. */
  gone(month: Month): readonly Gone[]
  /**
   * The same as `purge` for wins that have been in one month all the time. It looks into that
   * month's files alone, which is all there is of what was brought in.
   */
  purgeIn(month: Month, wins: readonly Win[]): Promise<SaveOutcome>
  /**
   * Wins that this device still holds although they were removed before an instant, or taken off
   * for good by another device.
   *
   * @param instant ISO 8601, UTC, milliseconds
   */
  removedBefore(instant: string): Promise<Win[]>
  /** What the person is told about files that could not be read as they are. */
  notices(): readonly DataNotice[]
}

/** Goals, tasks, steps and repeats, and what weeks were answered with. */
export interface Plan {
  goals: readonly Goal[]
  tasks: readonly Task[]
  steps: readonly Step[]
  repeats: readonly Repeat[]
  /** What was written under the questions of weeks. */
  answers: readonly WeekAnswer[]
}

/** What was decided about nudges in the last thirty days. */
export interface NudgeLog {
  /** This device's decisions, and what other devices have shown; the latest last. */
  past(): readonly NudgeDecision[]
  /** Keep this version of a decision; durable when answered. */
  put(decision: NudgeDecision): Promise<SaveOutcome>
}

/** The plan on disk, merged over devices, deletions included. */
export interface PlanStore {
  read(): Plan
  /** Keep these versions of records, all of them or none; durable when answered. */
  put(changed: Partial<Plan>): Promise<SaveOutcome>
  notices(): readonly DataNotice[]
}
