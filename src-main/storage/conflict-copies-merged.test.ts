import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { epochMs } from '../../src-shared/calendar.ts'
import type { Gone, Win } from '../../src-shared/records.ts'
import { openDataFiles, type DataFiles } from '../data/data-files.ts'
import { monthBytes } from '../journal/store/month-bytes.ts'
import { EMPTY_MONTH } from '../journal/store/month-document.ts'
import { mergeMonth, versionsOf } from '../kernel/merge.ts'
import { filesIn } from '../tests/filled-folder.ts'
import { sampleWin as win } from '../tests/sample-win.ts'

const DEVICE = '019a0000-0000-7000-8000-000000000001'
const OTHER = '019a0000-0000-7000-8000-000000000002'
const clock = { now: () => epochMs('2026-11-23T12:00:00.000Z'), zone: () => 'UTC' }

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const open = (): DataFiles => openDataFiles(join(home, 'data'), DEVICE, clock)

function write(path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}

describe('whatever lies in which file', () => {
  const places = [
    ['wins/2026-11.json', DEVICE],
    ['wins/2026-11 2.json', DEVICE],
    ['wins/2026-11 (1).json', DEVICE],
    ['wins/2026-11.json', OTHER],
    ['wins/2026-11.sync-conflict-20261128-145610-S56Y6L2.json', OTHER],
  ] as const
  /** A version of one of four wins, or that it is gone since. */
  const versions = fc.record({
    place: fc.nat({ max: places.length - 1 }),
    win: fc.integer({ min: 1, max: 4 }),
    minute: fc.integer({ min: 10, max: 19 }),
    is: fc.constantFrom('there', 'there', 'removed', 'gone'),
  })

  it('what counts is what counts of all of it, at each start, and no byte is lost', () => {
    fc.assert(
      fc.property(fc.array(versions, { maxLength: 20 }), (all) => {
        rmSync(join(home, 'data'), { recursive: true, force: true })
        const documents = places.map(() => ({ wins: [] as Win[], gone: [] as Gone[] }))
        for (const one of all) {
          const updatedAt = `2026-11-23T11:${one.minute}:00.000Z`
          const document = documents[one.place]
          const deleted = one.is === 'removed' ? { deleted: true } : {}
          const record = win(one.win, {
            text: `${one.win} at ${one.minute}`,
            updatedAt,
            ...deleted,
          })
          // What is in one file is one version of each.
          const known = [...(document?.wins ?? []), ...(document?.gone ?? [])]
          if (known.some(({ id }) => id === record.id)) continue
          if (one.is === 'gone') document?.gone.push({ id: record.id, updatedAt })
          else document?.wins.push(record)
        }
        const bytes = documents.map((document) =>
          Buffer.from(monthBytes('2026-11', { ...EMPTY_MONTH, ...document })),
        )
        for (const [number, [file, device]] of places.entries()) {
          const document = documents[number]
          if (document !== undefined && document.wins.length + document.gone.length > 0)
            write(join(home, 'data', device, file), bytes[number] ?? '')
        }
        const { wins } = mergeMonth({
          wins: documents.flatMap((document) => versionsOf(document.wins, '')),
          gone: documents.flatMap((document) => versionsOf(document.gone, '')),
        })
        const expected = wins.map(({ id, updatedAt }) => `${id} ${updatedAt}`)
        for (const files of [open(), open()]) {
          const shown = files.wins.read('2026-11')
          expect(shown.map(({ id, updatedAt }) => `${id} ${updatedAt}`)).toEqual(expected)
        }
        const left = [...filesIn(home).values()]
        for (const [number, document] of documents.entries()) {
          const isCopy = places[number]?.[0] !== 'wins/2026-11.json'
          if (!isCopy || document.wins.length + document.gone.length === 0) continue
          expect(left.some((one) => bytes[number]?.equals(one))).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})
