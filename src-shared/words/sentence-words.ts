import type { WeekSentence } from '../review.ts'
import { isolated } from '../right-to-left.ts'
import type { Catalog } from './catalog.ts'
import { shorten } from './shorten.ts'

/**
 * Something that a week says, in a sentence. What is the person's own in it keeps to itself, so that
 * words that are read from the right turn nothing round but themselves.
 */
export function sentenceWords({ t }: Pick<Catalog, 't'>, sentence: WeekSentence): string {
  switch (sentence.kind) {
    case 'wins': {
      const { count, days, first } = sentence
      const on = t('says.days', { count: days })
      if (first.text === undefined) return t('says.winsUnquoted', { count, days: on })
      return t('says.wins', { count, days: on, text: isolated(shorten(first.text)) })
    }
    case 'identity':
      return t('says.identity', { identity: isolated(sentence.identity), count: sentence.count })
    case 'friction': {
      const { friction, count } = sentence
      const verb = isolated(sentence.verb)
      return t('says.friction', { friction: t(`says.frictions.${friction}`), verb, count })
    }
    case 'hours':
      return t(`says.hours.${sentence.part}`, { count: sentence.count, of: sentence.of })
    case 'anchor': {
      const days = t('says.days', { count: sentence.days })
      return t('says.anchor', { anchor: isolated(sentence.anchor), days })
    }
    case 'energy':
      return t('says.energy', { up: sentence.up, of: sentence.of })
  }
}
