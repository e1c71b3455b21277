import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { configuredFuses, wrongFuses } from './fuses.ts'

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A program with nothing but its fuses. */
function program(wire: string): string {
  const path = join(folder, 'program')
  writeFileSync(path, `before${SENTINEL}\u0001${String.fromCodePoint(wire.length)}${wire}after`)
  return path
}

it('knows a program whose fuses are as they are configured', async () => {
  expect(await wrongFuses(program('00001100'), configuredFuses())).toEqual([])
})

it('says which ones are not', async () => {
  expect(await wrongFuses(program('1001110r'), configuredFuses())).toEqual([
    'The fuse runAsNode is on.',
    'The fuse enableNodeCliInspectArguments is on.',
    'The fuse grantFileProtocolExtraPrivileges is not in this Electron (114).',
  ])
  expect(await wrongFuses(program('00000100'), configuredFuses())).toEqual([
    'The fuse enableEmbeddedAsarIntegrityValidation is off.',
  ])
})
