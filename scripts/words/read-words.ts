import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { NeverSaid } from '../../src-shared/words/never-said.ts'
import { ROOT } from '../paths.ts'
import { wordProblems, type Rules, type Words } from './word-problems.ts'

/** Where the words are: a folder a language. */
const WORDS = join(ROOT, 'src-shared/words')

/** The files of words that there are in English. */
const features = readdirSync(join(WORDS, 'en'))

const LIMITS = json<Rules['limits']>(join(import.meta.dirname, 'word-limits.json'))

/** The languages that have a folder, whether they are whole or not. */
export const begun = readdirSync(WORDS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(WORDS, entry.name, 'app.json')))
  .map(({ name }) => name)

/** What is wrong with a language: a line each, with its file. */
export function languageProblems(language: string): string[] {
  const neverSaid = json<NeverSaid>(join(WORDS, 'never-said', `${language}.json`))
  const files = existsSync(join(WORDS, language)) ? readdirSync(join(WORDS, language)) : []
  return [
    ...(neverSaid === undefined ? [`never-said/${language}.json: is missing`] : []),
    ...files
      .filter((file) => !features.includes(file))
      .map((file) => `${language}/${file}: is no file of words`),
    ...features.flatMap((file) => fileProblems(language, file, neverSaid)),
  ]
}

function fileProblems(
  language: string,
  file: string,
  neverSaid: NeverSaid = { words: [], fine: [] },
): string[] {
  const words = json<Words>(join(WORDS, language, file))
  if (words === undefined) return [`${language}/${file}: is missing`]
  const english = json<Words>(join(WORDS, 'en', file)) ?? {}
  const rules = { language, neverSaid, limits: file === 'command-line.json' ? {} : (LIMITS ?? {}) }
  return wordProblems(english, words, rules).map((problem) => `${language}/${file}: ${problem}`)
}

function json<T>(path: string): T | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined
}
