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

const CORPORA = lexicons().map(({ language }) => ({ language, corpus: corpusOf(language) }))

function corpusOf(language: string): Corpus {
  const file = join(import.meta.dirname, '../../tests/care-corpus', `${language}.json`)
  return JSON.parse(readFileSync(file, 'utf8')) as Corpus
}

/** The texts, if they are more than so large a share of all. */
function beyond(texts: readonly string[], share: number, all: number): readonly string[] {
  return texts.length > share * all ? texts : []
}

function isSeen(text: string): boolean {
  return readCare(text) !== undefined
}

describe('words as people write them', () => {
  const danger = CORPORA.flatMap(({ corpus }) => Object.values(corpus.danger).flat())
  const harmless = CORPORA.flatMap(({ corpus }) => corpus.harmless)

  it('are many, in thirteen languages', () => {
    expect(CORPORA).toHaveLength(13)
    expect(new Set(danger).size).toBeGreaterThanOrEqual(400)
    expect(new Set(harmless).size).toBeGreaterThanOrEqual(400)
  })

  // First, so that each language is read in a test of its own: what was read once is known afterwards.
  it.each(CORPORA)('are read in $language as well as in others', ({ corpus }) => {
    const own = Object.values(corpus.danger).flat()
    const unseen = own.filter((text) => !isSeen(text))
    expect(beyond(unseen, 0.03, own.length)).toEqual([])
    expect(beyond(corpus.harmless.filter(isSeen), 0.1, corpus.harmless.length)).toEqual([])
  })

  it('are seen at least 99 times of 100 where a person is in danger', () => {
    const unseen = danger.filter((text) => !isSeen(text))
    expect(beyond(unseen, 0.01, danger.length)).toEqual([])
  })

  it('are taken for danger at most 8 times of 100 where they are harmless', () => {
    expect(beyond(harmless.filter(isSeen), 0.08, harmless.length)).toEqual([])
  })

  it('are mostly of the kind that is read in them', () => {
    const pairs = CORPORA.flatMap(({ corpus }) =>
      Object.entries(corpus.danger).flatMap(([kind, texts]) =>
        texts.map((text) => ({ kind, text })),
      ),
    )
    const other = pairs.filter(({ kind, text }) => readCare(text)?.kind !== kind)
    const texts = other.map(({ kind, text }) => `${kind}: ${text}`)
    expect(beyond(texts, 0.1, pairs.length)).toEqual([])
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
    expect(readCare('burn myself')?.kind).toBe('crisis')
    expect(readCare('burn', 'myself')).toBeUndefined()
    expect(readCare('the tax return', 'i want to die')?.kind).toBe('crisis')
  })
})
