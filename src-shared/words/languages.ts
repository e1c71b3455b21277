/**
 * The languages that can be chosen, each by its name in itself. One is offered when all of its files
 * are there (docs/TRANSLATING.md); a new one is a folder beside this file and a line here.
 */
const LANGUAGES = {
  en: 'English',
} as const

/** The code of a language with words, such as `pt-BR`. */
type Language = keyof typeof LANGUAGES

export const languages = Object.keys(LANGUAGES) as Language[]
