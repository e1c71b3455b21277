import type { Day, Month } from './calendar.ts'
import type { FrictionKind } from './frictions.ts'
import type { Win } from './records.ts'

/** One day of a week. */
export interface WeekDay {
  day: Day
  /** Nothing is asked on it. */
  rest: boolean
  /** In the order of their times. */
  wins: readonly Win[]
  /** The win that was put forward to it. */
  covered?: { id: string; day: Day; text: string }
}

/** A win of another week, as far as a week speaks of it. */
export type WinElsewhere = Pick<Win, 'id' | 'day' | 'text'>

/** Seven days, with what links them to others. */
export interface WeekView {
  /** Seven of them, from the day that a week begins with. */
  days: readonly WeekDay[]
  today: Day
  /** The wins of other weeks that wins of this one grew out of. */
  before: readonly WinElsewhere[]
  /** The wins of this week that wins of other weeks grew out of, as far as is known. */
  goesOn: readonly string[]
  /** The wins whose words no sentence may quote; none where each may be. */
  unquoted?: readonly string[]
  /** The first day of the week before. */
  previous: Day
  /** The first day of the week after; none where that is ahead, and no win lies or reaches there. */
  next?: Day
}

/** Wins joined by links, from the first to the last. */
export interface ChainView {
  /** In the order of their times. */
  wins: readonly Pick<Win, 'id' | 'day' | 'text' | 'linkedTo'>[]
  /** No sentence may quote the words of the first. */
  unquoted?: true
}

/** A long chain, told by its ends. */
export interface Story {
  first: WinElsewhere
  last: WinElsewhere
  /** How many wins it has. */
  wins: number
  /** No sentence may quote the words of its ends. */
  unquoted?: true
}

/** One day in a month or a year. */
export interface CountedDay {
  day: Day
  wins: number
  rest: boolean
}

/** One day in a month, with what there is room for of its wins. */
export interface MonthDay extends CountedDay {
  /** The words of its first win. */
  first?: string
  /** The goals of its first wins, `null` where a win has none. */
  goals: readonly (string | null)[]
}

/** A month as a calendar. */
export interface MonthView {
  month: Month
  /** Whole weeks of seven, from the day that a week begins with. */
  weeks: readonly (readonly MonthDay[])[]
  today: Day
  stories: readonly Story[]
  previous: Month
  /** None where that is ahead and no win lies there. */
  next?: Month
}

/** A year at a glance. */
export interface YearView {
  year: number
  /** Every day of it; of the first year from the month in which the person began. */
  days: readonly CountedDay[]
  today: Day
  stories: readonly Story[]
  /** None before the first year. */
  previous?: number
  /** None where that is ahead and no win lies there. */
  next?: number
}

/** How much is in motion, in a word. */
export const rhythmWords = ['resting', 'stirring', 'moving', 'rolling'] as const
export type RhythmWord = (typeof rhythmWords)[number]

/** The momentum up to a day, from 0 to 100; a number that is drawn and never shown. */
interface RhythmPoint {
  day: Day
  value: number
}

export interface RhythmView {
  word: RhythmWord
  line: readonly RhythmPoint[]
}

/** A part of the day in which wins gather. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night'

/**
 * Something that the numbers carry; `wins` are the ids of exactly the wins behind it, in order of
 * time: as many as `count` says, on as many days as `days` says, and of energy the ones after which
 * it rose (`up`).
 */
export type WeekSentence = { wins: readonly string[] } & (
  | {
      kind: 'wins'
      count: number
      days: number
      first: Omit<WinElsewhere, 'text'> & { text?: string }
    }
  | { kind: 'identity'; goalId: string; identity: string; count: number }
  | { kind: 'friction'; friction: FrictionKind; verb: string; count: number }
  | { kind: 'hours'; part: DayPart; count: number; of: number }
  | { kind: 'anchor'; anchor: string; days: number }
  | { kind: 'energy'; up: number; of: number }
)

/** The energy before and after the wins of a day, 1 to 5, in the middle. */
export interface EnergyPoint {
  day: Day
  before: number
  after: number
}

/** What a week says, and asks. */
export interface WeekSummary {
  /** Five at most, wins first. */
  sentences: readonly WeekSentence[]
  rhythm: RhythmView
  /** Of the days of the week that have both; none where it is switched off. */
  energy: readonly EnergyPoint[]
  /** The question that the week ends on. */
  question: string
  /** What the person has written under it. */
  answer: string
}
