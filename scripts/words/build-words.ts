import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { ROOT } from '../paths.ts'
import { allWords, builtLanguages, commandLineWords } from './language-words.ts'

/** Puts the words of every language but English, which is built in, where the main process reads them. */
export function buildWords(): void {
  const built = join(ROOT, 'dist/words')
  rmSync(built, { recursive: true, force: true })
  mkdirSync(built, { recursive: true })
  for (const language of builtLanguages.filter((one) => one !== 'en')) {
    writeFileSync(join(built, `${language}.json`), JSON.stringify(allWords(language)))
    const terminal = JSON.stringify(commandLineWords(language))
    writeFileSync(join(built, `${language}.command-line.json`), terminal)
  }
}
