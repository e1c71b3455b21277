import type { Words } from './word-problems.ts'

const FORM = /_(?:zero|one|two|few|many|other)$/

/**
 * The English sentences that a language has not, in the same sections. A sentence with plural forms is
 * there in all its English forms, or not at all: each language has forms of its own.
 */
export function missingWords(english: Words, words: Words): Words {
  const bases = new Set(Object.keys(words).map((key) => key.replace(FORM, '')))
  const missing = Object.entries(english).flatMap(([key, said]): [string, Words[string]][] => {
    const own = words[key]
    if (!isSection(said)) return bases.has(key.replace(FORM, '')) ? [] : [[key, said]]
    const within = isSection(own) ? missingWords(said, own) : said
    return Object.keys(within).length === 0 ? [] : [[key, within]]
  })
  return Object.fromEntries(missing)
}

/** Whether it holds others. */
export function isSection(said: Words[string] | undefined): said is Words {
  return typeof said === 'object' && !Array.isArray(said)
}
