import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { LadderLanguage } from '../../src-shared/ladder-language.ts'
import { readLanguage, type LanguageLadders } from './engine/language-ladders.ts'

/**
 * The written ladders in a folder, each language read when it is first asked for.
 *
 * @param folder holds a folder a language; its files lie in the package and never change
 */
export function ladderFolder(folder: string): (language: LadderLanguage) => LanguageLadders {
  const known = new Map<LadderLanguage, LanguageLadders>()
  return (language) => {
    const found = known.get(language)
    if (found !== undefined) return found
    const ladders = readLanguage(language, new Map(filesIn(join(folder, language))))
    known.set(language, ladders)
    return ladders
  }
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
