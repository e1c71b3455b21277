import { neverSaidIn, type NeverSaid } from '../../src-shared/words/never-said.ts'
import { hasLooseBraces, placeholdersIn } from './placeholders.ts'
import { pluralProblems, type Forms } from './plural-problems.ts'

/** Sentences and lists of them by their keys, as a file of words has them. */
export interface Words {
  readonly [key: string]: Words | string | readonly string[]
}

/** What the words of a language are held against, beside the English ones. */
export interface Rules {
  language: string
  neverSaid: NeverSaid
  /** The most characters of a sentence, by its key, or by how the key begins: `tray.`. */
  limits: Readonly<Record<string, number>>
}

type Said = string | readonly string[]

/** Lists of which each language has as many as it needs. */
const OF_ANY_LENGTH = new Set(['says.identityBegins'])
/** Of signs and spaces alone, which some languages have not. */
const MAY_BE_EMPTY = /^joining\.|^comma$/
const FORM = /_(zero|one|two|few|many|other)$/

/**
 * What is wrong with the words of a language beside the English ones: what is missing and what
 * nobody asks for, placeholders, plural forms, lists, lengths, and what is never said.
 *
 * @returns a line each, with its key; none if nothing is
 */
export function wordProblems(english: Words, words: Words, rules: Rules): string[] {
  const source = read(english)
  const own = read(words)
  const keys = new Set([...source.single.keys(), ...source.plural.keys()])
  const unknown = [...own.single.keys(), ...own.plural.keys()].filter((key) => !keys.has(key))
  return [
    ...unknown.map((key) => `${key}: is not in English`),
    ...[...source.single].flatMap(([key, said]) => singleProblems(key, said, own, rules)),
    ...[...source.plural].flatMap(([key, forms]) => {
      const problems = pluralProblems(forms, own.plural.get(key) ?? new Map(), rules.language)
      return problems.map((problem) => `${key}: ${problem}`)
    }),
    ...[...own.single, ...allForms(own.plural)].flatMap(([key, said]) =>
      [said].flat().flatMap((sentence) => sentenceProblems(key, sentence, rules)),
    ),
  ]
}

interface Read {
  single: Map<string, Said>
  plural: Map<string, Map<string, string>>
}

/** Every sentence by its whole key, with those that have plural forms apart. */
function read(words: Words): Read {
  const all = flat(words)
  const single = new Map<string, Said>()
  const plural = new Map<string, Map<string, string>>()
  for (const [key, said] of all) {
    const [ending, form] = FORM.exec(key) ?? []
    if (ending === undefined || form === undefined || typeof said !== 'string')
      single.set(key, said)
    else {
      const base = key.slice(0, -ending.length)
      plural.set(base, (plural.get(base) ?? new Map<string, string>()).set(form, said))
    }
  }
  return { single, plural }
}

function flat(words: Words, path = ''): [string, Said][] {
  return Object.entries(words).flatMap(([name, said]): [string, Said][] => {
    const key = `${path}${name}`
    return typeof said === 'string' || isList(said) ? [[key, said]] : flat(said, `${key}.`)
  })
}

function isList(said: Words | readonly string[]): said is readonly string[] {
  return Array.isArray(said)
}

function allForms(plural: ReadonlyMap<string, Forms>): [string, string][] {
  return [...plural].flatMap(([key, forms]) =>
    [...forms].map(([form, said]): [string, string] => [`${key}_${form}`, said]),
  )
}

/** What is wrong with a sentence or a list that has no plural forms. */
function singleProblems(key: string, english: Said, { single }: Read, rules: Rules): string[] {
  const said = single.get(key)
  if (said === undefined) return [`${key}: is missing`]
  if (typeof said !== typeof english) return [`${key}: is a list in one of the two alone`]
  if (typeof said === 'string') return placeholderProblems(key, english as string, said)
  const isAlike = said.length === english.length || OF_ANY_LENGTH.has(key)
  const twice = said.filter((line, place) => said.indexOf(line) !== place)
  return [
    ...(isAlike ? [] : [`${key}: has ${said.length} lines of ${english.length}`]),
    ...twice.map((line) => `${key}: says “${line}” twice`),
    ...said.flatMap((line, place) =>
      rules.language === 'en' ? [] : placeholderProblems(key, english[place] ?? '', line),
    ),
  ]
}

function placeholderProblems(key: string, english: string, said: string): string[] {
  const [wanted, found] = [placeholdersIn(english), placeholdersIn(said)]
  const lacking = [...wanted].filter((name) => !found.has(name))
  const strange = [...found].filter((name) => !wanted.has(name))
  return lacking
    .map((name) => `${key}: lacks {{${name}}}`)
    .concat(strange.map((name) => `${key}: has {{${name}}}, which English has not`))
}

/** What is wrong with a sentence by itself. */
function sentenceProblems(key: string, said: string, rules: Rules): string[] {
  const limit = limitOf(key, rules.limits)
  const length = [...new Intl.Segmenter().segment(said)].length
  const never = neverSaidIn(said, rules.neverSaid)
  return [
    ...(said.trim() === '' && !MAY_BE_EMPTY.test(key) ? [`${key}: is empty`] : []),
    ...(said !== said.trim() && !MAY_BE_EMPTY.test(key) ? [`${key}: has a space at an end`] : []),
    ...(hasLooseBraces(said) ? [`${key}: has a brace that is part of no placeholder`] : []),
    ...(never === undefined ? [] : [`${key}: says “${never}”, which is never said: ${said}`]),
    ...(length > limit ? [`${key}: has ${length} characters of ${limit}: ${said}`] : []),
  ]
}

function limitOf(key: string, limits: Rules['limits']): number {
  const found = Object.entries(limits)
    .filter(([name]) => key === name || (name.endsWith('.') && key.startsWith(name)))
    .map(([, limit]) => limit)
  return Math.min(Infinity, ...found)
}
