import type { Month } from '../../../../src-shared/calendar.ts'
import type { Win } from '../../../../src-shared/records.ts'
import type { Catalog } from '../../../../src-shared/words/catalog.ts'
import type { Plan } from '../../../kernel/ports.ts'
import type { WithOwnPreferences } from '../own-json/own-json-schema.ts'

/** What stands in an export beside the wins, or is needed to write them. */
export interface ExportFacts {
  plan: Plan
  preferences: WithOwnPreferences
  catalog: Catalog
}

/** Writes one file, piece by piece. Each piece is asked for once, the months in their order. */
export interface ExportWriter {
  /** Whether wins stand in it that the person has removed. */
  readonly withRemoved?: boolean
  head(): string
  /** The wins of a month, in the order of their days. */
  month(month: Month, wins: readonly Win[]): string
  foot(): string
}
