import { z } from 'zod'

import type { CareNeeded } from '../care.ts'
import type { Win } from '../records.ts'
import type { ChainView, MonthView, WeekSummary, WeekView, YearView } from '../review.ts'
import { anyText, day, id } from './arguments.ts'
import { once, reads, sets } from './command.ts'
import type { PlanResult } from './plan.ts'
import type { SaveProblem } from './save-result.ts'

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
/** Such as `2026`. */
const year = z.string().regex(/^[12]\d{3}$/)
const length = z.number().min(0).max(100_000)
/** A part of the page, in CSS pixels from its top left, and how much larger its picture is. */
const area = z.strictObject({
  x: length,
  y: length,
  width: length,
  height: length,
  scale: z.number().min(0.1).max(4),
})

/** Looking back: weeks, months, years. */
export const reviewCommands = {
  /** The week of a day; without one, the present week. */
  'week.read': reads(z.strictObject({ of: day.optional() })).answers<WeekView>(),
  /** What a week says and asks; `first` is its first day. */
  'week.summary': reads(z.strictObject({ first: day })).answers<WeekSummary>(),
  /** Keep what was written under the question of a week. */
  'week.answer': sets(
    z.strictObject({ first: day, question: z.string().max(500), text: anyText }),
  ).answers<PlanResult | CareNeeded>(),
  /** Make a file of a week, and ask where it is to lie; `first` is its first day. */
  'week.export': once(
    z.discriminatedUnion('as', [
      z.strictObject({ as: z.literal('markdown'), first: day }),
      /** Of the sheet that the page has for paper (src-renderer/week/export/print-sheet.ts). */
      z.strictObject({ as: z.literal('pdf'), first: day }),
      /** Of a part of the page, as it is (src-renderer/review/export/still.ts). */
      z.strictObject({ as: z.literal('png'), first: day, area }),
    ]),
  ).answers<ExportResult>(),
  /** Make a picture of a month or a year, as the page has it, and ask where it is to lie. */
  'picture.export': once(
    z.strictObject({ of: z.union([month, year]), area }),
  ).answers<ExportResult>(),
  /** The chain that a win is in. */
  'chain.read': reads(z.strictObject({ id })).answers<ChainView>(),
  /** Some wins by their ids, in the order of their times. */
  'wins.named': reads(z.strictObject({ ids: z.array(id).max(10_000) })).answers<Win[]>(),
  /** A month as a calendar; without one, the present month. */
  'month.read': reads(z.strictObject({ month: month.optional() })).answers<MonthView>(),
  /** A year at a glance; without one, the present year. */
  'year.read': reads(
    z.strictObject({ year: z.int().min(1970).max(9999).optional() }),
  ).answers<YearView>(),
}

/** What became of a file that the person wanted to keep. */
export type ExportResult =
  | { kind: 'saved'; path: string }
  /** No place was chosen. */
  | { kind: 'cancelled' }
  | { kind: 'not-saved'; problem: SaveProblem }
