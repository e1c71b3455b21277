import { describe, expect, it } from 'vitest'

import { frictionKinds } from '../frictions.ts'
import { rhythmWords, type WeekSentence } from '../review.ts'
import { openCatalog } from './catalog.ts'
import { sentenceWords } from './sentence-words.ts'

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
    '3 wins on one day. The first was “opened the letter”.',
  ],
  [
    { kind: 'wins', wins, count: 1_234, days: 7, first },
    '1,234 wins on 7 days. The first was “opened the letter”.',
  ],
  [
    { kind: 'identity', wins, goalId: 'g', identity: 'someone who writes', count: 14 },
    '“someone who writes”: 14 small proofs this week.',
  ],
  [
    { kind: 'friction', wins, friction: 'too-big', verb: 'open', count: 5 },
    'Where something felt too big, steps that began with “open” brought 5 wins lately.',
  ],
  [
    { kind: 'hours', wins, part: 'morning', count: 14, of: 18 },
    'Most of your wins lately came in the morning: 14 of 18.',
  ],
  [
    { kind: 'hours', wins, part: 'night', count: 14, of: 18 },
    'Most of your wins lately came at night: 14 of 18.',
  ],
  [
    { kind: 'anchor', wins, anchor: 'I pour my coffee', days: 4 },
    '“After I pour my coffee” was followed by something small on 4 days lately.',
  ],
  [
    { kind: 'energy', wins, up: 7, of: 9 },
    'Of the 9 wins where you noted your energy lately, 7 left you with more of it.',
  ],
]

it.each(said)('%o', (sentence, words) => {
  expect(sentenceWords(catalog, sentence)).toBe(words)
})

it.each<[WeekSentence, string]>([
  [
    { kind: 'wins', wins, count: 3, days: 2, first: { ...first, text: 'פתחתי את המכתב' } },
    '3 wins on 2 days. The first was “\u2068פתחתי את המכתב\u2069”.',
  ],
  [
    { kind: 'identity', wins, goalId: 'g', identity: 'מישהו שכותב', count: 3 },
    '“\u2068מישהו שכותב\u2069”: 3 small proofs this week.',
  ],
  [
    { kind: 'anchor', wins, anchor: 'القهوة', days: 4 },
    '“After \u2068القهوة\u2069” was followed by something small on 4 days lately.',
  ],
  [
    { kind: 'friction', wins, friction: 'scary', verb: 'פתח', count: 4 },
    'Where something was scary, steps that began with “\u2068פתח\u2069” brought 4 wins lately.',
  ],
])('keeps words that are read from the right to themselves: %o', (sentence, words) => {
  expect(sentenceWords(catalog, sentence)).toBe(words)
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

it('has a caption and a sentence for every rhythm, and no number in them', () => {
  for (const word of rhythmWords) {
    expect(t(`rhythm.${word}.caption`)).toBe(`Your rhythm: ${word}`)
    expect(t(`rhythm.${word}.sentence`)).toMatch(/^\P{N}+\.$/u)
  }
})

it('has about eight questions to end on, each another', () => {
  const questions = t('questions')
  expect(new Set(questions).size).toBeGreaterThanOrEqual(8)
  for (const question of questions) expect(question).toMatch(/^[^?]+\?$/)
})
