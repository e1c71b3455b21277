/** Made by the build from the files of words (scripts/words/words-plugin.ts). */
declare module 'virtual:words' {
  import type { LanguageWords } from '../../src-shared/words/make-catalog.ts'

  /** Words that are loaded together: those that quick log begins with, those of screens that come later, all others. */
  export type Part = 'first' | 'main' | 'care' | 'later'
  export type Load = () => Promise<{ default: LanguageWords }>

  const words: Readonly<Record<string, Readonly<Record<Part, Load>>>>
  export default words
}
