const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })
const ELLIPSIS = '…'

/** Measures the width of a text, in CSS pixels. */
type Measure = (text: string) => number

/**
 * Breaks a text into lines that are no wider than `width`: between words, and within a word that
 * is wider than a line. What does not fit into `most` lines is replaced by an ellipsis.
 */
export function wrapText(text: string, width: number, most: number, measure: Measure): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const word of paragraph.split(/(?<=\s)/)) {
      if (measure((line + word).trimEnd()) <= width) {
        line += word
        continue
      }
      if (line !== '') lines.push(line.trimEnd())
      line = ''
      if (measure(word.trimEnd()) <= width) line = word
      else line = breakWord(lines, word)
      if (lines.length > most) return truncated()
    }
    lines.push(line.trimEnd())
    if (lines.length > most) return truncated()
  }
  return lines

  /** Adds the full lines of a long word to the lines. Returns the rest of the word. */
  function breakWord(lines: string[], word: string): string {
    let line = ''
    for (const { segment } of GRAPHEMES.segment(word)) {
      if (line !== '' && measure((line + segment).trimEnd()) > width) {
        lines.push(line)
        if (lines.length > most) return ''
        line = ''
      }
      line += segment
    }
    return line
  }

  function truncated(): string[] {
    const kept = lines.slice(0, most)
    let last = kept.pop() ?? ''
    while (last !== '' && measure(last + ELLIPSIS) > width) {
      const letters = [...GRAPHEMES.segment(last)].slice(0, -1)
      last = letters.map(({ segment }) => segment).join('')
    }
    return [...kept, last.trimEnd() + ELLIPSIS]
  }
}
