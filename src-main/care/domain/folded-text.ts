import { foldText, tokensOf, type Tokenizing } from './normalise.ts'
import { withoutLeet } from './spelling-variants.ts'

const SYLLABLES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** A text, folded once for all lexicons that cut it alike. */
export interface FoldedText {
  /** Whether there are signs in it that stand without spaces between words. */
  hasSyllables: boolean
  tokens(how: Tokenizing): readonly string[]
  /** The same with signs and digits that stand for letters as letters, and stars kept. */
  oddTokens(how: Tokenizing): readonly string[]
}

/** @returns the text, to be cut when a lexicon first asks */
export function foldedText(text: string): FoldedText {
  const known = new Map<string, { tokens: readonly string[]; odd: readonly string[] }>()

  function cut(how: Tokenizing) {
    const key = `${how.text} ${how.apostrophe}`
    const found = known.get(key)
    if (found !== undefined) return found
    const folded = foldText(text, how)
    const cutText = { tokens: tokensOf(folded, how), odd: tokensOf(withoutLeet(folded), how, true) }
    known.set(key, cutText)
    return cutText
  }

  return {
    hasSyllables: SYLLABLES.test(text),
    tokens: (how) => cut(how).tokens,
    oddTokens: (how) => cut(how).odd,
  }
}
