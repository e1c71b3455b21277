/** What is to be known of a language to tell its words apart. */
interface Writing {
  /** Its words stand side by side without spaces. */
  isUnspaced?: boolean
  /** A letter that no other of these languages has: a task with one is in this language. */
  ownLetter?: RegExp
  /** Its letters have marks that make them others, as against accents that people leave out. */
  keepsMarks?: boolean
  /** What stands before and behind a word and says no more of it: prefixes and endings that are cut off. */
  cut?: RegExp
}

/** Languages that ladders are written in. A new one is a folder of ladders and a line here (docs/LADDERS.md). */
const LANGUAGES = {
  en: {},
  de: {},
  fr: {},
  es: {},
  pt: {},
  ja: { isUnspaced: true, ownLetter: /[\p{sc=Hiragana}\p{sc=Katakana}]/u, keepsMarks: true },
  ru: {
    ownLetter: /\p{sc=Cyrillic}/u,
    // й is и here, and ё е: their marks are left out like accents.
    cut: /(?<=.{3})(?:[аеиоуыя]?ть|[ео]го|[ео]му|[ыи]ми|[ая]ми|[ыиеоь]и|[аяь]я|[оеыиь]е|[уюоеьи]ю|[ыиая]х|[ыиоеая]м|ием|[ое]в|[аеиоуыьюя])$/gu,
  },
} satisfies Record<string, Writing>

export type LadderLanguage = keyof typeof LANGUAGES

export const ladderLanguages = Object.keys(LANGUAGES) as LadderLanguage[]

/** How a language of ladders is written. */
export function writingOf(language: LadderLanguage): Writing {
  return LANGUAGES[language]
}

/** The language of ladders for people who read a language, such as `pt` for `pt-BR`; English for others. */
export function ladderLanguageFor(language: string): LadderLanguage {
  const { language: own } = new Intl.Locale(language)
  return ladderLanguages.find((one) => one === own) ?? 'en'
}
