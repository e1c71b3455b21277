import type { TaskKind } from '../../../src-shared/task-kind.ts'
import { lazily, lazyRecord } from '../../kernel/lazily.ts'

/** The most words of a phrase before a task, or behind it. */
const MOST_PHRASE = 10

/** What is known of a language's words. Data: `ladders/<language>/words.txt`. */
export type WordLists = ReturnType<typeof parseWords>

/**
 * The words of a language, each list read when it is first asked for.
 *
 * @param text as they were built: a line a sort of words, with double bars between its rows
 */
export function parseWords(text: string) {
  const sorts = new Map(text.split('\n').map((line) => [line.split(':', 1)[0], line]))
  /** What rows of one sort say. */
  const said = (sort: string) =>
    sorts
      .get(sort)
      ?.slice(sort.length + 2)
      .split('||') ?? []
  const pairsOf = (sort: string) => said(sort).map((row) => row.split(' = ') as [string, string])
  const setOf = (sort: string) => new Set(said(sort).flatMap((list) => list.split('|')))
  /** Words, and what stands before the "=" in their row. */
  const namesOf = (sort: string) =>
    new Map(pairsOf(sort).flatMap(([name, list]) => list.split('|').map((one) => [one, name])))

  const lead = lazily(() => setOf('lead'))

  return lazyRecord({
    /** How many ladders words can find. */
    ladderCount: () => Number(said('ladders')[0]),
    /** Verbs that tell the kind of a task, as stems: `wipe`, `clean out`. */
    does: () => namesOf('does') as Map<string, TaskKind>,
    /** Verbs that say little, and leave it all to what stands after them, as stems: `do`, `start`. */
    lightVerbs: () => setOf('light'),
    /** Second halves of verbs: “put up” is another thing than “put down”. */
    particles: () => setOf('particle'),
    /** Verbs that say something, but not of which kind it is, as stems: `print`, `park`. */
    anyVerbs: () => setOf('any'),
    /** Words that say nothing of what a task is. */
    stop: () => setOf('stop'),
    /** Words that mean the same, each with the one that stands for all, as stems. */
    same: () => namesOf('same'),
    /** Verbs that mean nearly the same, in each of their senses, as stems: `trim`, `prune`, `cut back`. */
    alike: () => said('alike').map((row) => row.split('|')),
    /** A verb as a step begins with it, and as it reads in a win. */
    past: () => new Map(pairsOf('verb')),
    /** What stands before a win: “managed to”, where a verb in the past would name a gender. */
    beforeWin: () => [...said('won'), ''].join(' '),
    /** Verbs that need nothing behind them, and after what they are another thing to do: “and save”. */
    aloneVerbs: () => namesOf('alone'),
    /** Where another thing to do may begin in a step. */
    clause: () => {
      const joining = [...setOf('join')].join('|')
      return new RegExp(String.raw`(\s*[,:–—]\s+(?:(?:${joining})\s+)?|\s+(?:${joining})\s+)`, 'iu')
    },
    /** What stands before a task and says nothing of it; without spaces, behind it as well. */
    lead,
    /** How many words stand before a task and say nothing of it. */
    leadAt: () => startAmong(lead()),
    /** How many words begin what is said of a task; 0 if they do not. */
    cutAt: () => startAmong(setOf('cut')),
    /** Kinds that a verb of theirs tells for sure, whatever stands behind it, and verbs that need no more to be told, as stems. */
    sure: () => setOf('sure'),
    /** Words that turn round from "your" to "my". */
    turned: () => new Map(pairsOf('turn')),
    /** Those that turn round otherwise where something is done to them: "told you", "near you". */
    turnedObjects: () => new Map(pairsOf('object')),
    /** Words after which one is such an object, verbs in the past among them. */
    beforeObjects: () => setOf('before'),
  })
}

/** How many words are the longest phrase that they begin with; in a phrase "*" stands for some. */
function startAmong(phrases: ReadonlySet<string>): (words: readonly string[]) => number {
  const parted = [...phrases].filter((one) => one.includes('*')).map((one) => one.split('*'))
  const isOne = (phrase: string) =>
    phrases.has(phrase) ||
    parted.some(([start = '', end = '']) => phrase.startsWith(start) && phrase.endsWith(end))
  return (words) => {
    let length = Math.min(words.length, MOST_PHRASE)
    while (length > 0 && !isOne(words.slice(0, length).join(' '))) length -= 1
    return length
  }
}
