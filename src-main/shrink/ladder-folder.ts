import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { LadderLanguage } from '../../src-shared/ladder-language.ts'
import { lazyMap } from '../kernel/lazily.ts'
import { readLanguage, type LanguageLadders } from './engine/language-ladders.ts'

/**
 * The ladders that were built into a folder, each language read when it is first asked for.
 *
 * @param folder holds a folder a language; its files lie in the package and never change
 */
export function ladderFolder(folder: string): (language: LadderLanguage) => LanguageLadders {
  return lazyMap((language: LadderLanguage) =>
    readLanguage(
      language,
      lazyMap((file) => readFileSync(join(folder, language, file), 'utf8')),
    ),
  )
}
