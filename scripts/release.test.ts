import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { ROOT } from './paths.ts'

/** What a checkout has of the project: packages of npm are not in it. */
const IN_CHECKOUT = ['scripts', 'package.json', 'CHANGELOG.md']

let folder = ''
let elsewhere = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release ü '))
  for (const name of IN_CHECKOUT) cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  elsewhere = join(folder, 'elsewhere')
  mkdirSync(elsewhere)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs it as the release workflow does, in a folder that is not the project's. */
function release(...args: string[]): void {
  const script = join(folder, 'scripts/release.ts')
  execFileSync(process.execPath, [script, ...args], { cwd: elsewhere, stdio: 'pipe' })
}

it('writes the notes of the present version', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string
  }
  release('notes', `v${version}`, 'notes.md')
  expect(readFileSync(join(elsewhere, 'notes.md'), 'utf8')).toContain('\n### ')
})

it('refuses a tag of another version', () => {
  expect(() => release('notes', 'v0.0.0', 'notes.md')).toThrow(/The tag is v0\.0\.0/)
})

it('writes checksums as sha256sum reads them', () => {
  const packages = join(elsewhere, 'packages')
  mkdirSync(packages)
  writeFileSync(join(packages, 'one.deb'), 'abc')
  release('checksums', 'packages')
  expect(readFileSync(join(packages, 'SHA256SUMS.txt'), 'utf8')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  one.deb\n',
  )
})
