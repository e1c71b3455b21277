import { lazily } from './lazily.ts'

/**
 * Parts words by those that a language knows.
 *
 * @param words those that are known
 * @param isEmpty whether a part says nothing, such as an ending
 */
export function knownParts(words: () => readonly string[], isEmpty: (part: string) => boolean) {
  const known = lazily(() => new Set(words().filter(Boolean)))
  const runs = lazily(() => {
    const longestFirst = [...known()].toSorted((a, b) => b.length - a.length)
    return new RegExp(`(${longestFirst.join('|')})`, 'u')
  })
  /** Of a run without spaces those that are known, the longest first, and what is between. */
  const partsOf = (run: string): string[] => run.split(runs()).filter(Boolean)

  return {
    partsOf,
    /** What is known of a word; a single letter is, where all that hangs on it are endings. */
    withoutEndings(word: string): string[] {
      if (isEmpty(word)) return [word]
      const parts = partsOf(word)
      const isEnded = parts.every((part) => known().has(part) || isEmpty(part))
      const found = parts.filter((part) => known().has(part) && (isEnded || part.length > 1))
      return found.length > 0 ? found : [word]
    },
  }
}
