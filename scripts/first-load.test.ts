import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
