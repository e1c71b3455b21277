import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * The pages of windows: the most script that each may load before it can be used, in bytes of gzip, and
 * the words that it begins with, whatever the language.
 */
export const FIRST_LOADS = [
  { page: 'main.html', limit: 120_000, words: ['first', 'main'] },
  { page: 'quick-log.html', limit: 100_000, words: ['first'] },
] as const

/**
 * How much script a built page loads at first, in bytes of gzip: the scripts it names and those it
 * names for preloading, which are the ones they import, and the words of a language.
 *
 * @param folder the built pages
 * @param page such as `main.html`
 * @param words parts of the words in a language, such as `de.main`
 */
export function firstLoadBytes(
  folder: string,
  page: string,
  words: readonly string[] = [],
): number {
  const html = readFileSync(join(folder, page), 'utf8')
  const scripts = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, path = '']) => path)
  const chunks = words.map((name) => wordsIn(folder, name))
  return [...scripts, ...chunks]
    .map((path) => gzipSync(readFileSync(join(folder, path))).byteLength)
    .reduce((sum, bytes) => sum + bytes, 0)
}

/** The file of some words. Throws if there is none, or are several. */
function wordsIn(folder: string, name: string): string {
  const found = readdirSync(join(folder, 'assets')).filter((file) =>
    file.startsWith(`words.${name}-`),
  )
  const [file] = found
  if (file === undefined || found.length > 1) throw new Error(`There is no one file of ${name}.`)
  return `assets/${file}`
}
