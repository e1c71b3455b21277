import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { openCatalog } from '../../src-shared/words/catalog.ts'
import { languages } from '../../src-shared/words/languages.ts'
import type { LanguageWords } from '../../src-shared/words/make-catalog.ts'
import { isSafeToSay } from '../care/domain/wall.ts'

const WORDS = join(import.meta.dirname, '../../src-shared/words')

/** What notifications and the tray say of a language's own; each passes the wall before it is said. */
const FILES = ['log.json', 'nudges.json', 'today.json', 'tray.json']

function wordsOf(language: string): LanguageWords {
  const read = FILES.map((name) => readFileSync(join(WORDS, language, name), 'utf8'))
  return { words: Object.assign({}, ...read.map((text) => JSON.parse(text) as object)) as object }
}

it.each(languages)(
  'in %s no line of a nudge or of “It still counts” is taken for harm',
  (language) => {
    const { t, speak } = openCatalog(() => 'en-US', wordsOf)
    speak(language)
    const own = [
      ...t('nudge.titles'),
      ...t('nudge.steps'),
      ...t('presets'),
      t('nudge.welcomeBack'),
      t('nudge.anchor'),
      t('nudge.endOfDay'),
      t('nudge.endOfDayBody'),
      t('nudge.week'),
      t('nudge.weekBody'),
      t('next.yours'),
      t('tray.yourStep'),
    ]
    expect(own.filter((line) => !isSafeToSay(line))).toEqual([])
  },
)
