import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { firstLoadBytes } from './first-load.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('adds up the scripts that a page names and preloads, and nothing else', () => {
  writeFileSync(
    join(folder, 'main.html'),
    '<script type="module" src="./a.js"></script><link rel="modulepreload" href="./b.js">' +
      '<link rel="stylesheet" href="./c.css">',
  )
  writeFileSync(join(folder, 'a.js'), 'alert(1)')
  writeFileSync(join(folder, 'b.js'), 'alert(2)'.repeat(100))
  writeFileSync(join(folder, 'c.css'), 'a {}')
  expect(firstLoadBytes(folder, 'main.html')).toBe(
    gzipSync('alert(1)').byteLength + gzipSync('alert(2)'.repeat(100)).byteLength,
  )
})

it('adds the words of a language, of which there is one file each', () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'main.html'), '')
  writeFileSync(join(folder, 'assets/words.de.main-x.js'), 'alert(3)')
  writeFileSync(join(folder, 'assets/words.fr.main-x.js'), 'alert(3)'.repeat(9))
  expect(firstLoadBytes(folder, 'main.html', ['de.main'])).toBe(gzipSync('alert(3)').byteLength)
  expect(() => firstLoadBytes(folder, 'main.html', ['pl.main'])).toThrow('no one file of pl.main')
})
