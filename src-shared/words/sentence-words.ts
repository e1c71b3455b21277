import type { WeekSentence } from '../review.ts'
import { isolated } from '../right-to-left.ts'
import type { Catalog } from './catalog.ts'
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

/** An identity line that a sentence can go on with: "you were someone who writes". */
const SOMEONE = /^some(?:one|body)\b/i

/**
 * Something that a week says, in a sentence. What is the person's own in it keeps to itself, so that
 * words that are read from the right turn nothing round but themselves.
 */
export function sentenceParts(catalog: Pick<Catalog, 't'>, sentence: WeekSentence): SentenceParts {
  const words = inWords(catalog, sentence, { open: OPEN, close: CLOSE })
  const [before = '', rest = ''] = words.split(OPEN)
  const [wins = '', after = ''] = rest.split(CLOSE)
  return { before, wins, after }
}

/** The same without a link: there the person's own words stand between quotation marks. */
export function sentenceWords(catalog: Pick<Catalog, 't'>, sentence: WeekSentence): string {
  const isQuoting =
    (sentence.kind === 'wins' && sentence.first.text !== undefined) ||
    (sentence.kind === 'identity' && !SOMEONE.test(sentence.identity))
  const marks = isQuoting ? { open: '“', close: '”' } : { open: '', close: '' }
  return inWords(catalog, sentence, marks)
}

function inWords(
  catalog: Pick<Catalog, 't'>,
  sentence: WeekSentence,
  marks: { open: string; close: string },
): string {
  const { t } = catalog
  switch (sentence.kind) {
    case 'wins': {
      const { count, first } = sentence
      const number = capital(numberWords(catalog, count))
      const days = t('says.days', {
        count: sentence.days,
        days: numberWords(catalog, sentence.days),
      })
      if (first.text === undefined) return t('says.winsUnquoted', { ...marks, count, number, days })
      return t('says.wins', { ...marks, count, number, days, text: own(shorten(first.text)) })
    }
    case 'identity': {
      const { identity, count } = sentence
      const times = t('says.times', { count, number: numberWords(catalog, count) })
      return SOMEONE.test(identity)
        ? t('says.identity', { ...marks, times: capital(times), identity: own(identity) })
        : t('says.identityNamed', { ...marks, times, identity: own(identity) })
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

/** The person's own words, which cannot end the part that they stand in. */
function own(text: string): string {
  return isolated(text.replaceAll(OPEN, '').replaceAll(CLOSE, ''))
}

/** As at the beginning of a sentence. */
function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1)
}
