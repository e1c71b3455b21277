import nlp from 'compromise/two'

import type { English, TaggedWord } from './tagged-words.ts'

interface Term {
  text: string
  tags: string[]
}

/** How many texts are remembered: those of one task, which is looked at from several sides. */
const REMEMBERED = 200
const remembered = new Map<string, TaggedWord[]>()

/** English as compromise knows it. */
export const english: English = {
  tag(text) {
    const known = remembered.get(text)
    if (known !== undefined) return known
    if (remembered.size >= REMEMBERED) remembered.clear()
    const tagged = tag(text)
    remembered.set(text, tagged)
    return tagged
  },
  isWord: (word) => Object.hasOwn(LEXICON, word),
}

function tag(text: string): TaggedWord[] {
  if (text === '') return []
  const sentences = nlp(text).json() as { terms: Term[] }[]
  return sentences.flatMap(({ terms }) =>
    terms
      // A contraction comes as two, the second of them without letters.
      .filter(({ text }) => text !== '')
      .map(({ text, tags }) => ({ text, tags: new Set(tags) })),
  )
}

const LEXICON = (nlp.model() as { one: { lexicon: Record<string, unknown> } }).one.lexicon
