import { lazily } from '../../kernel/lazily.ts'

/** In Latin letters words have spaces between them in every language: “Efeu” has no part that is known. */
const ONE_WORD = /^[\p{sc=Latin}\d]+$/u

/**
 * Parts words by those that a language knows.
 *
 * @param words those that are known
 * @param isEmpty whether a part says nothing, such as an ending
 * @param leads what falls away at the ends of what is not known, such as "I have to"
 */
export function knownParts(
  words: () => readonly string[],
  isEmpty: (part: string) => boolean,
  leads: () => readonly string[],
) {
  const known = lazily(() => new Set(words().filter(Boolean)))
  const runs = lazily(() => {
    const longestFirst = [...known()].toSorted((a, b) => b.length - a.length)
    return new RegExp(`(${longestFirst.join('|')})`, 'u')
  })
  const fillers = lazily(() => {
    const any = `(?:${leads().join('|')})+`
    return new RegExp(leads().length > 0 ? `^${any}|${any}$` : '(?!)', 'gu')
  })
  /** Every second part is known. */
  const withoutLeads = (part: string, at: number): string =>
    at % 2 === 1 ? part : part.replaceAll(fillers(), '')
  /** Of a run without spaces those that are known, the longest first, and what is between. */
  const partsOf = (run: string): string[] =>
    ONE_WORD.test(run) ? [run] : run.split(runs()).map(withoutLeads).filter(Boolean)

  return {
    partsOf,
    /** What is known of a word; a single letter is, where all that hangs on it are endings. */
    withoutEndings(word: string): string[] {
      if (isEmpty(word)) return [word]
      const parts = word.split(runs()).filter(Boolean)
      const isEnded = parts.every((part) => known().has(part) || isEmpty(part))
      const found = parts.filter((part) => known().has(part) && (isEnded || part.length > 1))
      return found.length > 0 ? found : [word]
    },
  }
}
