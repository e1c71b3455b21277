import { setImmediate } from 'node:timers/promises'

import { monthOf, type Month } from '../../../../src-shared/calendar.ts'
import type { DayRange } from '../../../../src-shared/contract/export.ts'
import type { ExportFormat } from '../../../../src-shared/export-formats.ts'
import type { Win } from '../../../../src-shared/records.ts'
import { byInstant } from '../../../kernel/order.ts'
import type { WinStore } from '../../../kernel/ports.ts'
import { EXPORT_FORMATS, type ExportOptions } from '../../domain/export/export-formats.ts'
import type { ExportFacts, ExportWriter } from '../../domain/export/export-writer.ts'

/** What is to be written. */
export interface ExportWish extends DayRange, ExportOptions {
  format: ExportFormat
}

/** What it is written from. */
export interface ExportSource {
  store: Pick<WinStore, 'months' | 'read'>
  facts: ExportFacts
}

/** A piece of a file. */
export interface ExportChunk {
  text: string
  /** How many wins are in it. */
  wins: number
  /** How much of everything is written with it, from 0 to 1. */
  share: number
}

/** A file of one month. */
export interface ExportedMonth extends ExportChunk {
  /** Such as `2026-11.md`. */
  name: string
}

/**
 * Everything in one file, a month at a time and in the order of days, so that ten years take no more
 * memory than a month does. Between two months there is a pause for whatever else there is to do.
 */
export async function* exportChunks(
  wish: ExportWish,
  source: ExportSource,
): AsyncGenerator<ExportChunk> {
  const writer = EXPORT_FORMATS[wish.format].begin(source.facts, wish)
  yield { text: writer.head(), wins: 0, share: 0 }
  for await (const { month, wins, share } of monthsIn(wish, source, writer)) {
    yield { text: writer.month(month, wins), wins: wins.length, share }
  }
  yield { text: writer.foot(), wins: 0, share: 1 }
}

/** The same, a file for each month that has wins. */
export async function* exportMonths(
  wish: ExportWish,
  source: ExportSource,
): AsyncGenerator<ExportedMonth> {
  const { ending, begin } = EXPORT_FORMATS[wish.format]
  for await (const { month, wins, share } of monthsIn(wish, source, begin(source.facts, wish))) {
    if (wins.length === 0) continue
    const writer = begin(source.facts, wish)
    const text = writer.head() + writer.month(month, wins) + writer.foot()
    yield { name: `${month}.${ending}`, text, wins: wins.length, share }
  }
}

async function* monthsIn(
  { from, to }: DayRange,
  { store }: ExportSource,
  { withRemoved = false }: ExportWriter,
): AsyncGenerator<{ month: Month; wins: readonly Win[]; share: number }> {
  const isIn = ({ day, deleted }: Win): boolean =>
    (from === undefined || day >= from) &&
    (to === undefined || day <= to) &&
    (withRemoved || deleted !== true)
  const months = store
    .months()
    .filter((month) => from === undefined || month >= monthOf(from))
    .filter((month) => to === undefined || month <= monthOf(to))
    .toSorted()
  for (const [number, month] of months.entries()) {
    const wins = store.read(month).filter(isIn).toSorted(byDay)
    yield { month, wins, share: (number + 1) / (months.length + 1) }
    await setImmediate()
  }
}

/** Days overlap where the person has flown east. */
function byDay(a: Win, b: Win): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  return byInstant(a, b)
}
