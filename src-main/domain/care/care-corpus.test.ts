import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { CareKind } from '../../../src-shared/care.ts'
import { lexicons } from './lexicons.ts'
import { readCare } from './read-care.ts'

interface Corpus {
  danger: Record<CareKind, string[]>
  harmless: string[]
}

const CORPORA = lexicons().map(({ language }) => {
  const file = join(import.meta.dirname, '../../tests/care-corpus', `${language}.json`)
  return { language, ...(JSON.parse(readFileSync(file, 'utf8')) as Corpus) }
})
/** The least of those in danger that is seen, and the most of the harmless that is taken for it. */
const LEAST_SEEN = 0.99
const MOST_TAKEN = 0.08

describe('words as people write them', () => {
  const danger = CORPORA.flatMap((corpus) => Object.values(corpus.danger).flat())
  const harmless = CORPORA.flatMap((corpus) => corpus.harmless)

  it('are many, in twelve languages', () => {
    expect(CORPORA).toHaveLength(12)
    expect(new Set(danger).size).toBeGreaterThanOrEqual(400)
    expect(new Set(harmless).size).toBeGreaterThanOrEqual(400)
  })

  it('of somebody in danger are seen', () => {
    const unseen = danger.filter((text) => readCare(text) === undefined)
    expect(unseen.length / danger.length, unseen.join('\n')).toBeLessThanOrEqual(1 - LEAST_SEEN)
  })

  it('that are harmless are let through', () => {
    const taken = harmless.filter((text) => readCare(text) !== undefined)
    expect(taken.length / harmless.length, taken.join('\n')).toBeLessThanOrEqual(MOST_TAKEN)
  })

  it.each(CORPORA)('in $language are read as well as in others', (corpus) => {
    const own = Object.values(corpus.danger).flat()
    const unseen = own.filter((text) => readCare(text) === undefined)
    const taken = corpus.harmless.filter((text) => readCare(text) !== undefined)
    expect(unseen.length / own.length, unseen.join('\n')).toBeLessThanOrEqual(0.03)
    expect(taken.length / corpus.harmless.length, taken.join('\n')).toBeLessThanOrEqual(0.1)
  })

  it('are mostly of the kind that is read in them', () => {
    const pairs = CORPORA.flatMap((corpus) =>
      Object.entries(corpus.danger).flatMap(([kind, texts]) => texts.map((text) => [kind, text])),
    )
    const other = pairs.filter(([kind, text]) => readCare(text ?? '')?.kind !== kind)
    expect(other.length / pairs.length, other.join('\n')).toBeLessThanOrEqual(0.1)
  })
})

describe('a harmless row takes away its own words alone', () => {
  it.each(['Shoot him an email, then kill myself', 'kill the weeds. i want to die'])(
    'in “%s”',
    (text) => {
      expect(readCare(text)).toEqual({ kind: 'crisis' })
    },
  )

  it('and no row reaches from one text into another', () => {
    expect(readCare('kill', 'myself')).toBeUndefined()
    expect(readCare('the tax return', 'i want to die')?.kind).toBe('crisis')
  })
})
