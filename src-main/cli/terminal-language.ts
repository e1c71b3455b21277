import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { chooseLanguage, terminalLanguages } from '../../src-shared/words/choose-language.ts'
import { speakInTerminal } from '../../src-shared/words/command-line/command-line-words.ts'
import { wordFiles } from '../platform/word-files.ts'

/**
 * Has a command speak the language that was chosen in the app; where that is the system's, the one
 * that the terminal asks for.
 *
 * @param root the folder of the app
 * @param userData the folder of the app's settings
 */
export function speakTerminalLanguage(
  root: string,
  userData: string,
  env: Readonly<Record<string, string | undefined>>,
): void {
  const language = chooseLanguage(chosenIn(userData), terminalLanguages(env))
  if (language !== 'en') speakInTerminal(language, wordFiles(root).commandLine(language))
}

/** What the settings say, without reading more of them than that. */
function chosenIn(userData: string): string {
  try {
    const settings: unknown = JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8'))
    return (settings as { language?: string } | null)?.language ?? 'system'
  } catch {
    return 'system'
  }
}
