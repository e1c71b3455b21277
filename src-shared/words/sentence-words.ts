import type { WeekSentence } from '../review.ts'
import type { Catalog } from './catalog.ts'
import { shorten } from './shorten.ts'

/** Something that a week says, in a sentence. */
export function sentenceWords({ t }: Catalog, sentence: WeekSentence): string {
  switch (sentence.kind) {
    case 'wins': {
      const { count, days, first } = sentence
      return t('says.wins', {
        count,
        days: t('says.days', { count: days }),
        text: shorten(first.text),
      })
    }
    case 'identity':
      return t('says.identity', { identity: sentence.identity, count: sentence.count })
    case 'friction': {
      const { friction, verb, count } = sentence
      return t('says.friction', { friction: t(`says.frictions.${friction}`), verb, count })
    }
    case 'hours':
      return t(`says.hours.${sentence.part}`, { count: sentence.count, of: sentence.of })
    case 'anchor': {
      const days = t('says.days', { count: sentence.days })
      return t('says.anchor', { anchor: sentence.anchor, days })
    }
    case 'energy':
      return t('says.energy', { up: sentence.up, of: sentence.of })
  }
}
