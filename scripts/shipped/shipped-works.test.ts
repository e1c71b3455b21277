import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { ROOT } from '../paths.ts'
import { packageFolder } from './package-folders.ts'
import { workIn } from './shipped-works.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function work(manifest: object, files: Readonly<Record<string, string>>) {
  mkdirSync(folder, { recursive: true })
  const all = { name: 'one', version: '1.0.0', ...manifest }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(all))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return workIn(folder)
}

describe('the text of a license', () => {
  it.each(['LICENSE', 'license.md', 'LICENCE.txt', 'COPYING'])('is in %s', (name) => {
    expect(work({ license: 'MIT' }, { [name]: 'Permission', 'README.md': 'no' })).toEqual({
      name: 'one',
      version: '1.0.0',
      license: 'MIT',
      text: 'Permission',
    })
  })

  it('may be in the README', () => {
    const section = 'Permission is hereby granted. '.repeat(10).trim()
    const readme = `# one\n\n## License ##\n\n${section}\n`
    expect(work({ license: 'MIT' }, { 'README.md': readme }).text).toBe(section)
  })

  it('is the known one where a package only names it', () => {
    const { text } = work(
      { license: 'MIT', author: 'Ann <a@b.example> (x)' },
      { readme: '## License\nMIT' },
    )
    expect(text).toContain('\nCopyright (c) Ann\n')
    expect(text).toContain(readFileSync(join(ROOT, 'LICENSE'), 'utf8').slice(-200).trim())
  })

  it('is never left out', () => {
    expect(() => work({ license: 'Apache-2.0', author: 'Ann' }, {})).toThrow('no text')
    expect(() => work({}, { LICENSE: 'Permission' })).toThrow('names no license')
  })
})

it.each([
  ['/app/node_modules/react/index.js', '/app/node_modules/react'],
  ['/app/node_modules/@a/b/dist/x.js?commonjs-entry', '/app/node_modules/@a/b'],
  ['/app/node_modules/a/node_modules/b/x.js', '/app/node_modules/a/node_modules/b'],
  [String.raw`C:\app\node_modules\react\index.js`, 'C:/app/node_modules/react'],
  ['\0/app/node_modules/a/x.js', '/app/node_modules/a'],
  ['/app/src-main/index.ts', undefined],
  ['\0rolldown/runtime.js', undefined],
])('a module %j is of the package in %s', (module, of) => {
  expect(packageFolder(module)).toBe(of)
})
