import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { CommandLineWords } from '../../src-shared/words/command-line/command-line-words.ts'
import type { LanguageWords } from '../../src-shared/words/make-catalog.ts'

/** The words of languages other than English, which is built in. */
export interface WordFiles {
  /** Those of the windows and the tray; undefined if there are none. */
  catalog(language: string): LanguageWords | undefined
  /** Those of the command line. */
  commandLine(language: string): CommandLineWords | undefined
}

/**
 * The words that the build has put into a folder, each file read when it is asked for.
 *
 * @param root the folder of the app
 */
export function wordFiles(root: string): WordFiles {
  const read = <T>(name: string): T | undefined => {
    try {
      return JSON.parse(readFileSync(join(root, 'dist/words', name), 'utf8')) as T
    } catch {
      // Without them the app goes on in the language that it has.
      return undefined
    }
  }
  return {
    catalog: (language) => read(`${language}.json`),
    commandLine: (language) => read(`${language}.command-line.json`),
  }
}
