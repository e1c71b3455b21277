import { writingOf, type LadderLanguage } from '../../../src-shared/ladder-language.ts'
import type { WordLists } from './word-file.ts'

/** What is quoted stays as it is. */
const QUOTED = /(“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*")/u
/**
 * How a step reads as a win: "Open the form" becomes "opened the form". A verb is known from the
 * language's table; what stands behind a semicolon is said to the person and falls away.
 *
 * @returns the step as it was if its verb is not known
 */
export function asWin(step: string, language: LadderLanguage, lists: WordLists): string {
  if (writingOf(language).isVerbLast) return withKnownEnding(step, lists.past)
  const said = step.split(QUOTED)
  let isFirst = true
  let isKnown = false
  // What is quoted behind a semicolon falls away with the rest.
  let isOver = false
  const win = said.map((part, at) => {
    if (isOver) return ''
    if (at % 2 === 1) return part
    const semicolon = part.indexOf(';')
    isOver = semicolon !== -1
    const kept = isOver ? part.slice(0, semicolon) : part
    return kept
      .split(lists.clause)
      .map((clause, index, clauses) => {
        if (index % 2 === 1 || clause.trim() === '') return clause
        const [joint = '', following] = [clauses[index - 1], clauses[index + 1]]
        // A single word further on is one of a list rather than another thing to do, unless what is
        // quoted stands behind it (“and write ‘hello’”), or it needs nothing (“and save”).
        const isDeed =
          isFirst ||
          clause.trim().includes(' ') ||
          following?.includes(':') === true ||
          (following === undefined && !isOver && said[at + 1] !== undefined) ||
          isAlone(clause, joint, lists)
        const past = isDeed ? clausePast(clause, language, lists) : undefined
        if (isFirst) isKnown = past !== undefined
        isFirst = false
        return turnedRound(past ?? clause, lists)
      })
      .join('')
  })
  return isKnown ? lists.beforeWin + win.join('').trim() : step
}

/** Whether a verb needs nothing behind it to be another thing to do: “and save”. */
function isAlone(clause: string, joint: string, lists: WordLists): boolean {
  const joined = lists.aloneVerbs.get(clause.trim().toLowerCase()) ?? ''
  const [word = ''] = /\p{L}.*/u.exec(joint.trim().toLowerCase()) ?? []
  return word !== '' && joined.split(', ').includes(word)
}

/** The first word of a step as the verbs' table has it: in small letters, without marks. */
export function firstWord(step: string): string {
  const [first = ''] = step.trim().split(/\s+/)
  return first.replace(/[.!?:,]+$/u, '').toLowerCase()
}

/** A clause with its verb in the past; undefined if it begins with none that is known. */
function clausePast(
  clause: string,
  language: LadderLanguage,
  { past }: WordLists,
): string | undefined {
  const [first = '', ...rest] = clause.trim().split(' ')
  const verb = firstWord(first)
  const mark = first.slice(verb.length)
  // In German the participle goes to the end, and takes the verb's second half along.
  const { endsInVerb } = writingOf(language)
  const last = (rest.at(-1) ?? '').toLowerCase()
  const parted = endsInVerb ? past.get(`${verb} … ${last}`) : undefined
  const known = parted ?? past.get(verb)
  if (known === undefined) return undefined
  const words = parted === undefined ? rest : rest.slice(0, -1)
  const said = endsInVerb ? [...words, known + mark] : [known + mark, ...words]
  return clause.replace(clause.trim(), () => said.join(' '))
}

function turnedRound(text: string, lists: WordLists): string {
  let before = ''
  return text.replaceAll(/[\p{L}’']+/gu, (word, at: number) => {
    const plain = word.toLowerCase().replaceAll('’', "'")
    const isLast = !/[\p{L}]/u.test(text.slice(at + word.length))
    const isObject = isLast || lists.beforeObjects.has(before)
    before = plain
    return (
      (isObject ? lists.turnedObjects.get(plain) : undefined) ?? lists.turned.get(plain) ?? word
    )
  })
}

/** The end of the line, by the longest ending that is known. */
function withKnownEnding(step: string, past: ReadonlyMap<string, string>): string {
  const ends = [...past].filter(([end]) => step.endsWith(end))
  const [[end, known] = ['', '']] = ends.toSorted(([a], [b]) => b.length - a.length)
  return step.slice(0, step.length - end.length) + known
}
