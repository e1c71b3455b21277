import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { isTemporaryName, replaceFile } from './replace-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const windows = process.platform === 'win32'
const modeOf = (path: string): number => statSync(path).mode & 0o777

it('makes a file and replaces it, and leaves nothing beside it', () => {
  const path = join(folder, 'plan.json')
  replaceFile(path, 'one')
  replaceFile(path, Buffer.from('zwölf'))
  expect(readFileSync(path, 'utf8')).toBe('zwölf')
  expect(readdirSync(folder)).toEqual(['plan.json'])
})

it.skipIf(windows)('keeps the rights of a file (Windows has others)', () => {
  const path = join(folder, 'plan.json')
  replaceFile(path, 'one')
  expect(modeOf(path)).toBe(0o600)
  // More than the mask of the process leaves to a new file.
  chmodSync(path, 0o666)
  replaceFile(path, 'two')
  expect(modeOf(path)).toBe(0o666)
})

it.skipIf(windows)(
  'writes where a link leads to, and the link stays (Windows asks for rights)',
  () => {
    mkdirSync(join(folder, 'elsewhere'))
    const target = join(folder, 'elsewhere', 'plan.json')
    writeFileSync(target, 'one')
    const link = join(folder, 'plan.json')
    symlinkSync(target, link)
    replaceFile(link, 'two')
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(target, 'utf8')).toBe('two')
  },
)

it('throws what the system says, and leaves nothing', () => {
  const taken = join(folder, 'taken')
  mkdirSync(taken)
  writeFileSync(join(taken, 'inside'), '')
  expect(() => replaceFile(taken, 'one')).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/)
  expect(() => replaceFile(join(folder, 'none', 'plan.json'), 'one')).toThrow('ENOENT')
  expect(readdirSync(folder)).toEqual(['taken'])
})

it('knows its temporary files by their names, and those of earlier versions', () => {
  expect(isTemporaryName('2026-11.json.tmp-6543210987a1b2c3')).toBe(true)
  for (const name of ['2026-11.json', '2026-11.json.before', 'my.tmp-notes.json']) {
    expect(isTemporaryName(name)).toBe(false)
  }
})
