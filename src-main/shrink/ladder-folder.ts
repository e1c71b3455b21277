import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { LadderLanguage } from '../../src-shared/ladder-language.ts'
import { lazyMap } from '../kernel/lazily.ts'
import {
  readLanguage,
  type BuiltFile,
  type LadderFiles,
  type LanguageLadders,
} from './engine/language-ladders.ts'

/**
 * The ladders that were built into a folder, each language read when it is first asked for.
 *
 * @param folder holds a folder a language; its files lie in the package and never change
 */
export function ladderFolder(folder: string): (language: LadderLanguage) => LanguageLadders {
  return lazyMap((language: LadderLanguage) =>
    readLanguage(
      language,
      ladderFiles((name) => readFileSync(join(folder, language, name))),
    ),
  )
}

/** Files as the engine asks for them: of the ladders' text only what is needed is made a string. */
export function ladderFiles(read: (name: BuiltFile) => Buffer): LadderFiles {
  const bytesOf = lazyMap(read)
  const text = lazyMap((name: BuiltFile) => bytesOf(name).toString())
  return { text, linesAt: (from, to) => bytesOf('ladders.txt').toString('utf8', from, to) }
}
