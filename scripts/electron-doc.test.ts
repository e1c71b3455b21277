import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

import { expect, it } from 'vitest'

import { ROOT } from './paths.ts'

const page = readFileSync(join(ROOT, 'docs/ELECTRON.md'), 'utf8')
const tests = new Map(
  globSync('{src-main,src-renderer,scripts,e2e,electron-stand-in}/**/*.{test,spec}.ts', {
    cwd: ROOT,
  }).map((path) => [basename(path), readFileSync(join(ROOT, path), 'utf8')]),
)

it('names tests that there are', () => {
  const named = [...page.matchAll(/`(?:[\w/-]+\/)?([\w-]+\.(?:test|spec)\.ts)`/g)]
  expect(named.length).toBeGreaterThan(20)
  expect(named.map(([, name = '']) => name).filter((name) => !tests.has(name))).toEqual([])
})

it('names files that there are', () => {
  const named = [
    ...page.matchAll(/`((?:scripts|e2e|electron-stand-in|\.github|\.devcontainer)\/[\w./-]*)`/g),
  ].map(([, path = '']) => path)
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})

it('says their names as they are', () => {
  const said = [...page.matchAll(/`(?:[\w/-]+\/)?([\w-]+\.(?:test|spec)\.ts)` “([^”]+)”/g)]
  expect(said.length).toBeGreaterThan(10)
  const unknown = said.filter(([, file = '', title = '']) => {
    const parts = title.split('…').map((part) => part.trim())
    return !parts.every((part) => tests.get(file)?.includes(part))
  })
  expect(unknown.map(([all]) => all)).toEqual([])
})

it('has a row for each surprise and each item of the checklist', () => {
  const numbers = [...page.matchAll(/^\| (\d+(?:, \d+)*) \|/gm)].flatMap(([, all = '']) =>
    all.split(', ').map(Number),
  )
  const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1)
  expect(numbers).toEqual([...upTo(24), ...upTo(20)])
})
