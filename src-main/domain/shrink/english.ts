import nlp from 'compromise/two'

import type { English } from './read-task.ts'

interface Term {
  text: string
  tags: string[]
}

/** English as compromise knows it. */
export const english: English = {
  tag(text) {
    if (text === '') return []
    const sentences = nlp(text).json() as { terms: Term[] }[]
    return sentences.flatMap(({ terms }) =>
      terms
        // A contraction comes as two, the second of them without letters.
        .filter(({ text }) => text !== '')
        .map(({ text, tags }) => ({ text, tags: new Set(tags) })),
    )
  },
  isWord: (word) => Object.hasOwn(LEXICON, word),
}

const LEXICON = (nlp.model() as { one: { lexicon: Record<string, unknown> } }).one.lexicon
