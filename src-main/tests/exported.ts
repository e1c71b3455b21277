import { monthOf } from '../../src-shared/calendar.ts'
import { DEFAULT_PREFERENCES } from '../../src-shared/contract/settings.ts'
import { DEFAULT_NUDGES } from '../../src-shared/nudges.ts'
import type { Win } from '../../src-shared/records.ts'
import { openCatalog } from '../../src-shared/words/catalog.ts'
import {
  exportChunks,
  type ExportSource,
  type ExportWish,
} from '../data/exchange/export/export-chunks.ts'
import { byInstant } from '../kernel/order.ts'
import type { Plan } from '../kernel/ports.ts'

const catalog = openCatalog()
const EMPTY: Plan = { goals: [], tasks: [], steps: [], repeats: [], answers: [] }

/** What wins and a plan are exported from, without a disk. */
export function sourceOf(
  wins: readonly Win[],
  plan: Partial<Plan> = {},
  preferences: Partial<ExportSource['facts']['preferences']> = {},
): ExportSource {
  const months = Map.groupBy(wins.toSorted(byInstant), ({ day }) => monthOf(day))
  return {
    store: { months: () => [...months.keys()], read: (month) => months.get(month) ?? [] },
    facts: {
      plan: { ...EMPTY, ...plan },
      preferences: { ...DEFAULT_PREFERENCES, nudges: DEFAULT_NUDGES, ...preferences },
      catalog,
    },
  }
}

/** The text of an export. */
export async function exported(wish: ExportWish, source: ExportSource): Promise<string> {
  let text = ''
  for await (const chunk of exportChunks(wish, source)) text += chunk.text
  return text
}
