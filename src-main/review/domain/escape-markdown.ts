import { isolated } from '../../../src-shared/right-to-left.ts'

/** What means something to Markdown wherever it stands. */
const ANYWHERE = /[\\`*[\]<~$]/g
/** An underscore within a word is an underscore. */
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu
/** The beginning of an entity, such as `&amp;`. */
const ENTITY = /&(?=#?\w+;)/g
/** What makes a heading, a list, a quote or a rule at the beginning of a line. */
const AT_BEGINNING = /^(?=[#+\-=>:])/
/** The same of numbered lists. */
const NUMBERED = /^(\d+)(?=[.)])/

/** An address of the web. What ends a sentence is cut off it by `addressIn`. */
const ADDRESS = /\b(?:https?:\/\/|www\.)(?=[\p{L}\p{N}[])[^\s<>"“”]+/giu
const ENDS_A_SENTENCE = /[.,;:!?'’*_~`。、，！？…]/u
const BRACKETS = { ')': '(', ']': '[', '}': '{', '）': '（', '」': '「', '】': '【' } as const

/** The person's words as Markdown that shows them as they are, line by line. */
function escapeMarkdown(words: string): string[] {
  return words.split('\n').map((line) => isolated(escaped(line)))
}

/**
 * The same, its lines and paragraphs kept. Of several empty lines one stays, as Markdown has it.
 *
 * @param indent stands before each line but the first, such as within an entry of a list
 */
export function escapedParagraphs(words: string, indent: string): string {
  const paragraphs = words.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
  return paragraphs
    .map((paragraph) => escapeMarkdown(paragraph.trim()).join(`\\\n${indent}`))
    .join(`\n\n${indent}`)
}

/** The same in one line. */
export function escapedLine(words: string): string {
  return isolated(escapedSentence(words))
}

/** The same of a sentence of the app, in which the person's words keep to themselves already. */
export function escapedSentence(sentence: string): string {
  return escaped(sentence.replaceAll(/\s*\n\s*/g, ' '))
}

function escaped(line: string): string {
  const trimmed = line.trim()
  let markdown = ''
  let end = 0
  for (const { 0: found, index } of trimmed.matchAll(ADDRESS)) {
    const address = addressIn(found)
    markdown += `${escapedWords(trimmed.slice(end, index))}${link(address)}`
    end = index + address.length
  }
  markdown += escapedWords(trimmed.slice(end))
  return markdown.replace(AT_BEGINNING, '\\').replace(NUMBERED, '$1\\')
}

function escapedWords(words: string): string {
  return words
    .replaceAll(ANYWHERE, String.raw`\$&`)
    .replaceAll(UNDERSCORE, String.raw`\_`)
    .replaceAll(ENTITY, String.raw`\&`)
}

/** An address without what belongs to the sentence around it: a full stop, a closing bracket. */
function addressIn(found: string): string {
  const unopened = new Map<string, number>(
    Object.entries(BRACKETS).map(([closing, opening]) => [
      closing,
      count(found, closing) - count(found, opening),
    ]),
  )
  let end = found.length
  for (; end > 0; end--) {
    const last = found[end - 1] ?? ''
    const spare = unopened.get(last) ?? 0
    if (spare > 0) unopened.set(last, spare - 1)
    else if (!ENDS_A_SENTENCE.test(last)) break
  }
  return found.slice(0, end)
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

/** A link that shows its address. Nothing is escaped between `<` and `>`, and nothing need be. */
function link(address: string): string {
  if (!/^www\./i.test(address)) return `<${address}>`
  const destination = address.replaceAll('\\', '%5C').replaceAll(ENTITY, '%26')
  return `[${escapedWords(address)}](<http://${destination}>)`
}
