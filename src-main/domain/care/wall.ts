import { readCare } from './read-care.ts'

const HARM =
  /\b(?:(?:slit|cut|burn|hurt|harm|kill|hang|drown|shoot|stab)(?:t?ing)? (?:my|your|him|her|them)sel(?:f|ves)|(?:my|your) wrists?|suicid\w*|overdos\w*|stab(?:bed|bing)?|murder\w*)\b/i

/** True if a sentence that the app composes has no words of harm to self or others. */
export function isSafeToSay(sentence: string): boolean {
  return !HARM.test(sentence) && readCare(sentence) === undefined
}

/** The sentence where it may be said, else what is given instead of it. */
export function sayOr<T extends string | undefined>(sentence: string, instead: T): string | T {
  return isSafeToSay(sentence) ? sentence : instead
}
