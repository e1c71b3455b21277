import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { fileJobs, type ListedFolder, type ReadFile } from './file-jobs.ts'

const LIMIT_MS = 800

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

/** Does nothing for longer than a file may take, as a computer that is busy with something else. */
function holdUp(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LIMIT_MS + 200)
}

it('takes no file and no folder for late because it was held up itself', async () => {
  const path = join(home, 'plan.json')
  writeFileSync(path, '{}')
  const files: ReadFile[] = []
  const folders: ListedFolder[] = []
  const read = fileJobs['files.read']([{ paths: [path], limitMs: LIMIT_MS }], (one) =>
    files.push(one),
  )
  const folder = { device: 'other', path: home, limitMs: LIMIT_MS }
  const listed = fileJobs['folders.list']([folder], (one) => folders.push(one))
  holdUp()
  await Promise.all([read, listed])
  expect(files).toMatchObject([{ path, found: { kind: 'bytes' } }])
  expect(folders).toMatchObject([{ isLate: false }])
})
