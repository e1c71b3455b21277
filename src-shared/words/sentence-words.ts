import type { WeekSentence } from '../review.ts'
import { quoted } from './joined-words.ts'
import type { Catalog } from './make-catalog.ts'
import { numberWords } from './number-words.ts'
import { shorten } from './shorten.ts'

/** A sentence in three parts, of which the middle one stands for the wins behind it. */
export interface SentenceParts {
  before: string
  wins: string
  after: string
}

/** Stand in the catalog's place around the middle part: of private use, and in no sentence. */
const OPEN = '\uE000'
const CLOSE = '\uE001'

const LETTER = /[\p{L}\p{M}]/u

type SentenceCatalog = Pick<Catalog, 't' | 'language' | 'numberFormat'>

/**
 * Something that a week says, in a sentence. What is the person's own in it keeps to itself, so that
 * words that are read from the right turn nothing round but themselves.
 */
export function sentenceParts(catalog: SentenceCatalog, sentence: WeekSentence): SentenceParts {
  const words = inWords(catalog, sentence, { open: OPEN, close: CLOSE })
  const [before = '', rest = ''] = words.split(OPEN)
  const [wins = '', after = ''] = rest.split(CLOSE)
  return { before, wins, after }
}

/** The same without a link: there the person's own words stand between quotation marks. */
export function sentenceWords(catalog: SentenceCatalog, sentence: WeekSentence): string {
  const isQuoting =
    (sentence.kind === 'wins' && sentence.first.text !== undefined) ||
    (sentence.kind === 'identity' && !readsOn(catalog, sentence.identity))
  const [open = '', close = ''] = isQuoting ? quoted(catalog, OPEN).split(OPEN) : []
  return inWords(catalog, sentence, { open, close })
}

function inWords(
  catalog: SentenceCatalog,
  sentence: WeekSentence,
  marks: { open: string; close: string },
): string {
  const { t } = catalog
  switch (sentence.kind) {
    case 'wins': {
      const { count, first, days } = sentence
      const number = numberWords(catalog, count)
      const onDays = t('says.onDays', { count: days, number: numberWords(catalog, days) })
      const said = { ...marks, count, number, onDays }
      if (first.text === undefined) return t('says.winsUnquoted', said)
      return t('says.wins', { ...said, text: own(shorten(first.text)) })
    }
    case 'identity': {
      const { identity, count } = sentence
      const number = numberWords(catalog, count)
      const key = readsOn(catalog, identity) ? 'says.identity' : 'says.identityNamed'
      return t(key, { ...marks, count, number, identity: own(identity) })
    }
    case 'friction': {
      const { friction, count } = sentence
      const when = t(`says.frictions.${friction}`)
      return t('says.friction', { ...marks, when, verb: own(sentence.verb), count })
    }
    case 'hours':
      return t(`says.hours.${sentence.part}`, { ...marks, count: sentence.count, of: sentence.of })
    case 'anchor':
      return t('says.anchor', { ...marks, anchor: own(sentence.anchor), count: sentence.days })
    case 'energy':
      return t('says.energy', { ...marks, up: sentence.up, of: sentence.of })
  }
}

/** Whether a sentence can go on with an identity line: "you were someone who writes". */
function readsOn({ t, language }: SentenceCatalog, identity: string): boolean {
  const line = identity.toLocaleLowerCase(language())
  // A language without such a word has none in its list.
  return t('says.identityBegins').some(
    (word) =>
      line.startsWith(word.toLocaleLowerCase(language())) && !LETTER.test(line.charAt(word.length)),
  )
}

/** The person's own words, which cannot end the part that they stand in. */
function own(text: string): string {
  return text.replaceAll(OPEN, '').replaceAll(CLOSE, '')
}
