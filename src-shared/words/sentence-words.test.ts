import { describe, expect, it } from 'vitest'

import { frictionKinds } from '../frictions.ts'
import { rhythmWords, type WeekSentence } from '../review.ts'
import { openCatalog } from './catalog.ts'
import type { LanguageWords } from './make-catalog.ts'
import { numberWords } from './number-words.ts'
import { sentenceParts, sentenceWords } from './sentence-words.ts'

const catalog = openCatalog()
const { t } = catalog

const wins = ['a', 'b']
const first = { id: 'a', day: '2026-11-23', text: 'opened the letter' }

const said: readonly [WeekSentence, string][] = [
  [
    { kind: 'wins', wins, count: 1, days: 1, first },
    'One win this week: “opened the letter”. It counts.',
  ],
  [
    { kind: 'wins', wins, count: 3, days: 1, first },
    'Three wins on one day. The first was “opened the letter”.',
  ],
  [
    { kind: 'wins', wins, count: 1_234, days: 7, first },
    '1,234 wins on seven days. The first was “opened the letter”.',
  ],
  [
    { kind: 'identity', wins, goalId: 'g', identity: 'someone who writes', count: 14 },
    'Fourteen times this week you were someone who writes.',
  ],
  [
    { kind: 'friction', wins, friction: 'too-big', verb: 'open', count: 5 },
    'When things felt too big, starting with “open” worked 5 times.',
  ],
  [
    { kind: 'hours', wins, part: 'morning', count: 14, of: 18 },
    'Most of your recent wins came in the morning: 14 of 18.',
  ],
  [
    { kind: 'hours', wins, part: 'night', count: 14, of: 18 },
    'Most of your recent wins came at night: 14 of 18.',
  ],
  [
    { kind: 'anchor', wins, anchor: 'I pour my coffee', days: 4 },
    'On 4 days you did something small “after I pour my coffee”.',
  ],
  [
    { kind: 'energy', wins, up: 7, of: 9 },
    'When you noted your energy, 7 of 9 recent wins left you with more.',
  ],
]

it.each(said)('%o', (sentence, words) => {
  expect(sentenceWords(catalog, sentence)).toBe(words)
})

it.each<[WeekSentence, string]>([
  [
    { kind: 'wins', wins, count: 3, days: 2, first: { ...first, text: 'פתחתי את המכתב' } },
    'Three wins on two days. The first was “\u2068פתחתי את המכתב\u2069”.',
  ],
  [
    { kind: 'identity', wins, goalId: 'g', identity: 'מישהו שכותב', count: 3 },
    '“\u2068מישהו שכותב\u2069”: three times this week.',
  ],
  [
    { kind: 'anchor', wins, anchor: 'القهوة', days: 4 },
    'On 4 days you did something small “after \u2068القهوة\u2069”.',
  ],
  [
    { kind: 'friction', wins, friction: 'scary', verb: 'פתח', count: 4 },
    'When things felt scary, starting with “\u2068פתח\u2069” worked 4 times.',
  ],
])('keeps words that are read from the right to themselves: %o', (sentence, words) => {
  expect(sentenceWords(catalog, sentence)).toBe(words)
})

const GERMAN = {
  words: { says: { identityBegins: ['ein Mensch'], identity_other: 'Du warst {{identity}}.' } },
} as unknown as LanguageWords

it('goes on with an identity line in a language that writes its nouns large', () => {
  const german = openCatalog(
    () => 'de-DE',
    () => GERMAN,
  )
  german.speak('de')
  const identity = 'Ein Mensch, der schreibt'
  expect(sentenceWords(german, { kind: 'identity', wins, goalId: 'g', identity, count: 3 })).toBe(
    'Du warst Ein Mensch, der schreibt.',
  )
})

describe('every sentence', () => {
  const sentences: WeekSentence[] = [
    ...said.map(([sentence]) => sentence),
    ...frictionKinds.map((friction) => {
      return { kind: 'friction', wins, friction, verb: 'open', count: 4 } as const
    }),
    ...(['morning', 'afternoon', 'evening', 'night'] as const).map((part) => {
      return { kind: 'hours', wins, part, count: 14, of: 18 } as const
    }),
  ]

  it.each(sentences)('is whole, and compares with no other week: %o', (sentence) => {
    const words = sentenceWords(catalog, sentence)
    expect(words).not.toMatch(/[{}]|says\.|undefined|than|better|worse|last week|usual/i)
    expect(words).toMatch(/[.]$/)
  })
})

it.each(said)('leads to its wins by its own words: %o', (sentence, words) => {
  const parts = sentenceParts(catalog, sentence)
  expect(parts.wins).not.toBe('')
  const unmarked = words.replace(`“${parts.wins}”`, parts.wins)
  expect(`${parts.before}${parts.wins}${parts.after}`).toBe(unmarked)
})

it.each([
  [1, 'one'],
  [20, 'twenty'],
  [21, 'twenty-one'],
  [56, 'fifty-six'],
  [99, 'ninety-nine'],
  [100, '100'],
  [1_234, '1,234'],
])('writes %i as %s', (number, words) => {
  expect(numberWords(catalog, number)).toBe(words)
})

it('has a sentence for every rhythm, and no number in it', () => {
  for (const word of rhythmWords) expect(t(`rhythm.${word}`)).toMatch(/^\P{N}+\.$/u)
})

it('has about eight questions to end on, each another', () => {
  const questions = t('questions')
  expect(new Set(questions).size).toBeGreaterThanOrEqual(8)
  for (const question of questions) expect(question).toMatch(/^[^?]+\?$/)
})
