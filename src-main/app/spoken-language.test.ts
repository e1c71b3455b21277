import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { say, speakInTerminal } from '../../src-shared/words/command-line/command-line-words.ts'
import { openSpokenCatalog } from './spoken-language.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  mkdirSync(join(root, 'dist/words'), { recursive: true })
  const written = { words: { tray: { log: 'Ļôĝ…' } } }
  writeFileSync(join(root, 'dist/words/en-XA.json'), JSON.stringify(written))
  const terminal = { empty: 'Ñôţĥîñĝ', unread_one: 'Öñé', unread_other: '{{count}} ôţĥéŕš' }
  writeFileSync(join(root, 'dist/words/en-XA.command-line.json'), JSON.stringify(terminal))
})
afterEach(() => {
  rmSync(root, { recursive: true })
  // Tests after these share the process.
  speakInTerminal('en')
})

const open = (instead?: string) =>
  openSpokenCatalog({ root, region: () => 'en-US', preferred: () => ['nl-NL'], instead })

it('speaks English where the system asks for nothing that there are words in', () => {
  const { catalog, language } = open()
  language.speak({ language: 'system' })
  expect(language.now()).toBe('en')
  expect(catalog.t('tray.log')).toBe('Log a win…')
})

it('speaks a language in windows, tray and terminal alike, and English where it has no words', () => {
  const { catalog, language } = open('en-XA')
  language.speak({ language: 'system' })
  expect(language.now()).toBe('en-XA')
  expect(catalog.t('tray.log')).toBe('Ļôĝ…')
  expect(catalog.t('tray.quit')).toBe('Quit')
  expect([say('empty'), say('unread', { count: 1 }), say('unread', { count: 3 })]).toEqual([
    'Ñôţĥîñĝ',
    'Öñé',
    '3 ôţĥéŕš',
  ])
  expect(say('running')).toBe('The app is running.')
})

it('goes on in English where the words of a language are not to be had', () => {
  const { catalog, language } = open('xx')
  language.speak({ language: 'system' })
  expect(language.now()).toBe('en')
  expect(catalog.t('tray.log')).toBe('Log a win…')
})
