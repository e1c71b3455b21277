import type { Gone, Win } from '../../../src-shared/records.ts'
import { byInstant } from '../../kernel/order.ts'
import type { MonthDocument } from './month-document.ts'

/** The ids in the wins of a document, so that one more win is not compared with all others. */
const idsOf = new WeakMap<readonly Win[], Set<string>>()

function idsIn({ wins }: MonthDocument): Set<string> {
  const known = idsOf.get(wins) ?? new Set(wins.map(({ id }) => id))
  idsOf.set(wins, known)
  return known
}

/** Whether a document has a version of a win. */
export function hasWin(document: MonthDocument, id: string): boolean {
  return idsIn(document).has(id)
}

/** A document with these versions of wins, unless it has later ones, and in it no longer gone. */
export function withWins(document: MonthDocument, given: readonly Win[]): MonthDocument {
  const known = idsIn(document)
  const areNew = given.every(({ id }) => !known.has(id))
  const changed = areNew ? given : withoutOutdated(document, given)
  const ids = new Set(changed.map(({ id }) => id))
  const stay = areNew ? document.wins : document.wins.filter(({ id }) => !ids.has(id))
  const [last, only] = [stay.at(-1), changed[0]]
  const comesLast = changed.length === 1 && only && (!last || byInstant(last, only) < 0)
  const wins = comesLast ? [...stay, only] : [...stay, ...changed].toSorted(byInstant)
  const gone = document.gone.some(({ id }) => ids.has(id))
    ? document.gone.filter(({ id }) => !ids.has(id))
    : document.gone
  if (areNew) {
    // The set goes on to the document that has them all; the one before makes its own if asked.
    idsOf.delete(document.wins)
    for (const id of ids) known.add(id)
    idsOf.set(wins, known)
  }
  return { ...document, gone, wins }
}

/** The versions that a document has no later ones of. */
function withoutOutdated({ wins }: MonthDocument, given: readonly Win[]): Win[] {
  const since = new Map(wins.map(({ id, updatedAt }) => [id, updatedAt]))
  return given.filter(({ id, updatedAt }) => updatedAt >= (since.get(id) ?? ''))
}

/**
 * A document that says of some wins that they are gone from it, unless it has later versions.
 *
 * @param where whether they are in another month now, or gone for good
 */
export function withoutWins(
  document: MonthDocument,
  left: readonly Win[],
  where: 'moved' | 'gone',
): MonthDocument {
  const since = new Map(left.map(({ id, updatedAt }) => [id, updatedAt]))
  const counts = ({ id, updatedAt }: Win | Gone): boolean => updatedAt > (since.get(id) ?? '')
  const wins = document.wins.filter(counts)
  const stay = new Set(wins.map(({ id }) => id))
  const added = [...since]
    .filter(([id]) => !stay.has(id))
    .map(([id, updatedAt]): Gone =>
      where === 'moved' ? { id, updatedAt, moved: true } : { id, updatedAt },
    )
  const gone = document.gone.filter(({ id }) => !since.has(id))
  return { ...document, wins, gone: [...gone, ...added] }
}
