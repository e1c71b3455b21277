import type { CareKind } from '../../../src-shared/care.ts'
import type { Tokenizing } from './normalise.ts'
import type { PreparedLexicon } from './prepared-lexicon.ts'

/** Rows that belong together. The syntax of a row is in docs/CARE.md. */
export interface LexiconGroup {
  about: string
  /** `harmless` rows take their words away from the others; `wall` rows bar a composed sentence. */
  kind: CareKind | 'harmless' | 'wall'
  /** It may not be happening now. */
  ask?: boolean
  /** It counts even where a harmless row covers its words. */
  always?: boolean
  say: readonly string[]
  /** Texts in which the group is found, for people and for a test. */
  examples?: readonly string[]
}

/** What is known in one language of words that are no task. Data: `lexicon/<language>.json`. */
export interface Lexicon extends Tokenizing {
  language: string
  /** Ways of writing that are rewritten before a row is looked for, whole tokens each. */
  spellings?: Readonly<Record<string, string>>
  /** Words that are known with one letter wrong. */
  slips?: readonly string[]
  sets?: Readonly<Record<string, readonly string[]>>
  groups: readonly LexiconGroup[]
  /** What the build has worked out of all this; not in the data. */
  prepared?: PreparedLexicon
}
