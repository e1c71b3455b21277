/**
 * The languages that can be chosen, each by its name in itself. A new one is a folder beside this file
 * and a line here (docs/TRANSLATING.md); the tests hold it whole from then on.
 */
export const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  ja: '日本語',
  'zh-CN': '简体中文',
  ko: '한국어',
  pl: 'Polski',
  ru: 'Русский',
  ar: 'العربية',
} as const

/** The code of a language with words, such as `pt-BR`. */
export type Language = keyof typeof LANGUAGES

export const languages = Object.keys(LANGUAGES) as Language[]

/**
 * Languages of nobody, for development and tests: English with accents that is a third longer, and
 * English that is read from the right. A packaged app has not got them.
 */
export const PSEUDO_LANGUAGES = ['en-XA', 'ar-XB'] as const

/** TypeScript has this part of a locale only together with a `Temporal` that Node has not. */
interface WithText {
  getTextInfo(): { direction: 'ltr' | 'rtl' }
}

/** The direction in which a language is read. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return (new Intl.Locale(language) as Intl.Locale & WithText).getTextInfo().direction
}
