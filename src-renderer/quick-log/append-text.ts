/**
 * Adds text that arrived from outside, such as from the command line, to what is in the field. What
 * was typed is kept; text that is there already is not repeated.
 */
export function appendText(present: string, text: string): string {
  if (present.trim() === '' || present === text) return text
  return `${present}\n${text}`
}
