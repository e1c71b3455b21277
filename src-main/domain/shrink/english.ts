import type compromise from 'compromise/two'

import { COMMON_WORDS } from './common-words.ts'
import type { English, TaggedWord } from './tagged-words.ts'

interface Term {
  text: string
  tags: string[]
}

/** How many texts are remembered: those of one task, which is looked at from several sides. */
const REMEMBERED = 200
const remembered = new Map<string, TaggedWord[]>()

let loaded: { nlp: typeof compromise; lexicon: Record<string, unknown> } | undefined

/** Loads what compromise knows, which takes a tenth of a second. */
export async function loadEnglish(): Promise<void> {
  const { default: nlp } = await import('compromise/two')
  const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, unknown> } }).one
  loaded = { nlp, lexicon }
}

/** Words of ours do not tell, and English is not loaded. */
class EnglishIsNeeded extends Error {
  override name = 'EnglishIsNeeded'
}

/** Reads with words of our own; where they do not tell, English is loaded, and it reads again. */
export async function withEnglish<T>(read: () => T): Promise<T> {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof EnglishIsNeeded)) throw error
  }
  await loadEnglish()
  return read()
}

/** English as compromise knows it, once it is loaded. */
export const english: English = {
  tag(text) {
    const known = remembered.get(text)
    if (known !== undefined) return known
    if (remembered.size >= REMEMBERED) remembered.clear()
    const tagged = tag(text)
    remembered.set(text, tagged)
    return tagged
  },
  isWord: (word) => COMMON_WORDS.has(word) || Object.hasOwn(needed().lexicon, word),
}

function needed(): NonNullable<typeof loaded> {
  if (loaded === undefined) throw new EnglishIsNeeded()
  return loaded
}

function tag(text: string): TaggedWord[] {
  if (text === '') return []
  const sentences = needed().nlp(text).json() as { terms: Term[] }[]
  return sentences.flatMap(({ terms }) =>
    terms
      // A contraction comes as two, the second of them without letters.
      .filter(({ text }) => text !== '')
      .map(({ text, tags }) => ({ text, tags: new Set(tags) })),
  )
}
