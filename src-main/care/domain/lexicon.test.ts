import { describe, expect, it } from 'vitest'

import { compileLexicon } from './compiled-lexicon.ts'
import { foldedText } from './folded-text.ts'
import type { Lexicon } from './lexicon.ts'

const LEXICON: Lexicon = {
  language: 'en',
  text: 'words',
  apostrophe: 'drop',
  spellings: { 'my self': 'myself', wanna: 'want to', '2': 'to' },
  slips: ['myself', 'zebra'],
  sets: { self: ['myself', 'my own self'], paint: ['paint*', 'brush*'] },
  groups: [
    { about: 'painting oneself', kind: 'crisis', say: ['{paint} ~ {self}', 'want to fly'] },
    { about: 'first words', kind: 'emergency', say: ['^ up'] },
    { about: 'last words', kind: 'harmed', say: ['!no|never down $', 'very? odd'] },
    { about: 'zebras', kind: 'self-worth', say: ['zebra'] },
  ],
}

function found(text: string, lexicon = LEXICON): string[] {
  return compileLexicon(lexicon)
    .groupsIn(foldedText(text))
    .map(({ about }) => about)
}

describe('a row of a lexicon', () => {
  it.each([
    'Paint MYSELF',
    'painting all of myself',
    'brushed my own self',
    'I wanna fly',
    'paint, myself',
  ])('is found in “%s”', (text) => {
    expect(found(text)).toEqual(['painting oneself'])
  })

  it.each([
    'paint the whole hall by myself', // one word more than a gap holds
    'Paint it. Myself',
    'paint it\nmyself',
    'repaint myself',
    'want to flying',
  ])('is not found in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it('may stand at the beginning or the end of a sentence alone', () => {
    expect(found('Up we go')).toEqual(['first words'])
    expect(found('Well. Up we go')).toEqual(['first words'])
    expect(found('we go up the hill')).toEqual([])
    expect(found('calm down')).toEqual(['last words'])
    expect(found('calm down!')).toEqual(['last words'])
    expect(found('calm down now')).toEqual([])
  })

  it('may have a word that can be left out', () => {
    expect(found('very odd')).toEqual(['last words'])
    expect(found('odd')).toEqual(['last words'])
  })

  it('names what is wrong where it is not understood', () => {
    const groups = [{ about: '', kind: 'crisis' as const, say: ['{nothing} here'] }]
    expect(() => found('here', { ...LEXICON, groups })).toThrow(/nothing/)
  })
})

describe('ways of spelling', () => {
  it.each([
    ['apostrophes and accents', 'Pâint my’self'],
    ['two words for one', 'paint my self'],
    ['a digit for a word', 'want 2 fly'],
    ['digits for letters', 'p4int mys3lf'],
    ['signs for letters', 'p@int my$elf'],
    ['a star for a letter', 'paint my*elf'],
    ['another script', 'pаint mysеlf'],
    ['wide letters', 'ｐａｉｎｔ myself'],
    ['letters apart', 'p a i n t m y s e l f'],
    ['points between letters', 'p.a.i.n.t myself'],
    ['drawn-out letters', 'paaaint mysellllf'],
    ['words run together', '#paintmyself'],
    ['words run together after a stem', 'paintingmyself'],
    ['invisible signs', 'pa\u00ADint my\u200Bself'],
    ['an exchanged letter', 'paint mysefl'],
    ['a letter left out', 'paint mself'],
  ])('are read through: %s', (_, text) => {
    expect(found(text)).toEqual(['painting oneself'])
  })

  it('known with a slip are only those that a lexicon names', () => {
    expect(found('zebr')).toEqual(['zebras'])
    expect(found('want to fry')).toEqual([])
  })
})

describe('Arabic', () => {
  const lexicon: Lexicon = {
    language: 'ar',
    text: 'words',
    apostrophe: 'drop',
    groups: [{ about: 'birds', kind: 'crisis', say: ['اطير الي الغابه'] }],
  }

  it.each([
    ['as the row is', 'اطير الي الغابه'],
    ['hamza, ta marbuta and alif maqsura', 'أطير إلى الغابة'],
    ['vowels', 'أَطِيرُ إِلَى الغَابَةِ'],
    ['drawn-out letters', 'أطيـــر إلى الغابـة'],
    ['the letters of a Persian keyboard', 'اطیر الی الغابه'],
    ['“and” before a word', 'وأطير إلى الغابة'],
    ['“so” before a word', 'فأطير إلى الغابة'],
    ['letters apart', 'ا ط ي ر إلى الغابة'],
  ])('is read however it is written: %s', (_, text) => {
    expect(found(text, lexicon)).toEqual(['birds'])
  })

  it('keeps a known word that only begins like one with “and” before it', () => {
    const groups = [
      { about: 'arriving', kind: 'crisis' as const, say: ['وصل'] },
      { about: 'praying', kind: 'crisis' as const, say: ['صل'] },
    ]
    expect(found('وصل', { ...lexicon, groups })).toEqual(['arriving'])
  })
})

describe('a language without spaces between words', () => {
  const lexicon: Lexicon = {
    language: 'ja',
    text: 'syllables',
    apostrophe: 'drop',
    groups: [{ about: 'birds', kind: 'crisis', say: ['鳥に ~4 なりたい', '새가 되고'] }],
  }

  it.each(['鳥になりたい', '鳥にすぐなりたい', '鳥に なりたい。', '새가되고 싶다'])(
    'is read by its signs: %s',
    (text) => {
      expect(found(text, lexicon)).toEqual(['birds'])
    },
  )

  it('is looked for only where its letters are', () => {
    const latin = { about: 'a bird', kind: 'crisis' as const, say: ['bird'] }
    const both = { ...lexicon, groups: [...lexicon.groups, latin] }
    expect([found('a bird', both), found('鳥 a bird', both)]).toEqual([[], ['a bird']])
  })
})
