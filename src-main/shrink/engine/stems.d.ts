import type { LadderLanguage } from '../../../src-shared/ladder-language.ts'
/** The words of a text, in lower case and without accents; in Japanese the text itself. */
export declare function wordsOf(text: string, language: LadderLanguage): string[]
/** What forms of one word share. Crude on purpose: both sides are cut alike. */
export declare function stemOf(word: string, language: LadderLanguage): string
