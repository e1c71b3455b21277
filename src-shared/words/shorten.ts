let segmenter: Intl.Segmenter | undefined
/** How many characters somebody recognises their own words by. */
const RECOGNISED_BY = 60
/** A character may be a letter under a thousand accents: so many code units each, on average. */
const UNITS_PER_CHARACTER = 10

/** The beginning of a text, enough to recognise it by: of several lines the first. */
export function shorten(text: string): string {
  const [line = ''] = text.split('\n', 1)
  const short = inOneLine(line, RECOGNISED_BY)
  return line === text || short.endsWith('…') ? short : `${short}…`
}

/**
 * Words in one line, with an ellipsis where some are left out. What a person sees as one character
 * (an emoji, a flag, a letter with its marks) is kept whole or left out.
 *
 * @param length at most so many characters as a person counts them, the ellipsis among them
 */
export function inOneLine(text: string, length: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  let units = length * UNITS_PER_CHARACTER - 1
  let count = 0
  let end = 0
  for (const { segment, index } of graphemes(line)) {
    // The ellipsis takes the place of the last character that would still have fitted.
    if (count < length) end = index
    units -= segment.length
    if (units < 0 || count === length) return `${line.slice(0, end).trimEnd()}…`
    count += 1
  }
  return line
}

/**
 * The longest beginning of a text that fits, well-formed and of whole characters as a person sees
 * them. A single character that is longer than that is cut.
 *
 * @param units at most so many UTF-16 code units
 */
export function beginningOf(text: string, units: number): string {
  if (text.length <= units) return text.toWellFormed()
  const end = graphemes(text).containing(units)?.index ?? 0
  return text.slice(0, end === 0 ? units : end).toWellFormed()
}

/** What a person sees as characters. Made when it is first needed: that takes some milliseconds. */
function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return segmenter.segment(text)
}
