import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import {
  ladderLanguageFor,
  ladderLanguages,
  type LadderLanguage,
} from '../../src-shared/ladder-language.ts'
import { writtenLadders as everyLadder } from '../tests/written-shrinker.ts'
import { writtenLadders } from './build-ladders.ts'
import { spokenShrinker } from './spoken-shrinker.ts'

const GENERAL = {
  en: 'Look at it for one breath',
  de: 'Schau es einen Atemzug lang an',
} as const

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  // No situations, no finer ladders and no words: general ladders alone.
  for (const [language, line] of Object.entries(GENERAL)) {
    mkdirSync(join(folder, language))
    const text = `= one : general\n1 ${line} | x\n3* Zwei | y\n4 Drei | z\n`
    writeFileSync(join(folder, language, 'kinds.txt'), text)
  }
  for (const language of ladderLanguages.filter((one) => !(one in GENERAL)))
    mkdirSync(join(folder, language))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('answers in the language that is read, also where nothing is known of the task', () => {
  let language: LadderLanguage = 'en'
  const shrinker = spokenShrinker(writtenLadders(folder), () => language)
  const first = () => shrinker.ladderFor({ text: 'qwertz' }).steps.map(({ text }) => text)
  expect(first()).toContain(GENERAL.en)
  language = 'de'
  expect(first()).toContain(GENERAL.de)
})

it.each([
  ['pt-BR', 'pt'],
  ['zh-CN', 'zh'],
  ['de', 'de'],
  ['en-XA', 'en'],
  ['ko-KR', 'ko'],
  ['nl', 'en'],
])('somebody who reads %s has ladders in %s', (language, ladders) => {
  expect(ladderLanguageFor(language)).toBe(ladders)
})

it.each([
  ['es', 'Hacía años que no lavaba mi carro', 'es'],
  ['pt', '90 posts que eu deveria escrever em 24 dias', 'pt'],
  ['en', 'ligar para o dentista', 'pt'],
  ['en', 'llamar al dentista', 'es'],
] as const)('with an app in %s, “%s” is in %s', (own, text, language) => {
  expect(spokenShrinker(everyLadder, () => own).read({ text })).toMatchObject({ language })
})
