const LETTER = /\p{L}/u
const RIGHT_TO_LEFT =
  /[\p{scx=Hebrew}\p{scx=Arabic}\p{scx=Syriac}\p{scx=Thaana}\p{scx=Nko}\p{scx=Adlam}]/u
/** First strong isolate and its end: what is read from the right keeps to itself between them. */
const [ISOLATE, END_OF_ISOLATE] = ['\u2068', '\u2069']

/** Whether a text is read from the right: its first letter says so, as `dir="auto"` has it. */
export function isRightToLeft(text: string): boolean {
  const first = LETTER.exec(text)?.[0]
  return first !== undefined && RIGHT_TO_LEFT.test(first)
}

/** Whether any letter of a text is read from the right. */
function hasRightToLeft(text: string): boolean {
  return text.match(/\p{L}/gu)?.some((letter) => RIGHT_TO_LEFT.test(letter)) ?? false
}

/** Words that stand among others, so that those stay where they are. */
export function isolated(words: string): string {
  return hasRightToLeft(words) ? `${ISOLATE}${words}${END_OF_ISOLATE}` : words
}
