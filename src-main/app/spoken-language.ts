import { openCatalog, type Catalog } from '../../src-shared/words/catalog.ts'
import { chooseLanguage } from '../../src-shared/words/choose-language.ts'
import { speakInTerminal } from '../../src-shared/words/command-line/command-line-words.ts'
import { wordFiles } from '../platform/word-files.ts'
import type { Settings } from '../settings/settings-schema.ts'

interface Parts {
  /** The folder of the app itself. */
  root: string
  /** The locale of the system's formats, with what was chosen. */
  region: () => string
  /** The languages that the system or the terminal asks for, the first one best. */
  preferred: () => readonly string[]
  /** A language for development that is spoken whatever is chosen, such as `en-XA`. */
  instead?: string | undefined
}

/** Has everything that this process says follow the language that was chosen. */
export interface SpokenLanguage {
  /** Speaks the language of the settings, or of the system where those say so. */
  speak(settings: Pick<Settings, 'language'>): void
  /** The language that is spoken now. */
  now(): string
}

/** Opens all words, and the choice of their language; English is spoken until that is made. */
export function openSpokenCatalog({ root, region, preferred, instead }: Parts): {
  catalog: Catalog
  language: SpokenLanguage
} {
  const words = wordFiles(root)
  const catalog = openCatalog(region, words.catalog)

  function speak({ language }: Pick<Settings, 'language'>): void {
    const spoken = instead ?? chooseLanguage(language, preferred())
    if (spoken === catalog.language()) return
    catalog.speak(spoken)
    const now = catalog.language()
    speakInTerminal(now, now === 'en' ? undefined : words.commandLine(now))
  }

  return { catalog, language: { speak, now: catalog.language } }
}
