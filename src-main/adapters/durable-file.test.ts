import fs, { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  vi.resetModules()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it.skipIf(process.platform === 'win32')(
  'flushes the file and its folder, and nothing more (Windows has no call for folders)',
  async () => {
    const flush = fs.fsyncSync
    let flushes = 0
    fs.fsyncSync = (handle) => {
      flushes += 1
      flush(handle)
    }
    syncBuiltinESMExports()
    try {
      // Imported here, so that the library sees the counting call.
      const { durableFile } = await import('./durable-file.ts')
      const file = durableFile(folder, 'counted')
      for (let save = 1; save <= 3; save += 1) {
        expect(file.save({ save })).toEqual({ kind: 'kept' })
        expect(flushes).toBe(save * 2)
      }
    } finally {
      fs.fsyncSync = flush
      syncBuiltinESMExports()
    }
    expect(JSON.parse(readFileSync(join(folder, 'counted.json'), 'utf8'))).toEqual({ save: 3 })
  },
)
