import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'

import type { Win } from '../../../../src-shared/records.ts'
import type { Plan } from '../../../kernel/ports.ts'
import { arbitraryPlan, arbitraryWins, EXCHANGE_RUNS } from '../../../tests/arbitrary-data.ts'
import { exported, sourceOf } from '../../../tests/exported.ts'
import { sampleWin } from '../../../tests/sample-win.ts'
import { openDataFiles, type DataFiles } from '../../data-files.ts'
import { eventsRead, fileOf, linesRead } from '../tests/read-sample.ts'

const GOAL = {
  id: '019a0000-0000-7000-9000-0000000000a1',
  name: 'someone who writes',
  updatedAt: '2026-11-01T08:00:00.000Z',
}
const DEVICE = '019a0000-0000-7000-8000-00000000000b'
const clock = { now: () => Date.UTC(2026, 10, 28), zone: () => 'UTC' }
const LISTS = {
  goal: 'goals',
  task: 'tasks',
  step: 'steps',
  repeat: 'repeats',
  weekAnswer: 'answers',
} as const

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'micro-momentum-own-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const anyFile = (text: string) => fileOf('everything.json', text)

it('reads an own file, whatever it is called', async () => {
  const wins = [sampleWin(1), sampleWin(2, { deleted: true })]
  const text = await exported({ format: 'json' }, sourceOf(wins, { goals: [GOAL] }))
  expect(linesRead(fileOf('somewhere.txt', text))).toEqual([
    'own preferences',
    'own goal',
    'own win',
    'own win',
  ])
})

it('refuses a newer version, and says where a damaged one ends', async () => {
  const text = await exported({ format: 'json' }, sourceOf([sampleWin(1), sampleWin(2)]))
  expect(linesRead(anyFile(text.replace('"version": 1', '"version": 2')))).toEqual([
    'problem: newer-version',
  ])
  expect(linesRead(anyFile(text.slice(0, text.indexOf('win 2'))))).toEqual([
    'own preferences',
    'own win',
    expect.stringMatching(/^left out at 12: line-not-understood \(/),
    'problem at 12: not-as-expected, expected {"id":"…"}',
  ])
})

it('brings back what was taken out, on an empty disk, and the same bytes once more', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWins(), arbitraryPlan(), async (wins, plan) => {
      const text = await exported({ format: 'json' }, sourceOf(wins, plan))
      const files = openDataFiles(emptyFolder(), DEVICE, clock)
      await bringIn(text, files)
      // As the next start finds it.
      const again = openDataFiles(files.folder, DEVICE, clock)
      expect(await exportedFrom(again)).toBe(text)
    }),
    { numRuns: EXCHANGE_RUNS / 5 },
  )
})

it('keeps characters that stand for lost ones', async () => {
  const wins = [sampleWin(1, { text: '\uFFFD\uFFFD' }), sampleWin(2, { text: '\uFFFD' })]
  const text = await exported({ format: 'json' }, sourceOf(wins))
  const read = eventsRead(anyFile(text)).filter(({ kind }) => kind === 'own')
  expect(read.slice(1)).toEqual(wins.map((record) => ({ kind: 'own', type: 'win', record })))
})

let number = 0
function emptyFolder(): string {
  const folder = join(root, String((number += 1)))
  mkdirSync(folder)
  return folder
}

async function bringIn(text: string, files: DataFiles): Promise<void> {
  const wins: Win[] = []
  const plan: Record<keyof Plan, unknown[]> = {
    goals: [],
    tasks: [],
    steps: [],
    repeats: [],
    answers: [],
  }
  for (const event of eventsRead(anyFile(text))) {
    if (event.kind !== 'own' || event.type === 'preferences') continue
    if (event.type === 'win') wins.push(event.record)
    else plan[LISTS[event.type]].push(event.record)
  }
  expect(await files.wins.putAll(wins)).toEqual({ kind: 'kept' })
  expect(await files.plan.put(plan as unknown as Plan)).toEqual({ kind: 'kept' })
}

function exportedFrom({ wins, plan }: DataFiles): Promise<string> {
  const { facts } = sourceOf([], plan.read())
  return exported({ format: 'json' }, { store: wins, facts })
}
