import { groupsIn } from './read-care.ts'

/**
 * Whether a sentence that the app composes may be said: it has no words of harm to the person or
 * to others, in any language. Every composed sentence that holds a person's words passes here last,
 * whatever was read before; what does not pass gives way to a general sentence.
 */
export function isSafeToSay(sentence: string): boolean {
  return groupsIn(sentence).length === 0
}

/** A composed sentence, or another that stands in for one with words of harm. */
export function sayOr<T extends string | undefined>(sentence: string, instead: T): string | T {
  return isSafeToSay(sentence) ? sentence : instead
}
