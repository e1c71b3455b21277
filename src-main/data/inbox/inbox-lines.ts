/** A line that is no heading, and says something. */
export interface InboxLine {
  /** Its number in the file, from 1. */
  line: number
  text: string
}

/** `#` to `######` with a space, as Markdown has it: `#garden` is a word of the person's. */
const HEADING = /^#{1,6}\s/
/** A rule, the line below a heading, or the frame of code or of what stands before a note. */
const RULE = /^(?:[-*_=~`]\s*){3,}\S*$/
/** Marks of a list, of a quotation, and the box of what is done. */
const MARKS = /^(?:(?:[-*+•–]|\d{1,4}[.)]|>)\s+)+/
const BOX = /^\[(.)\](?:\s+|$)/

/** The lines of a file that are to be wins: what stands open in a box is none. */
export function inboxLines(text: string): InboxLine[] {
  return text.split(/\r\n?|\n/).flatMap((raw, index) => {
    const line = raw.trim()
    if (line === '' || HEADING.test(line) || RULE.test(line)) return []
    const unmarked = line.replace(MARKS, '')
    const box = BOX.exec(unmarked)
    if (box?.[1] === ' ') return []
    const words = unmarked.slice(box?.[0].length ?? 0).trim()
    return words === '' || /^[-*+>•–]$/.test(words) ? [] : [{ line: index + 1, text: words }]
  })
}
