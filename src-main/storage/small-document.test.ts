import fs, { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'

import type { smallDocument as Described } from './small-document.ts'

const real = { fsyncSync: fs.fsyncSync, writeSync: fs.writeSync }
let smallDocument: typeof Described
let folder: string
let flushes: number
/** How much of what is given the disk takes. */
let taken: number

beforeAll(async () => {
  // The library takes its calls once, when it is loaded.
  fs.fsyncSync = (handle) => {
    flushes += 1
    real.fsyncSync(handle)
  }
  fs.writeSync = ((handle: number, data: string | Uint8Array) => {
    const bytes = Buffer.from(data as string)
    return real.writeSync(handle, bytes.subarray(0, Math.floor(bytes.byteLength * taken)))
  }) as typeof fs.writeSync
  syncBuiltinESMExports()
  ;({ smallDocument } = await import('./small-document.ts'))
})

afterAll(() => {
  Object.assign(fs, real)
  syncBuiltinESMExports()
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  flushes = 0
  taken = 1
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const KEPT = { kind: 'kept' }
const read = (): string => readFileSync(join(folder, 'choices.json'), 'utf8')
const windows = process.platform === 'win32'

it('writes nothing before the first save, and then what it is given', () => {
  const file = smallDocument(folder, 'choices')
  expect(readdirSync(folder)).toEqual([])
  expect(file.save({ schemaVersion: 1, words: ['ä', '“b”'] })).toEqual(KEPT)
  expect(read()).toBe('{\n  "schemaVersion": 1,\n  "words": [\n    "ä",\n    "“b”"\n  ]\n}\n')
})

it('takes away what a later document has no more', () => {
  const file = smallDocument(folder, 'choices')
  file.save({ one: 1, two: 2 })
  file.save({ two: 2 })
  expect(JSON.parse(read())).toEqual({ two: 2 })
})

it.each(['{"cut o', '', '\u0000\u0000', '[]', 'null'])('replaces a damaged file: %j', (text) => {
  writeFileSync(join(folder, 'choices.json'), text)
  expect(smallDocument(folder, 'choices').save({ one: 1 })).toEqual(KEPT)
  expect(JSON.parse(read())).toEqual({ one: 1 })
})

it.skipIf(windows).each([undefined, '/snap/terminal/1'])(
  'flushes the file and its folder, also with SNAP=%s (Windows has neither)',
  (snap) => {
    vi.stubEnv('SNAP', snap)
    const file = smallDocument(folder, 'choices')
    for (let save = 1; save <= 3; save += 1) {
      expect(file.save({ save })).toEqual(KEPT)
      expect(flushes).toBe(save * 2)
    }
    expect(process.env['SNAP']).toBe(snap)
  },
)

it('keeps the file before when fewer bytes are taken than given', async () => {
  const file = smallDocument(folder, 'choices')
  file.save({ save: 1 })
  taken = 0.5
  expect(file.save({ save: 2 })).toMatchObject({ kind: 'refused', problem: { kind: 'disk-full' } })
  expect(JSON.parse(read())).toEqual({ save: 1 })
  taken = 1
  expect(file.save({ save: 3 })).toEqual(KEPT)
  expect(JSON.parse(read())).toEqual({ save: 3 })
  await new Promise((resolve) => setImmediate(resolve))
  expect(readdirSync(folder)).toEqual(['choices.json'])
})
