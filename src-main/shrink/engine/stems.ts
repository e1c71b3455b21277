import type { LadderLanguage } from '../../../src-shared/ladder-language.ts'

const PLAIN = /^[a-z |]*$/

/** The words of a text, in lower case and without accents; in Japanese the text itself. */
export function wordsOf(text: string, language: LadderLanguage): string[] {
  // Nearly every trigger is plain already, and there are thousands.
  if (PLAIN.test(text)) return text.match(/[a-z]+/g) ?? []
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/(?<=\p{L})'s?(?=\P{L}|$)/gu, '')
  if (language === 'ja') return plain.match(/[\p{L}\p{N}ー]+/gu) ?? []
  return (
    plain
      .normalize('NFD')
      .replaceAll(/\p{M}+/gu, '')
      .replaceAll("'", language === 'en' ? '' : ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** What forms of one word share. Crude on purpose: both sides are cut alike. */
export function stemOf(word: string, language: LadderLanguage): string {
  if (language === 'ja') return word
  if (language === 'en') return englishStem(word)
  const cut =
    word.length > 4
      ? word.replace(/(?:eres|ares|ires|aux|es|en|er|as|os|is|ns|e|n|s|r|a|o|x)$/u, '')
      : word
  return cut.replace(/(.)\1$/u, '$1')
}

function englishStem(word: string): string {
  let stem = word
  if (stem.length > 4) {
    stem = stem
      .replace(/ies$/, 'y')
      .replace(/(ss|sh|ch|x)es$/, '$1')
      .replace(/([^su])s$/, '$1')
  }
  if (stem.length > 5) stem = stem.replace(/(?:ing|ed)$/, '')
  return stem.replace(/(.)\1$/, '$1').replace(/e$/, '')
}
