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

/** The person's words as Markdown that shows them as they are, line by line. */
export function escapeMarkdown(words: string): string[] {
  return words.split('\n').map((line) => isolated(escaped(line)))
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
  return line
    .trim()
    .replaceAll(ANYWHERE, String.raw`\$&`)
    .replaceAll(UNDERSCORE, String.raw`\_`)
    .replaceAll(ENTITY, String.raw`\&`)
    .replace(AT_BEGINNING, '\\')
    .replace(NUMBERED, '$1\\')
}
