import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { openCatalog } from '../../src-shared/words/catalog.ts'
import { openData } from '../data/data.ts'
import { openEventBus } from '../kernel/event-bus.ts'
import { systemClock as clock } from '../platform/system-clock.ts'
import { openFileJobsHere } from '../tests/file-jobs-here.ts'
import { EXIT, type Answer } from './answer.ts'
import { exportData } from './export-data.ts'
import { PROTOCOL } from './protocol.ts'

let userData: string
let out: string

beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'export-data-'))
  out = ''
})
afterEach(() => rmSync(userData, { recursive: true, force: true }))

function run(options: Record<string, string> = {}): Promise<Answer> {
  return exportData(
    { v: PROTOCOL, command: 'export', words: [], options },
    {
      userData,
      clock,
      catalog: openCatalog(() => 'en-GB'),
      today: '2026-11-24',
      openFileJobs: openFileJobsHere,
      out: async (text) => void (out += text),
    },
  )
}

it('ends with nothing where nothing has ever been kept', async () => {
  expect(await run()).toMatchObject({ code: EXIT.nothing })
  expect(out).toBe('')
})

it('refuses a format and a day that nobody knows, and writes nothing', async () => {
  expect(await run({ format: 'docx' })).toMatchObject({ code: EXIT.usage })
  expect(await run({ from: 'someday' })).toMatchObject({ code: EXIT.usage })
  expect(out).toBe('')
})

it('writes the same to the standard output and into a file', async () => {
  const { journal } = openData(userData, openEventBus())
  await journal.log('opened the letter', 'quick-log')
  expect(await run()).toMatchObject({ code: EXIT.done, lines: [] })
  expect(out).toContain('opened the letter')
  const path = join(userData, 'all.json')
  expect(await run({ out: path })).toMatchObject({
    code: EXIT.done,
    data: { path, format: 'json', wins: 1, unread: 0 },
  })
  expect(readFileSync(path, 'utf8')).toBe(out)
})
