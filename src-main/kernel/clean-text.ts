/** The most that one win holds, in UTF-16 code units. Ten thousand characters fit, even emoji. */
export const WIN_TEXT_LIMIT = 20_000

export type CleanText =
  | { kind: 'text'; text: string }
  | { kind: 'empty' }
  | { kind: 'too-long'; limit: number; length: number }

// C0 and C1 controls except tab and line feed: they show as nothing and break other programs.
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g
/** Spaces, marks without a shape of their own and joiners: a text of these alone says nothing. */
const BLANK = /^[\s\p{Cf}\u3164\u115F\u1160\u2800]*$/u

/**
 * What can be kept of a typed or pasted text: line ends become line feeds, control characters
 * go, halves of surrogate pairs become U+FFFD (no encoding can hold them), outer space goes.
 */
export function cleanText(typed: string): CleanText {
  const text = typed
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, '\n')
    .replaceAll(CONTROLS, '')
    .toWellFormed()
    .trim()
  if (BLANK.test(text)) return { kind: 'empty' }
  if (text.length > WIN_TEXT_LIMIT) {
    return { kind: 'too-long', limit: WIN_TEXT_LIMIT, length: text.length }
  }
  return { kind: 'text', text }
}
