import type { LadderLanguage } from '../../src-shared/ladder-language.ts'
import { type LanguageLadders } from './engine/language-ladders.ts'
/**
 * The written ladders in a folder, each language read when it is first asked for.
 *
 * @param folder holds a folder a language; its files lie in the package and never change
 */
export declare function ladderFolder(folder: string): (language: LadderLanguage) => LanguageLadders
