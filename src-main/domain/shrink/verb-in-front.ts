import { NOUNS, personOf, VERBS, type KnownVerb } from './doing.ts'
import { singularOf } from './kind-of-doing.ts'
import type { English } from './tagged-words.ts'

/** A verb as it stands in a task. */
export interface Verb extends KnownVerb {
  words: string
  /** How many words of the task it is. */
  count: number
}

/** The verb in front, of as many words as are known: "clean up". */
export function verbOf(words: readonly string[]): Verb | undefined {
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    const said = words.slice(0, count).join(' ').toLowerCase()
    const known = VERBS.get(said) ?? VERBS.get(withoutIng(said))
    if (known === undefined) continue
    const rest = words.slice(count)
    // "Call in sick" is no call, and "hang out" hangs nothing.
    if (count === 1 && TURNED.has(said) && TURNS.test(rest[0] ?? '') && rest.length > 1) {
      return {
        doing: 'general',
        strong: false,
        words: `${said} ${rest[0] ?? ''}`.toLowerCase(),
        count: 2,
      }
    }
    // "Phone bill" is a bill, and "book" alone is a book.
    if (count === 1 && isNounHere(said, rest)) return undefined
    return { ...known, words: VERBS.has(said) ? said : withoutIng(said), count }
  }
  return undefined
}

/**
 * A verb that is not known, by its place: nothing else stands in front of "the" or "my", and
 * what is a verb by its form is one in front of a thing.
 */
export function verbByPlace(words: readonly string[], { tag }: English): Verb | undefined {
  const [first = '', second = '', third = ''] = words
  if (!/^\p{L}{2,}$/u.test(first) || NOT_VERB.test(first)) return undefined
  if (personOf(first.toLowerCase()) !== undefined) return undefined
  const starts = [first, `${first} ${second}`, `${first} ${second} ${third}`]
  if (starts.some((words) => NOUNS.has(words.toLowerCase()))) return undefined
  if (tag(first).some(({ tags }) => tags.has('Person') || tags.has('FirstName'))) return undefined
  const weak = { doing: 'general' as const, strong: false }
  if (BEFORE_NOUN.test(second)) return { ...weak, words: first.toLowerCase(), count: 1 }
  // "Notes for the talk" are notes, "hold off the calls" is done.
  const isNoun = tag(first).some(({ tags }) => tags.has('Noun'))
  if (
    PARTICLE.test(second) &&
    BEFORE_NOUN.test(third) &&
    !(isNoun && NEVER_PARTICLE.test(second))
  ) {
    return { ...weak, words: `${first} ${second}`.toLowerCase(), count: 2 }
  }
  const tags = tag(words.join(' '))[0]?.tags
  const isVerb = tags?.has('Infinitive') === true || tags?.has('Imperative') === true
  if (!isVerb || second === '') return undefined
  return { ...weak, words: first.toLowerCase(), count: 1 }
}

/** Verbs that mean something else with a little word behind them. */
const TURNED = new Set(
  'call hang run move make put set turn get look bring break cut come give go pass pick pull show take hold let stand talk'.split(
    ' ',
  ),
)
const TURNS = /^(?:in|out|off|up|over|down|around|away|along|back|forward)$/i

const BEFORE_NOUN =
  /^(?:the|my|our|a|an|his|her|their|some|this|these|those|all|\p{Lu}\p{L}*'s|\d+)$/u
const PARTICLE = /^(?:up|out|in|off|on|over|down|away|back|through|for|to|with|at)$/i
const NEVER_PARTICLE = /^(?:for|to|with|at)$/i
const NOT_VERB =
  /^(?:index|access|pivot|expense|poster|experiment|data|project|process|die|the|my|our|a|an|his|her|their|some|this|that|these|those|all|not|no|of|in|on|at|for|with|about|to|from|new|old|big|good|bad|next|last|more|less|both|half|most|and|or|but|why|what|how|mom|mum|dad)$/i

/** Words that are a verb or a noun, as it comes. */
const NOUN_TOO = new Set(
  'book email mail text phone call post file fine bill plan budget list exercise water report draft paint iron sign record film test code program backup present journal blog study research walk run move visit return order play post shop dust train drink bath shower nap rest break sleep lift row face show share change rent set clean set design review download upload sketch craft grill cook sort post message craft'.split(
    ' ',
  ),
)
/** Alone, these are things rather than doings. */
const THING_ALONE = new Set(
  'phone book email mail text post bill fine report move draft file list present code plan budget test journal blog order return list design rent move'.split(
    ' ',
  ),
)
/** What stands behind a noun that is part of a longer noun. */
const BEHIND_NOUN =
  /^(?:bills?|reports?|backlog|lists?|plans?|groups?|apps?|box|cards?|bikes?|rooms?|desk|spreadsheets?|editor|clubs?|notes?|sessions?|exams?|tests?|machine|proposals?|presentations?|cabinet|jobs?|schedule|routine|review|guide|template|application|appointment|calls?|number|contract|system|folder|account|form|forms|letters?|returns?|addresses|templates?|class|classes|school|club|deadline|report|track|stuff|collection|shelf|shelves|case|problem|problems|lessons?|course|courses|competition|gear|kit|pool|trip|pages?|copy|section|deck|docs?|bottle|filter|agenda|minutes|invite|entry|entries)$/i

function isNounHere(said: string, rest: readonly string[]): boolean {
  const next = rest[0]
  if (next === undefined) return THING_ALONE.has(said)
  const two = `${said} ${next}`.toLowerCase()
  if (
    NOUNS.has(two) ||
    NOUNS.has(singularOf(two)) ||
    NOUNS.has(`${two} ${rest[1] ?? ''}`.toLowerCase())
  )
    return true
  // "Swimming lessons".
  const isGerund = said.endsWith('ing') && said !== 'sing' && said !== 'bring' && said !== 'ring'
  if (!NOUN_TOO.has(said) && !isGerund) return false
  return (
    (rest.length === 1 || isGerund) &&
    BEHIND_NOUN.test(next) &&
    said !== 'file' &&
    said !== 'clean' &&
    said !== 'sort'
  )
}

/** "Cleaning" as "clean", where that is a verb that is known. */
function withoutIng(said: string): string {
  const [first = '', ...rest] = said.split(' ')
  if (!first.endsWith('ing')) return said
  const stem = first.slice(0, -3)
  const halved = stem.replace(/([bdgklmnprt])\1$/, '$1')
  const found = [stem, `${stem}e`, halved, stem.replace(/y$/, 'ie')].find((verb) =>
    VERBS.has([verb, ...rest].join(' ')),
  )
  return found === undefined ? said : [found, ...rest].join(' ')
}
