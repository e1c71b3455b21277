import type { Gone, Win } from '../../src-shared/records.ts'
import { byLogging } from '../domain/merge.ts'
import type { MonthDocument } from './month-document.ts'

/** A document with these versions of wins in it, and in it no longer gone. */
export function withWins(document: MonthDocument, changed: readonly Win[]): MonthDocument {
  const ids = new Set(changed.map(({ id }) => id))
  const last = document.wins.at(-1)
  const [only] = changed
  const added = only && changed.length === 1 && (last === undefined || byLogging(last, only) < 0)
  const wins = [...document.wins.filter(({ id }) => !ids.has(id)), ...changed]
  const gone = document.gone.some(({ id }) => ids.has(id))
    ? document.gone.filter(({ id }) => !ids.has(id))
    : document.gone
  return { ...document, gone, wins: added ? wins : wins.toSorted(byLogging) }
}

/** A document that says of some wins that they are gone from it, unless it has later versions. */
export function withoutWins(document: MonthDocument, left: readonly Win[]): MonthDocument {
  const since = new Map(left.map(({ id, updatedAt }) => [id, updatedAt]))
  const counts = ({ id, updatedAt }: Win | Gone): boolean => updatedAt > (since.get(id) ?? '')
  const wins = document.wins.filter(counts)
  const stay = new Set(wins.map(({ id }) => id))
  const added = [...since].filter(([id]) => !stay.has(id))
  const gone = document.gone.filter(({ id }) => !since.has(id))
  return {
    ...document,
    wins,
    gone: [...gone, ...added.map(([id, at]) => ({ id, updatedAt: at }))],
  }
}
