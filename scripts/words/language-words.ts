import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { languages, PSEUDO_LANGUAGES } from '../../src-shared/words/languages.ts'
import { ROOT } from '../paths.ts'
import { isSection, missingWords } from './missing-words.ts'
import { withoutLooseLetters } from './one-letter-words.ts'
import { pseudoWords } from './pseudo-words.ts'
import type { Words } from './word-problems.ts'

const WORDS = join(ROOT, 'src-shared/words')
/** Its words are no part of the others' catalog. */
const COMMAND_LINE = 'command-line.json'
/** No page says them. */
const TRAY = 'tray.json'

/**
 * Which files a page needs when: at once in quick log; with the care card; with Settings, the welcome
 * and Week alone.
 */
const PARTS = {
  first: ['log.json', 'problems.json'],
  care: ['care.json', 'helplines.json'],
  later: [
    'advanced.json',
    'exchange.json',
    'nudge-settings.json',
    'settings.json',
    'week-sentences.json',
    'welcome.json',
  ],
}

/** What pages load words by. The part `main` is every file that is in no other one, but the tray's. */
export const parts = ['first', 'main', 'care', 'later'] as const
export type Part = (typeof parts)[number]

/** Words of a language, and the English ones in the place of what it has not. */
export interface LanguageWords {
  words: Words
  english: Words
}

/** Every language that is built: those that can be chosen, and those for development. */
export const builtLanguages: readonly string[] = [...languages, ...PSEUDO_LANGUAGES]

/** The files of English words, without those of the command line. */
function files(): string[] {
  return readdirSync(join(WORDS, 'en')).filter((name) => name !== COMMAND_LINE)
}

/** All words of a language but those of the command line. */
export function allWords(language: string): LanguageWords {
  return wordsOf(language, files())
}

/** The words of a language that pages load by one name. */
export function partWords(language: string, part: Part): LanguageWords {
  const elsewhere = new Set([TRAY, ...Object.values(PARTS).flat()])
  const own = part === 'main' ? files().filter((name) => !elsewhere.has(name)) : PARTS[part]
  return wordsOf(language, own)
}

/** The command line's words of a language, as they are written: some of them are typed again. */
export function commandLineWords(language: string): Words {
  return wordsOf(language, [COMMAND_LINE], (words) => words).words
}

function wordsOf(
  language: string,
  names: readonly string[],
  spaced: typeof withoutLooseLetters = withoutLooseLetters,
): LanguageWords {
  const english = joined('en', names)
  if (language === 'en') return { words: english, english: {} }
  const pseudo = PSEUDO_LANGUAGES.find((one) => one === language)
  if (pseudo !== undefined) return { words: pseudoWords(english, pseudo), english: {} }
  const words = spaced(joined(language, names), language)
  const missing = missingWords(english, words)
  // Among its own as well, for whoever asks for a whole section of them.
  return { words: merged(missing, words), english: missing }
}

function merged(missing: Words, words: Words): Words {
  const both = Object.entries(words).map(([key, said]): [string, Words[string]] => {
    const more = missing[key]
    return [
      key,
      isSection(said) && more !== undefined && isSection(more) ? merged(more, said) : said,
    ]
  })
  return { ...missing, ...Object.fromEntries(both) }
}

function joined(language: string, names: readonly string[]): Words {
  const read = names.map((name) => readFileSync(join(WORDS, language, name), 'utf8'))
  return Object.assign({}, ...read.map((text) => JSON.parse(text) as Words)) as Words
}
