import words, { type Load, type Part } from 'virtual:words'

import { directionOf } from '../../src-shared/words/languages.ts'
import { catalog } from './catalog.ts'

const { location } = globalThis as Partial<Pick<typeof globalThis, 'location'>>
/** The main process passes it in the URL of the page, so that its first words are the right ones. */
let spoken = new URLSearchParams(location?.search).get('language') ?? 'en'
/** What this page says of any language. */
const needed = new Set<Part>()
/** What the catalog has, as `de/main`. */
const added = new Set<string>()

/** Loads words in the language that the page speaks, and in each one that it speaks later. */
export async function loadWords(...parts: readonly Part[]): Promise<void> {
  for (const part of parts) needed.add(part)
  await speakLanguage(spoken)
}

/** A screen with the words that only it has. */
export async function withWords<T>(part: Part, screen: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([screen, loadWords(part)])
  return loaded
}

/**
 * Has the page speak a language. Without words in it, it goes on as before.
 *
 * @returns whether it speaks another one than before
 */
export async function speakLanguage(language: string): Promise<boolean> {
  const known = words[language]
  if (known === undefined) return false
  spoken = language
  const before = catalog.language()
  await Promise.all([...needed].map((part) => add(language, part, known[part])))
  // Another one was chosen meanwhile.
  if (spoken !== language) return false
  catalog.speak(language)
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
  return language !== before
}

async function add(language: string, part: Part, load: Load): Promise<void> {
  const name = `${language}/${part}`
  if (added.has(name)) return
  const { default: more } = await load()
  if (!added.has(name)) catalog.add(language, more)
  added.add(name)
}
