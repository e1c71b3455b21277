/** How much of a text is read, in UTF-16 code units. */
const MOST_READ = 20_000

/**
 * Letters that are written without their mark where a keyboard lacks them. In Arabic, many people write
 * one of two letters for the other at the end of a word, and a keyboard set to Persian has its own; the
 * last of these draws a word out.
 */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ı: 'i',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ـ: '',
}

/** How a language is cut into tokens. */
export interface Tokenizing {
  /** `syllables`: each Han, kana or Hangul character is a token, and spaces say nothing. */
  text: 'words' | 'syllables'
  /** Whether an apostrophe joins (`don't` is `dont`) or parts (`m'ouvrir` is `m ouvrir`). */
  apostrophe: 'drop' | 'split'
}

/** The token that ends a sentence: no row reaches across it, unless it names it. */
export const SENTENCE_END = '.'

const TOKEN = /[\p{L}\p{N}\p{M}]+|\./gu
const STARRED_TOKEN = /\p{L}+\*[\p{L}*]*|[\p{L}\p{N}\p{M}]+|\./gu
/** In Arabic these are the vowels, and the hamza of أ إ آ ؤ ئ, which most people leave out. */
const MARKED = /([\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}ـ])\p{M}+/gu
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}\u034F]/gu
const APOSTROPHE = /[’‘`´ʼ′＇']/gu
const SYLLABLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/gu
/** `k i l l`, `k.i.l.l`, `k-i-l-l`: three or more single letters with one sign between them. */
const SPACED =
  /(?<![\p{L}\p{N}])[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Arabic}](?:[ .\-_*·][\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Arabic}](?![\p{L}\p{N}])){2,}/gu

/**
 * A text as care reads it: lower case, without accents or invisible characters, apostrophes as the
 * language has them, letters that were typed apart put together.
 *
 * @returns words and other signs, not yet tokens
 */
export function foldText(text: string, { apostrophe }: Pick<Tokenizing, 'apostrophe'>): string {
  return text
    .slice(0, MOST_READ)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(INVISIBLE, '')
    .normalize('NFD')
    .replaceAll(MARKED, '$1')
    .normalize('NFC')
    .replaceAll(/[ßłøæœđıةىیکـ]/g, (letter) => FOLDED[letter] ?? letter)
    .replaceAll(APOSTROPHE, apostrophe === 'drop' ? '' : ' ')
    .replaceAll(SPACED, (letters) => letters.replaceAll(/[ .\-_*·]/g, ''))
}

/**
 * The tokens of a folded text, with `SENTENCE_END` where a sentence ends.
 *
 * @param starred whether a star inside a word stays, which hides a letter
 */
export function tokensOf(
  folded: string,
  { text }: Pick<Tokenizing, 'text'>,
  starred = false,
): string[] {
  const apart = text === 'syllables' ? folded.replaceAll(SYLLABLE, ' $& ') : folded
  return (
    apart
      // A point inside a number or a name ends nothing.
      .replaceAll(/(?<=[\p{L}\p{N}])[.,:](?=\p{N})/gu, '')
      .replaceAll(/[.!?;。！？؟…\n\r]+/gu, ` ${SENTENCE_END} `)
      .match(starred ? STARRED_TOKEN : TOKEN) ?? []
  )
}
