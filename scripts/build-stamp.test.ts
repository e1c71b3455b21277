import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { beginBuild, isBuilt } from './build-stamp.ts'

const BUILT = ['main/index.js', 'jobs/job-process.cjs', 'assets/tray-idle-dark.png', 'licenses.txt']

let root = ''
function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-stamp-'))
  write('src-main/index.ts', 'one')
  const isWhole = beginBuild(root)
  for (const file of BUILT) write(`dist/${file}`, 'built')
  isWhole()
})
afterEach(() => rmSync(root, { recursive: true }))

it('is built until something that it was made of is another', () => {
  expect(isBuilt(root)).toBe(true)
  write('src-main/index.ts', 'another')
  expect(isBuilt(root)).toBe(false)
})

it('is not built where a source has come or gone', () => {
  write('src-renderer/new.ts', '')
  expect(isBuilt(root)).toBe(false)
  rmSync(join(root, 'src-renderer'), { recursive: true })
  expect(isBuilt(root)).toBe(true)
  rmSync(join(root, 'src-main/index.ts'))
  expect(isBuilt(root)).toBe(false)
})

it.each(['assets/icon.svg', 'LICENSE', 'tsconfig.base.json'])(
  'is not built where %s is another',
  (source) => {
    expect(isBuilt(root)).toBe(true)
    write(source, 'another')
    expect(isBuilt(root)).toBe(false)
  },
)

it.each(BUILT)('is not built where %s is gone', (file) => {
  expect(isBuilt(root)).toBe(true)
  rmSync(join(root, 'dist', file))
  expect(isBuilt(root)).toBe(false)
})

it('is not built while a build has only begun', () => {
  const isWhole = beginBuild(root)
  expect(isBuilt(root)).toBe(false)
  isWhole()
  expect(isBuilt(root)).toBe(true)
})

it('is not built of what has changed meanwhile', () => {
  const isWhole = beginBuild(root)
  write('src-main/index.ts', 'changed')
  isWhole()
  expect(isBuilt(root)).toBe(false)
})
