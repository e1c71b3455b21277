import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { careKinds } from '../../../src-shared/care.ts'
import { lexicons } from './lexicons.ts'
import { groupsIn, readCare } from './read-care.ts'

const FOLDER = join(import.meta.dirname, 'lexicon')
const words = z.array(z.string().min(1))
const schema = z.strictObject({
  language: z.string().length(2),
  text: z.enum(['words', 'syllables']),
  apostrophe: z.enum(['drop', 'split']),
  spellings: z.record(z.string().min(1), z.string().min(1)).optional(),
  slips: z.array(z.string().min(5)).optional(),
  sets: z.record(z.string(), words.min(1)).optional(),
  groups: z.array(
    z.strictObject({
      about: z.string().min(1),
      kind: z.enum([...careKinds, 'harmless', 'wall']),
      ask: z.literal(true).optional(),
      always: z.literal(true).optional(),
      say: words.min(1),
      examples: words.optional(),
    }),
  ),
})

const FILES = readdirSync(FOLDER).toSorted()

describe.each(FILES)('the lexicon %s', (file) => {
  const json: unknown = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))
  const lexicon = schema.parse(json)

  it('is one of the thirteen that are read', () => {
    expect(FILES).toHaveLength(13)
    expect(lexicons().map(({ language }) => `${language}.json`)).toContain(file)
  })

  it('has a danger of each kind, a wall, and an example a group', () => {
    expect(new Set(lexicon.groups.map(({ kind }) => kind))).toEqual(
      new Set([...careKinds, 'harmless', 'wall']),
    )
    const without = lexicon.groups.filter(({ examples = [] }) => examples.length === 0)
    expect(without.map(({ about }) => about)).toEqual([])
  })

  it('says no row and no word of a set twice', () => {
    const lists = [...lexicon.groups.map(({ say }) => say), ...Object.values(lexicon.sets ?? {})]
    const twice = lists.flatMap((list) => list.filter((one, at) => list.indexOf(one) !== at))
    expect(twice).toEqual([])
  })

  it('uses each of its sets', () => {
    const rows = JSON.stringify(lexicon.groups)
    const unused = Object.keys(lexicon.sets ?? {}).filter((name) => !rows.includes(`{${name}}`))
    expect(unused).toEqual([])
  })

  it('finds its groups in their examples', () => {
    const wanting = lexicon.groups.flatMap(({ about, kind, examples = [] }) =>
      examples.filter((text) =>
        kind === 'harmless'
          ? readCare(text) !== undefined
          : !groupsIn(text).some((group) => group.about === about),
      ),
    )
    expect(wanting).toEqual([])
  })
})
