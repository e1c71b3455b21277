import fs, { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'

import type { DurableFile, durableFile as Described } from './durable-file.ts'

const real = {
  fsyncSync: fs.fsyncSync,
  linkSync: fs.linkSync,
  readFileSync: fs.readFileSync,
  writeSync: fs.writeSync,
}
/** The system calls of the present test. */
const calls = { ...real }

let durableFile: typeof Described
let folder: string
let flushes: number
/** How much of what is given the disk takes. */
let taken: number

beforeAll(async () => {
  fs.fsyncSync = (handle) => calls.fsyncSync(handle)
  fs.linkSync = (path, name) => calls.linkSync(path, name)
  fs.readFileSync = ((...given: Parameters<typeof real.readFileSync>) =>
    calls.readFileSync(...given)) as typeof fs.readFileSync
  fs.writeSync = ((...given: Parameters<typeof real.writeSync>) =>
    calls.writeSync(...given)) as typeof fs.writeSync
  syncBuiltinESMExports()
  ;({ durableFile } = await import('./durable-file.ts'))
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
  Object.assign(calls, real)
  rmSync(folder, { recursive: true, force: true })
})

/** The file on a disk with these system calls. */
function onDisk(own: Partial<typeof real>): DurableFile {
  Object.assign(calls, own)
  return durableFile(join(folder, 'month.json'))
}

const text = (save: number): string => JSON.stringify({ save })
const read = (): unknown => JSON.parse(readFileSync(join(folder, 'month.json'), 'utf8'))

function countFlushes(handle: number): void {
  flushes += 1
  real.fsyncSync(handle)
}

const takeSome = ((handle: number, data: string | Uint8Array) => {
  const bytes = Buffer.from(data as string)
  return real.writeSync(handle, bytes.subarray(0, Math.floor(bytes.byteLength * taken)))
}) as typeof fs.writeSync

function refuseLinks(): never {
  throw Object.assign(new Error('no hard links here'), { code: 'EISDIR' })
}

const windows = process.platform === 'win32'

it.skipIf(windows)(
  'flushes the file and its folder, and nothing more (Windows has no call for folders)',
  () => {
    const file = onDisk({ fsyncSync: countFlushes })
    for (let save = 1; save <= 3; save += 1) {
      expect(file.save(text(save))).toEqual({ kind: 'kept' })
      expect(flushes).toBe(save * 2)
    }
    expect(read()).toEqual({ save: 3 })
  },
)

it('does not read the file to write it again', () => {
  const reads: string[] = []
  const file = onDisk({
    readFileSync: ((...given: Parameters<typeof real.readFileSync>) => {
      const bytes = real.readFileSync(...given)
      reads.push(String(given[0]))
      return bytes
    }) as typeof fs.readFileSync,
  })
  file.save(text(1))
  reads.length = 0
  expect(file.save(text(2))).toEqual({ kind: 'kept' })
  expect(reads).toEqual([])
  expect(read()).toEqual({ save: 2 })
})

it.each([
  ['with hard links', {}],
  ['without hard links', { linkSync: refuseLinks }],
])('keeps the file before when fewer bytes are taken than given, %s', async (_, own) => {
  const file = onDisk({ writeSync: takeSome, ...own })
  expect(file.save(text(1))).toEqual({ kind: 'kept' })
  taken = 0.5
  expect(file.save(text(2))).toMatchObject({
    kind: 'refused',
    problem: { kind: 'disk-full' },
  })
  expect(read()).toEqual({ save: 1 })
  taken = 1
  expect(file.save(text(3))).toEqual({ kind: 'kept' })
  await new Promise((resolve) => setImmediate(resolve))
  expect(readdirSync(folder)).toEqual(['month.json'])
  expect(read()).toEqual({ save: 3 })
})

it('leaves nothing when the very first file is not taken whole', () => {
  const file = onDisk({ writeSync: takeSome })
  taken = 0.5
  expect(file.save(text(1))).toMatchObject({ kind: 'refused' })
  expect(readdirSync(folder)).toEqual([])
})

it('is kept on a file system that cannot flush folders', () => {
  const file = onDisk({
    fsyncSync: (handle) => {
      if (fs.fstatSync(handle).isDirectory()) {
        throw Object.assign(new Error('not for folders'), { code: 'EINVAL' })
      }
      real.fsyncSync(handle)
    },
  })
  expect(file.save(text(1))).toEqual({ kind: 'kept' })
})
