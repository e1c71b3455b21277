import { isTaskKind, type TaskKind } from '../../../src-shared/task-kind.ts'
import { lazyRecord } from './lazily.ts'

const ROW =
  /^(does|any|light|particle|stop|behind|lead|cut|same|alike|sure|join|verb|won|turn|object|before): (?:(.+?) = )?(.+)$/

/** The most words of a phrase before a task, or behind it. */
const MOST_PHRASE = 10

/** What is known of a language's words. Data: `ladders/<language>/words.txt`. */
export type WordLists = ReturnType<typeof parseWords>

/**
 * The words of a language, each list read when it is first asked for.
 *
 * @throws RangeError naming the line that is not understood
 */
export function parseWords(text: string, file: string) {
  const rows = text
    .split(/\r?\n/)
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => {
      const [, sort, name = '', list] = ROW.exec(row) ?? []
      if (list === undefined) throw refused(row)
      return { sort, name, list }
    })
  const sorts = Map.groupBy(rows, ({ sort }) => sort)
  /** What rows of one sort say: before and behind the "=". */
  const said = (what: string) => sorts.get(what) ?? []

  function refused(row: string): RangeError {
    return new RangeError(`${file} has a line that is not understood: ${row}`)
  }

  function kindIn(name: string): TaskKind {
    if (!isTaskKind(name)) throw refused(name)
    return name
  }

  const listed = (what: string) =>
    said(what).flatMap(({ name, list }) => wordsIn(list).map((word) => [word, name] as const))
  const pairsOf = (what: string) => new Map(said(what).map(({ name, list }) => [name, list]))
  const setOf = (what: string) => new Set(listed(what).map(([word]) => word))
  // An infinitive may stand beside the form that steps begin with.
  const verbs = () =>
    said('verb').map(
      ({ name, list }) => [name.replace(/:.*/, '').trim().toLowerCase(), list] as const,
    )

  return lazyRecord({
    /** Verbs that tell the kind of a task: `wipe`, `clean out`. */
    does: () => new Map(listed('does').map(([verb, name]) => [verb, kindIn(name)])),
    /** Verbs that say little, and leave it all to what stands after them: `do`, `start`. */
    lightVerbs: () => setOf('light'),
    /** Second halves of verbs: “put up” is another thing than “put down”. */
    particles: () => setOf('particle'),
    /** Verbs that say something, but not of which kind it is: `print`, `park`. */
    anyVerbs: () => setOf('any'),
    /** Words that say nothing of what a task is. */
    stop: () => setOf('stop'),
    /** Words behind which stands what is less of a task: where, for whom, about what. */
    behind: () => setOf('behind'),
    /** Words that mean the same, each with the one that stands for all. */
    same: () => new Map(listed('same')),
    /** Verbs that mean nearly the same, in each of their senses: `trim`, `prune`, `cut back`. */
    alike: () => said('alike').map(({ list }) => wordsIn(list)),
    /** A verb as a step begins with it, and as it reads in a win. */
    past: () => new Map(verbs()),
    /** What stands before a win: “managed to”, where a verb in the past would name a gender. */
    beforeWin: () =>
      said('won')
        .map(({ list }) => `${list} `)
        .join(''),
    /** Where another thing to do may begin in a step. */
    clause: () => {
      const joining = [...setOf('join')].join('|')
      return new RegExp(String.raw`(\s*[,:–—]\s+(?:(?:${joining})\s+)?|\s+(?:${joining})\s+)`, 'iu')
    },
    /** What stands before a task and says nothing of it; without spaces, behind it as well. */
    lead: () => setOf('lead'),
    /** How many words stand before a task and say nothing of it. */
    leadAt: () => startAmong(setOf('lead')),
    /** How many words begin what is said of a task; 0 if they do not. */
    cutAt: () => startAmong(setOf('cut')),
    /** Kinds that a verb of theirs tells for sure, whatever stands behind it, and verbs that need no more to be told. */
    sure: () => setOf('sure'),
    /** Words that turn round from "your" to "my". */
    turned: () => pairsOf('turn'),
    /** Those that turn round otherwise where something is done to them: "told you", "near you". */
    turnedObjects: () => pairsOf('object'),
    /** Words after which one is such an object, verbs in the past among them. */
    beforeObjects: () => new Set([...setOf('before'), ...verbs().map(([, past]) => past)]),
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

function wordsIn(list: string): string[] {
  return list.split('|').map((word) => word.trim())
}
