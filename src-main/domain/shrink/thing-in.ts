import { NOUNS } from './doing.ts'
import { singularOf } from './kind-of-doing.ts'
import type { English, TaggedWord } from './tagged-words.ts'

type Tagger = English['tag']

/** Words that begin what is said about the thing, rather than the thing. */
export const AFTERWARDS =
  /^(?:for|about|with|to|from|by|before|at|on|in|into|onto|because|so|when|if|that|which|who|where|while|without|until|till|til|over|under|through|via|during|between|against|regarding|re|as|than|using|off|out|up|needs?|is|are|was|has|have|like|and|or|but|around|since|after|inside|outside|near|whether|how|what|why|back|behind|together|away|again|down)$/i

/** The thing at the beginning of what stands after the verb. */
export function thingIn(said: string, tag: Tagger): string {
  // "4000 word review": how much there is of it is no thing.
  const after = said.replace(
    /^((?:the|my|a|an|this|that)\s+)?\d[\d.,]*k?[\s-]+(?:words?|pages?|minutes?|mins?|slides?|unread)\s+(?:of\s+)?(?=\p{L})/iu,
    '$1',
  )
  const words = headOf(after)
    .split(' ')
    .filter((word) => word !== '')
  let end = words.length
  for (const [index, word] of words.entries()) {
    const plain = word.replaceAll(/[^\p{L}\p{N}'’-]/gu, '')
    const isInName = /^and$/i.test(word) && isCapital(words[index + 1] ?? '')
    // "My back pain": what stands behind an article is part of the thing.
    const before = words[index - 1] ?? ''
    // "Her" in "her about a date" is she, and in "her back pain" it is hers.
    const isInside =
      DETERMINER.test(before) &&
      index + 1 < words.length &&
      !(/^her$/i.test(before) && /^(?:about|for|to|with|that|if|whether)$/i.test(word))
    const isAside = AFTERWARDS.test(plain) && !isInName && !isInside && !isNounPart(words, index)
    const isAnother =
      DETERMINER.test(word) && words.slice(0, index).some((word) => !FILLERS.test(word))
    const ends = isAside || isAnother
    const isKnownHere =
      NOUNS.has(plain.toLowerCase()) ||
      NOUNS.has(`${plain} ${words[index + 1] ?? ''}`.toLowerCase())
    const mayBeVerb = index > 1 && !isKnownHere
    if (ends || (mayBeVerb && isVerbAt(index, word, tag(after)))) {
      end = index
      break
    }
  }
  const isName = (word: string, index: number): boolean =>
    NOUNS.has(`${word} ${words[index + 1] ?? ''}`.toLowerCase())
  const kept = words
    .slice(0, end)
    .filter((word, index) => !FILLERS.test(word) || isName(word, index))
  // "Subscriptions Netflix" are subscriptions.
  const list = kept.findIndex((word, index) => {
    const next = kept[index + 1]?.toLowerCase()
    const isKnown = NOUNS.has(word.toLowerCase()) || NOUNS.has(singularOf(word.toLowerCase()))
    return (
      /(?<!ss|christma|us)s$/i.test(word) &&
      isKnown &&
      next !== undefined &&
      isCapital(kept[index + 1] ?? '') &&
      !NOUNS.has(next)
    )
  })
  if (list > 0 || (list === 0 && kept.length > 1)) kept.length = list + 1
  // "My flat nicer" is the flat.
  const isGetting = /^getting$/i.test(kept.at(-2) ?? '')
  if (kept.length > 1 && !isGetting && BETTER.test(kept.at(-1) ?? '')) kept.pop()
  // "A bill online" is a bill.
  if (kept.length > 1 && /^online$/i.test(kept.at(-1) ?? '')) kept.pop()
  return kept.join(' ').replaceAll(/[.,!?;:]+(?=\s|$)/g, '')
}

const BETTER =
  /^(?:nicer|better|prettier|cosier|cozier|tidier|cleaner|bigger|smaller|faster|stronger|presentable|liveable|livable|ready|together|nice|pretty|sorted|done|full)$/i

/** Whether a word is one that something does, by its place; a gerund may be a thing. */
function isVerbAt(index: number, word: string, tagged: readonly TaggedWord[]): boolean {
  const { text = '', tags } = tagged[index] ?? {}
  return (
    text === word && tags?.has('Verb') === true && !tags.has('Gerund') && !NEVER_VERB.test(word)
  )
}

const NEVER_VERB =
  /^(?:man|guy|lady|woman|board|people|staff|team|crew|company|rules|plans|talks|checks|visits|calls|notes|updates|reports|reviews|tests|forms|lists|orders|records|scores|charges|designs)$/i

/** "Chapter 4" of "chapter 4 of the book", and "letters" of "the pile of letters". */
function headOf(phrase: string): string {
  const [head = '', ...rest] = phrase.split(/\s+of\s+/i)
  const of = rest[0]
  if (of === undefined) return phrase
  const measure =
    /\b(?:pile|stack|heap|mountain|bunch|load|list|rest|bit|lot|number|set|series|backlog|box|bag|can|tin|jar|packet|bottle|bowl|plate|slice|ton|couple|half|part|piece|cup|glass|year|month|week|day|hour|decade)s?$/i
  if (/\b(?:change|proof|certificate|statement|power|letter|cost|piece|bill|copy)$/i.test(head))
    return phrase
  return measure.test(head) ? (/^(?:the|my|our|your)\b/i.test(of) ? of : `the ${of}`) : head
}

/** What stands before a thing and says whose or which it is. */
export const DETERMINER = /^(?:the|my|our|your|a|an|his|her|their)$/i

/** Words that say how much, how soon or how unwelcome, and nothing of what the thing is. */
export const FILLERS =
  /^(?:unread|unopened|unanswered|remaining|outstanding|\d+k?-?(?:words?|pages?|minutes?|slides?)|really|very|just|actually|even|all|whole|entire|every|everything|stupid|damn|bloody|fucking|freaking|goddamn|horrible|awful|dreaded|huge|massive|endless|boring|overdue|proper|decent|late|again|finally|please|own|myself|overwhelming|gigantic|unfinished|long-overdue|fully|properly|annoying|annoyingly|scary|giant|enormous|dang|darn|crappy|shitty|effing|freakin|motherfucking|gross|disgusting|dumb|silly|hideous|accursed|cursed|lousy|pesky|wretched)$/i

/** Whether a little word belongs to the thing: "post office" has none, "check-in" has. */
function isNounPart(words: readonly string[], index: number): boolean {
  const around = words
    .slice(0, index + 2)
    .join(' ')
    .toLowerCase()
  return (
    NOUNS.has(around) ||
    NOUNS.has(
      words
        .slice(index - 1, index + 2)
        .join(' ')
        .toLowerCase(),
    )
  )
}

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
