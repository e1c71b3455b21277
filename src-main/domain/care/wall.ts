import { readCare } from './read-care.ts'

const HARM =
  /\b(?:(?:slit|cut|burn|hurt|harm|kill|hang|drown|shoot|stab)(?:t?ing)? (?:my|your|him|her|them)sel(?:f|ves)|(?:my|your) wrists?|kill(?:s|ed|ing)?|suicid\w*|overdos\w*|die|dying|stab(?:bed|bing)?|murder\w*)\b/i

/** True if a sentence that the app composes has no words of harm to self or others. */
export function isSafeToSay(sentence: string): boolean {
  return !HARM.test(sentence) && readCare(sentence) === undefined
}
