const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })
const ELLIPSIS = '…'

/** How wide a text is, in CSS pixels. */
type Measure = (text: string) => number

/**
 * Breaks a text into lines that are no wider than `width`: between words, and within a word that
 * is wider than a line. What does not fit into `most` lines is left off, and an ellipsis says so.
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
      else line = brokenInto(lines, word)
      if (lines.length > most) return shortened()
    }
    lines.push(line.trimEnd())
    if (lines.length > most) return shortened()
  }
  return lines

  /** Puts the whole lines of a long word among the lines. Answers with what is left of it. */
  function brokenInto(lines: string[], word: string): string {
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

  function shortened(): string[] {
    const kept = lines.slice(0, most)
    let last = kept.pop() ?? ''
    while (last !== '' && measure(last + ELLIPSIS) > width) {
      const letters = [...GRAPHEMES.segment(last)].slice(0, -1)
      last = letters.map(({ segment }) => segment).join('')
    }
    return [...kept, last.trimEnd() + ELLIPSIS]
  }
}
