import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { ladderLanguages, type LadderLanguage } from '../../src-shared/ladder-language.ts'
import { isTaskKind, type TaskKind } from '../../src-shared/task-kind.ts'
import { lazyMap } from '../kernel/lazily.ts'
import { fileOfLines, fileOfStem, fileOfTriggers, stemFiles } from './engine/built-files.ts'
import { parseLine } from './engine/ladder-file.ts'
import { readLanguage, type LanguageLadders } from './engine/language-ladders.ts'
import { meantBy, stemOf, wordsOf } from './engine/stems.ts'
import { taskVerbs } from './engine/task-verbs.ts'
import { OPEN, RADIX } from './engine/trigger-index.ts'
import { parseWords } from './engine/word-file.ts'

/**
 * The files of a language as they are written (docs/LADDERS.md), by their path within its folder,
 * such as `situations/home.txt`.
 */
export type WrittenFiles = ReadonlyMap<string, string>

/** A ladder as it is written. */
export interface LadderSource {
  /** `situations`, `finer`, `kinds` or `smaller`. */
  folder: string
  name: string
  kind: TaskKind
  /** By what a person is asked whether a task is like it. */
  title?: string
  /** Words that find it: all words of one, in any order. */
  triggers: readonly string[]
  /** What it says. */
  rows: string
}

/** A row of words: of one sort, perhaps with a name before "=". */
interface WordRow {
  sort: string
  name: string
  list: readonly string[]
}

const FOLDERS = ['situations', 'finer', 'kinds', 'smaller']
/** The sorts of words whose phrases are compared as stems. */
const STEMS = new Set(['does', 'any', 'light', 'sure', 'alike'])
const WORDS =
  /^(does|any|light|particle|stop|lead|cut|same|alike|sure|join|alone|verb|won|turn|object|before): (?:(.+?) = )?(.+)$/
/** What separates the parts of a head is not in it. */
const TITLE = /^~ ([^,;\n]+)$/m
const HEAD = /^([^\s,]+) : (\S+)$/

/** The ladders in a folder of written ones, built for the engine when they are asked for. */
export function writtenLadders(folder: string): (language: LadderLanguage) => LanguageLadders {
  return lazyMap((language: LadderLanguage) =>
    readWritten(language, new Map(filesIn(join(folder, language)))),
  )
}

/** The ladders of one language, from what is written. */
export function readWritten(language: LadderLanguage, files: WrittenFiles): LanguageLadders {
  const built = buildLadders(language, files)
  return readLanguage(language, (file) => built.get(file) ?? '')
}

/**
 * Builds the ladders of a language into files: what thousands of triggers and verbs are as stems, and
 * which triggers have a stem, so that the first ladder needs to read few of them.
 *
 * @throws RangeError naming file and line if a line is not understood
 */
function buildLadders(language: LadderLanguage, files: WrittenFiles): Map<string, string> {
  const words = wordsIn(files.get('words.txt') ?? '', `${language}/words.txt`)
  const cutBy = (cut: (word: string) => string) => (phrase: string) =>
    wordsOf(phrase, language).map(cut).join(' ')
  const same = sameStems(
    words.get('same') ?? [],
    cutBy((word) => stemOf(word, language)),
  )
  const pasts = (words.get('verb') ?? []).map(({ list }) => list.join('|'))
  const before = { sort: 'before', name: '', list: pasts }
  const sources = ladderSources(language, files)
  const found = sources.filter(isFound)
  words
    .set('same', same)
    .set('before', [...(words.get('before') ?? []), before])
    .set('ladders', [{ sort: 'ladders', name: '', list: [String(found.length)] }])
  const meant = meantBy(language, new Map(same.map(({ name, list }) => [list.join('|'), name])))
  const stems = cutBy(meant)
  const wordsText = builtWords(words, stems)
  const verbs = taskVerbs(language, parseWords(wordsText))
  const built = new Map([['words.txt', wordsText]])
  const add = (file: string, text: string) => built.set(file, (built.get(file) ?? '') + text)
  const texts: string[][] = []
  for (const [number, source] of found.entries()) {
    const { triggers, title, rows } = source
    const words = triggers.map(stems)
    const ofTitle = title === undefined ? [] : [stems(title)]
    const cuts = [...words, ...ofTitle.filter((one) => !words.includes(one))]
    const begins = Map.groupBy(cuts, (one) => verbs.verbIn(one.split(' ')) ?? '')
    const counts = [...begins].map(([verb, { length }]) => `${verb}:${length}`)
    const own = cuts.map((one, place) => (triggers[place]?.includes('…') ? one + OPEN : one))
    texts.push(own)
    add(fileOfTriggers(number), `${[headOf(source), counts.join(','), own.join('|')].join(';')}\n`)
    add(fileOfLines(number), `${rows}\n\n`)
  }
  for (const file of stemFiles()) add(file, '\n')
  for (const { stem, row } of stemRows(texts)) add(fileOfStem(stem), `${row}\n`)
  const broad = sources.filter(({ folder }) => folder === 'kinds' || folder === 'smaller')
  return built.set('kinds.txt', broad.map((one) => `${headOf(one)}\n${one.rows}`).join('\n\n'))
}

/** Whether words find a ladder. */
function isFound({ folder, triggers }: LadderSource): boolean {
  return folder !== 'smaller' && (folder !== 'kinds' || triggers.length > 0)
}

function headOf({ folder, name, kind, title }: LadderSource): string {
  return [folder, name, kind, ...(title === undefined ? [] : [title])].join(',')
}

/**
 * A row for each stem of triggers: the number of each ladder that has it, with the places of its
 * triggers. Those come first that most triggers have: a slip is of one of these.
 *
 * @param texts the triggers of each ladder as stems
 */
function stemRows(texts: readonly (readonly string[])[]): { stem: string; row: string }[] {
  const having = texts.flatMap((own, number) =>
    own.flatMap((text, place) => stemsOf(text).map((stem) => ({ stem, number, place }))),
  )
  return [...Map.groupBy(having, ({ stem }) => stem)]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([stem, all]) => {
      const ladders = [...Map.groupBy(all, ({ number }) => number)].map(([number, own]) => {
        const places = own.map(({ place }) => place.toString(RADIX))
        return `${number.toString(RADIX)}:${places.join('.')}`
      })
      return { stem, row: `${stem} ${ladders.join(' ')}` }
    })
}

/** The stems of a trigger, each once, and for one that is open the first as what opens it. */
function stemsOf(text: string): string[] {
  const isOpen = text.endsWith(OPEN)
  const stems = (isOpen ? text.slice(0, -OPEN.length) : text).split(' ')
  return [...new Set(isOpen ? [...stems, `${stems[0]}${OPEN}`] : stems)]
}

/**
 * Puts the ladders of all languages into a folder, in the form in which the app reads them.
 *
 * @param from the folder of written ones
 */
export function writeBuiltLadders(from: string, to: string): void {
  for (const language of ladderLanguages) {
    const written = new Map(filesIn(join(from, language)))
    mkdirSync(join(to, language), { recursive: true })
    for (const [name, text] of buildLadders(language, written))
      writeFileSync(join(to, language, name), text)
  }
}

/** All ladders of a language: those for situations first, as they are looked at first. */
export function ladderSources(language: LadderLanguage, files: WrittenFiles): LadderSource[] {
  return [...files]
    .filter(([path]) => path !== 'words.txt')
    .flatMap(([path, text]) => sourcesIn(path, text, `${language}/${path}`))
    .toSorted((a, b) => FOLDERS.indexOf(a.folder) - FOLDERS.indexOf(b.folder))
}

function sourcesIn(path: string, text: string, file: string): LadderSource[] {
  const folder = path.replace(/[/.].*/, '')
  const [first = '', ...others] = `\n${text.replaceAll('\r\n', '\n')}`.split('\n= ')
  const stray = first.split('\n').find((row) => row !== '' && !row.startsWith('#'))
  if (stray !== undefined) throw refused(file, stray)
  return others.map((block) => {
    const [head = '', ...rows] = block.split('\n').filter((row) => row && !row.startsWith('#'))
    const [, name, kind = ''] = HEAD.exec(head) ?? []
    if (name === undefined || !isTaskKind(kind)) throw refused(file, `= ${head}`)
    const [, title] = TITLE.exec(block) ?? []
    const lines = rows.filter((row) => !row.startsWith('? ') && row !== `~ ${title}`)
    const wrong = lines.find((row) => parseLine(row) === undefined)
    if (wrong !== undefined) throw refused(file, wrong)
    const triggers = rows
      .filter((row) => row.startsWith('? '))
      .flatMap((row) => row.slice(2).split('|'))
      .map((trigger) => trigger.trim())
      .filter(Boolean)
    const source = { folder, name, kind, triggers, rows: lines.join('\n') }
    return Object.assign(source, title !== undefined && { title })
  })
}

/** Rows of words by their sort, without what stands around them: remarks, spaces, infinitives. */
function wordsIn(text: string, file: string): Map<string, WordRow[]> {
  const rows = text
    .split(/\r?\n/)
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row): WordRow => {
      const [, sort = '', name = '', list] = WORDS.exec(row) ?? []
      if (list === undefined || (sort === 'does' && !isTaskKind(name))) throw refused(file, row)
      // An infinitive may stand beside the form that steps begin with.
      const known = sort === 'verb' ? name.replace(/:.*/, '').trim().toLowerCase() : name
      return { sort, name: known, list: list.split('|').map((word) => word.trim()) }
    })
  return Map.groupBy(rows, ({ sort }) => sort)
}

/** Stems that mean the same, each with the last of those that stand for one another. */
function sameStems(rows: readonly WordRow[], cut: (word: string) => string): WordRow[] {
  const same = new Map(rows.flatMap(({ name, list }) => list.map((one) => [cut(one), cut(name)])))
  const last = (stem: string, seen: readonly string[] = []): string => {
    const next = same.get(stem)
    return next === undefined || seen.includes(next) ? stem : last(next, [...seen, stem])
  }
  return [...same.keys()].map((stem) => ({ sort: 'same', name: last(stem), list: [stem] }))
}

/**
 * Words as the engine reads them: verbs as stems, and a line a sort.
 *
 * @param stems of a phrase
 */
function builtWords(sorts: ReadonlyMap<string, WordRow[]>, stems: (phrase: string) => string) {
  // “Sure” has kinds among its verbs.
  const cut = (phrase: string) => (isTaskKind(phrase) ? phrase : stems(phrase))
  const rowOf = ({ sort, name, list }: WordRow) => {
    const words = (STEMS.has(sort) ? list.map(cut) : list).join('|')
    return name === '' ? words : `${name} = ${words}`
  }
  const lines = [...sorts]
    .filter(([, rows]) => rows.length > 0)
    .map(([sort, rows]) => [sort, rows.map(rowOf).join('||')])
  return lines.map(([sort, rows]) => `${sort}: ${rows}\n`).join('')
}

function refused(file: string, row: string): RangeError {
  return new RangeError(`${file} has a line that is not understood: ${row}`)
}

/** The text files in a folder and below, by their path within it, in the order of their names. */
export function filesIn(folder: string, within = ''): [path: string, text: string][] {
  const entries = readdirSync(join(folder, within), { withFileTypes: true })
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): [string, string][] => {
      const path = within === '' ? entry.name : `${within}/${entry.name}`
      if (entry.isDirectory()) return filesIn(folder, path)
      return path.endsWith('.txt') ? [[path, readFileSync(join(folder, path), 'utf8')]] : []
    })
}
