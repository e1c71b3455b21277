import { mergeMonth, versionsOf } from '../../kernel/merge.ts'
import { deviceOfSecond, distinct, type AtOneInstant } from '../../storage/merge-documents.ts'
import type { MonthDocument } from './month-document.ts'

/** A month that has all that two files of one device say of it. */
export function mergeTwoMonths(
  one: MonthDocument,
  other: MonthDocument,
  counts: AtOneInstant = 'greater',
): MonthDocument {
  const second = deviceOfSecond(counts)
  const merged = mergeMonth({
    wins: [...versionsOf(one.wins, ''), ...versionsOf(other.wins, second)],
    gone: [...versionsOf(one.gone, ''), ...versionsOf(other.gone, second)],
  })
  return { ...merged, ...bothRests(one, other) }
}

/**
 * A month with what another file of it has beside its records, or undefined if it has all of that.
 */
export function withUnreadEntriesOf(
  one: MonthDocument,
  other: MonthDocument,
): MonthDocument | undefined {
  const { rest, others } = bothRests(one, other)
  const isMore =
    rest.length > one.rest.length || Object.keys(others).length > Object.keys(one.others).length
  return isMore ? { ...one, rest, others } : undefined
}

function bothRests(one: MonthDocument, other: MonthDocument) {
  const rest = distinct([...one.rest, ...other.rest])
  return { rest, others: { ...other.others, ...one.others } }
}
