import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Lexicon } from '../src-main/care/domain/lexicon.ts'
import * as source from '../src-main/care/domain/read-care.ts'
import { ROOT } from './paths.ts'

const LEXICONS = join(ROOT, 'src-main/care/domain/lexicon')

describe('the lexicons of the built app', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lexicons-'))
  let built: typeof source

  beforeAll(async () => {
    await build({
      configFile: join(ROOT, 'src-main/vite.config.ts'),
      logLevel: 'warn',
      build: {
        outDir: folder,
        emptyOutDir: false,
        lib: {
          entry: join(ROOT, 'src-main/care/domain/read-care.ts'),
          formats: ['es'],
          fileName: () => 'read-care.mjs',
        },
      },
    })
    built = (await import(pathToFileURL(join(folder, 'read-care.mjs')).href)) as typeof source
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(readdirSync(LEXICONS))('read as their sources do: %s', (file) => {
    const { groups } = JSON.parse(readFileSync(join(LEXICONS, file), 'utf8')) as Lexicon
    const texts = groups.flatMap(({ examples = [] }) => examples)
    const found = (reader: typeof source) =>
      texts.map((text) => [text, reader.groupsIn(text).map(({ about, kind }) => [kind, about])])
    expect(texts.length).toBeGreaterThanOrEqual(groups.length)
    expect(found(built)).toEqual(found(source))
  })

  it('are read from files, each as far as a text needs it', () => {
    const code = readFileSync(join(folder, 'read-care.mjs'), 'utf8')
    expect(code.length).toBeLessThan(100_000)
    expect(readdirSync(join(folder, 'lexicon'))).toHaveLength(3 * readdirSync(LEXICONS).length)
  })
})
