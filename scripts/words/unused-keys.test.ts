import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { ROOT } from '../paths.ts'
import { unusedKeys } from './unused-keys.ts'

const WORDS = join(ROOT, 'src-shared/words/en')

function keysOf(said: unknown, path = ''): string[] {
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return [path]
  return Object.entries(said).flatMap(([key, more]) =>
    keysOf(more, path === '' ? key : `${path}.${key}`),
  )
}

function codeOf(pattern: string): string[] {
  return globSync(pattern, { cwd: ROOT, exclude: ['**/*.test.ts'] }).map((path) =>
    readFileSync(join(ROOT, path), 'utf8'),
  )
}

it('knows what code asks for', () => {
  const code = [
    "t('a.b')",
    't(`a.${kind}.now`)',
    "const words = t('menu')",
    'say(`option.${name}`)',
  ]
  const keys = ['a.b', 'a.b_one', 'a.c', 'a.x.now', 'a.x.then', 'menu.file', 'option.at', 'b.x.now']
  expect(unusedKeys(keys, code)).toEqual(['a.c', 'a.x.then', 'b.x.now'])
})

it('finds every sentence asked for', () => {
  const files = readdirSync(WORDS)
  const keys = files.flatMap((file) => keysOf(JSON.parse(readFileSync(join(WORDS, file), 'utf8'))))
  const code = codeOf('src-{main,renderer,shared}/**/*.{ts,tsx}')
  expect(keys.length).toBeGreaterThan(1_000)
  expect(unusedKeys(keys, code)).toEqual([])
})
