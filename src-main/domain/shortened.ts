/**
 * Words in one line of a menu's length, with an ellipsis where some are left out. A tab would set
 * the rest apart on Windows, as a shortcut's keys.
 *
 * @param length at most so many characters as a person counts them
 */
export function shortened(text: string, length: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)
  let count = 0
  let end = 0
  for (const { index } of segments) {
    // The ellipsis takes the place of the last character that would still have fitted.
    if (count === length - 1) end = index
    if (count === length) return `${line.slice(0, end).trimEnd()}…`
    count++
  }
  return line
}
