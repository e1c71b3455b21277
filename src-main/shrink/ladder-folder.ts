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
    const own = join(folder, language)
    const files = readdirSync(own, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.txt'))
      .toSorted()
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(own, path), 'utf8')] as const)
    const ladders = readLanguage(language, new Map(files))
    known.set(language, ladders)
    return ladders
  }
}
