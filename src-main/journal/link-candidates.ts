import type { Win } from '../../src-shared/records.ts'
import { leadsTo } from './domain/links.ts'
import type { History } from './search/history.ts'

/** How many wins are offered to link to. */
const OFFERED = 8

/** The latest wins with these words that a win can have grown out of, at most eight. */
export async function linkCandidates(history: History, id: string, words: string): Promise<Win[]> {
  await history.whole()
  const found: Win[] = []
  const wouldCircle = leadsTo(id, history.find)
  for (let from = 0; found.length < OFFERED; from += 4 * OFFERED) {
    const { rows } = history.read({ words, removed: false, from, count: 4 * OFFERED })
    if (rows.length === 0) break
    const wins = rows.flatMap((row) => (row.kind === 'win' ? row.win : []))
    found.push(...wins.filter((win) => !wouldCircle(win.id)))
  }
  return found.slice(0, OFFERED)
}
