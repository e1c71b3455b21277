import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { openCareChoices } from './care-choices.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const path = (): string => join(folder, 'care.json')
const stored = () =>
  JSON.parse(readFileSync(path(), 'utf8')) as { salt: string; ordinary: string[] }

it('knows a text again after a restart, in whichever case and spaces, and no other', () => {
  const choices = openCareChoices(folder)
  expect(choices.isOrdinary('I’m killing it at work')).toBe(false)
  expect(choices.remember(['I’m killing it at work'])).toEqual({ kind: 'kept' })
  for (const one of [choices, openCareChoices(folder)]) {
    expect(one.isOrdinary('I’m killing it at work')).toBe(true)
    expect(one.isOrdinary(" i'm KILLING it\n at work ")).toBe(true)
    expect(one.isOrdinary('I’m killing it')).toBe(false)
    expect(one.isOrdinary('I’m killing it at work tomorrow')).toBe(false)
  }
})

it('keeps none of the words, and the same words differently in each installation', () => {
  openCareChoices(folder).remember(['shoot him an email'])
  const text = readFileSync(path(), 'utf8')
  for (const word of ['shoot', 'him', 'email']) expect(text).not.toContain(word)
  const first = stored()
  rmSync(path())
  openCareChoices(folder).remember(['shoot him an email'])
  expect(stored().salt).not.toBe(first.salt)
  expect(stored().ordinary).not.toEqual(first.ordinary)
})

it('keeps the newest two hundred', () => {
  const choices = openCareChoices(folder)
  const texts = Array.from({ length: 201 }, (_, at) => `text ${at}`)
  choices.remember(texts.slice(0, 200))
  // Said again, it is new.
  choices.remember(['text 0'])
  choices.remember(['text 200'])
  expect(stored().ordinary).toHaveLength(200)
  const again = openCareChoices(folder)
  expect(texts.filter((text) => !again.isOrdinary(text))).toEqual(['text 1'])
})

it.each([
  ['no JSON', 'no JSON'],
  ['something else', '{"schemaVersion":1,"salt":5}'],
])('begins anew over a file that cannot be understood: %s', (_, text) => {
  writeFileSync(path(), text)
  const choices = openCareChoices(folder)
  expect(choices.isOrdinary('a text')).toBe(false)
  choices.remember(['a text'])
  expect(openCareChoices(folder).isOrdinary('a text')).toBe(true)
})

it('uses what it understands of a newer version and never writes over it', () => {
  openCareChoices(folder).remember(['a text'])
  const newer = JSON.stringify({ ...stored(), schemaVersion: 2, more: 'to come' })
  writeFileSync(path(), newer)
  const later = openCareChoices(folder)
  expect(later.isOrdinary('a text')).toBe(true)
  expect(later.remember(['another'])).toMatchObject({ kind: 'refused' })
  // It holds until the app ends.
  expect(later.isOrdinary('another')).toBe(true)
  expect(readFileSync(path(), 'utf8')).toBe(newer)
})

it('holds until the app ends where the disk refuses it', () => {
  // A file stands where the folder would be.
  writeFileSync(join(folder, 'file'), '')
  const choices = openCareChoices(join(folder, 'file'))
  expect(choices.remember(['a text'])).toMatchObject({ kind: 'refused' })
  expect(choices.isOrdinary('a text')).toBe(true)
})
