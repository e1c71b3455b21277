const LETTER = /\p{L}/u
const RIGHT_TO_LEFT =
  /[\p{scx=Hebrew}\p{scx=Arabic}\p{scx=Syriac}\p{scx=Thaana}\p{scx=Nko}\p{scx=Adlam}]/u
/** What would turn round words outside of it. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g
/** First strong isolate and its end: what is read from the right keeps to itself between them. */
const [ISOLATE, END_OF_ISOLATE] = ['\u2068', '\u2069']

/** Whether a text is read from the right: its first letter says so, as `dir="auto"` has it. */
export function isRightToLeft(text: string): boolean {
  const first = LETTER.exec(text)?.[0]
  return first !== undefined && RIGHT_TO_LEFT.test(first)
}

/**
 * Words that stand among others, so that those stay where they are. Words that are read like those
 * around them are given as they are.
 *
 * @param around the direction of the language around them
 */
export function isolated(words: string, around: 'ltr' | 'rtl' = 'ltr'): string {
  const letters = words.match(/\p{L}/gu) ?? []
  const isOther = letters.some((letter) => RIGHT_TO_LEFT.test(letter) === (around === 'ltr'))
  return isOther ? `${ISOLATE}${words.replaceAll(TURNING, '')}${END_OF_ISOLATE}` : words
}
