import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { openCatalog } from './catalog.ts'
import { NEVER } from './never-said.ts'

/** What a person says of a task, and what is said of days that are through. */
const FINE = /nothing to catch up on|I’m missing something/gi

const folder = join(import.meta.dirname, 'en')
const catalogs = readdirSync(folder)

function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(sentences)
  return []
}

describe.each(catalogs)('%s', (name) => {
  const said = sentences(JSON.parse(readFileSync(join(folder, name), 'utf8')))

  it('says something', () => {
    expect(said.length).toBeGreaterThan(10)
  })

  it.each(said)('keeps the tone: %s', (sentence) => {
    expect(sentence.replaceAll(FINE, '')).not.toMatch(NEVER)
  })

  it('never says one acknowledgement twice', () => {
    const { acknowledgements = [], firstBack = [] } = JSON.parse(
      readFileSync(join(folder, name), 'utf8'),
    ) as { acknowledgements?: string[]; firstBack?: string[] }
    const lines = [...acknowledgements, ...firstBack]
    expect(new Set(lines).size).toBe(lines.length)
  })
})

it('speaks at once, without waiting', () => {
  expect(openCatalog().t('tray.log')).toBe('Log a win…')
})
