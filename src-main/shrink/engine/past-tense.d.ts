import type { LadderLanguage } from '../../../src-shared/ladder-language.ts'
import type { WordLists } from './word-file.ts'
type Lists = Pick<WordLists, 'past' | 'turned'>
/**
 * How a step reads as a win: "Open the form" becomes "opened the form". A verb is known from the
 * language's table; what stands behind a semicolon is said to the person and falls away.
 *
 * @returns the step as it was if its verb is not known
 */
export declare function asWin(step: string, language: LadderLanguage, lists: Lists): string
export {}
