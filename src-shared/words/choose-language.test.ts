import { expect, it } from 'vitest'

import { chooseLanguage, terminalLanguages } from './choose-language.ts'
import type { Language } from './languages.ts'

const KNOWN = ['en', 'de', 'es', 'pt-BR', 'zh-CN', 'ar'] as readonly string[] as Language[]

it.each<[string, string[], string]>([
  ['de', ['fr-FR'], 'de'],
  ['system', ['de-AT', 'en-GB'], 'de'],
  ['system', ['nl-NL', 'de-DE', 'en-US'], 'de'],
  ['system', ['pt-PT'], 'pt-BR'],
  ['system', ['es-419'], 'es'],
  ['system', ['zh-Hant-TW'], 'zh-CN'],
  ['system', ['zh-Hans-CN', 'en'], 'zh-CN'],
  ['system', ['ar'], 'ar'],
  ['system', ['C', '', 'nb-NO'], 'en'],
  ['system', [], 'en'],
  // Words that were there once and are gone.
  ['xx', ['de'], 'de'],
])('of a choice of %s and a system with %j it is %s', (choice, preferred, language) => {
  expect(chooseLanguage(choice, preferred, KNOWN)).toBe(language)
})

it.each([
  [{ LANG: 'de_DE.UTF-8' }, ['de-DE']],
  [{ LANG: 'de_DE.UTF-8', LC_MESSAGES: 'pt_BR' }, ['pt-BR']],
  [{ LANG: 'de_DE', LC_MESSAGES: 'fr_FR', LC_ALL: 'ja_JP.UTF-8' }, ['ja-JP']],
  [{ LANG: 'de_DE', LANGUAGE: 'sv:fr' }, ['sv', 'fr', 'de-DE']],
  [{ LANG: 'C.UTF-8', LANGUAGE: 'fr' }, []],
  [{ LC_ALL: '', LANG: 'sr_RS@latin' }, ['sr-RS']],
  [{}, []],
])('a terminal with %j asks for %j', (env, asked) => {
  expect(terminalLanguages(env)).toEqual(asked)
})
