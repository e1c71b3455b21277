/** What is to be known of a language to tell its words apart. */
interface Writing {
  /** Its words stand side by side without spaces. */
  isUnspaced?: boolean
  /** What hangs on a word that is known is its ending: "청소를", "청소해야지" are of "청소". */
  hasEndings?: boolean
  /** Its verbs stand last, and tell the past by their endings. */
  isVerbLast?: boolean
  /** A letter that no other of these languages has: a task with one is in this language. */
  ownLetter?: RegExp
  /** Its letters have marks that make them others, as against accents that people leave out. */
  keepsMarks?: boolean
}

/** Languages that ladders are written in. A new one is a folder of ladders and a line here (docs/LADDERS.md). */
const LANGUAGES = {
  en: {},
  de: {},
  fr: {},
  es: {},
  pt: {},
  ja: {
    isUnspaced: true,
    isVerbLast: true,
    ownLetter: /[\p{sc=Hiragana}\p{sc=Katakana}]/u,
    keepsMarks: true,
  },
  ko: { hasEndings: true, isVerbLast: true, ownLetter: /\p{sc=Hangul}/u, keepsMarks: true },
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
