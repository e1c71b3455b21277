/** What the product never says in one language. */
export interface NeverSaid {
  /**
   * Words, whatever their case. A star at the end stands for any ending (`versag*`), at the beginning
   * for any beginning; a word of a language without spaces has both.
   */
  words: readonly string[]
  /** Phrases in which one of them is kind, or said by the person. */
  fine: readonly string[]
}

/** More than one exclamation mark is never said in any language. */
const SHOUTED = /[!！]\s*[!！]/

/** What a sentence says that is never said; undefined if it is fine. */
export function neverSaidIn(sentence: string, { words, fine }: NeverSaid): string | undefined {
  const read = fine.reduce(
    (rest, phrase) => rest.replaceAll(new RegExp(escaped(phrase), 'giu'), ''),
    sentence,
  )
  return SHOUTED.exec(read)?.[0] ?? words.find((word) => pattern(word).test(read))
}

/** A word by itself. What ends where it ends is no letter, and no sign on one. */
function pattern(word: string): RegExp {
  const stem = word.replaceAll(/^\*|\*$/g, '')
  const before = word.startsWith('*') ? '' : String.raw`(?<![\p{L}\p{M}])`
  const after = word.endsWith('*') ? '' : String.raw`(?![\p{L}\p{M}])`
  return new RegExp(`${before}${escaped(stem)}${after}`, 'iu')
}

/** Text as it is, in a pattern. */
function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
