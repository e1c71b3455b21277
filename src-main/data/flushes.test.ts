import fs, { mkdtempSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

import type { NudgeDecision } from '../../src-shared/nudges.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { openEventBus } from '../kernel/event-bus.ts'
import type { openData as Opened, Data } from './data.ts'

const DECISION: NudgeDecision = {
  id: '019a0000-0000-7000-8000-0000000000d1',
  at: '2026-11-24T08:35:00.000Z',
  zone: 'UTC',
  day: '2026-11-24',
  kind: 'day-start',
  outcome: 'shown',
  updatedAt: '2026-11-24T08:35:00.000Z',
}

const SHRUNK = {
  text: 'the letter',
  friction: {},
  step: 'open it',
  rungs: ['read one line', 'read two'],
} as const
const DRAFT: ShrinkDraft = { stage: 'notice', text: 'the le', friction: {}, rungs: [], own: '' }

const real = fs.fsyncSync
let flushes = 0
let openData: typeof Opened
let folder: string
let data: Data
let task = ''

beforeAll(async () => {
  fs.fsyncSync = (handle) => {
    flushes += 1
    real(handle)
  }
  syncBuiltinESMExports()
  ;({ openData } = await import('./data.ts'))
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  data = openData(folder, openEventBus())
  await data.journal.log('the first, which makes the folders', 'quick-log')
  await data.planner.addGoal('the first goal')
  await data.nudges.put(DECISION)
  const used = await use('the letter')
  if (used.kind === 'used') task = used.taskId
  await data.draft.keep(DRAFT)
})

afterAll(() => {
  fs.fsyncSync = real
  syncBuiltinESMExports()
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(() => {
  flushes = 0
})

const use = (text: string) =>
  data.planner.use({ ...SHRUNK, text, rungs: [...SHRUNK.rungs], how: 'later' })

const id = (): string => data.today().wins[0]?.id ?? ''

const windows = process.platform === 'win32'
const each = windows ? 'as often as it says, on systems that flush folders' : 'as often as it says'

it.skipIf(windows).each([
  ['a win', 2, () => data.journal.log('a walk', 'quick-log')],
  [
    'a win with its energies',
    2,
    () => data.journal.log('a walk', 'quick-log', { energyBefore: 2, energyAfter: 4 }),
  ],
  [
    'a win of another day, with a goal and what it grew out of',
    2,
    () =>
      data.journal.log('a walk', 'quick-log', { day: '2026-05-05', linkedTo: id(), goalId: task }),
  ],
  ['other words', 2, () => data.journal.edit(id(), { text: 'a long walk' })],
  ['a removal', 2, () => data.journal.remove(id())],
  ['a goal', 2, () => data.planner.addGoal('someone who writes')],
  [
    'another colour for a goal',
    2,
    () => data.planner.editGoal({ id: data.plan.read().goals[0]?.id ?? '', hue: 'plum' }),
  ],
  ['a step', 2, () => data.planner.addStep({ text: 'sit down' })],
  ['a task, a step and what is left of a ladder', 2, () => use('the tax return')],
  [
    'a rung that is taken',
    2,
    () => data.planner.takeStep({ taskId: task, text: SHRUNK.rungs[0] ?? '' }),
  ],
  ['a letter of a draft', 2, () => data.draft.keep({ ...DRAFT, text: 'the let' })],
  ['the same draft again', 0, () => data.draft.keep({ ...DRAFT, text: 'the let' })],
  ['a decision about a nudge', 2, () => data.nudges.put({ ...DECISION, answer: 'later' })],
  ['a preference and its copy', 4, () => Promise.resolve(data.settings.change({ theme: 'dark' }))],
])(`${each}: %s`, async (_, count, work) => {
  await work()
  expect(flushes).toBe(count)
})

it.skipIf(windows)(`${each}: a win that changes its month`, async () => {
  await data.journal.log('one of another month', 'quick-log')
  const at = data.today().wins.at(-1)
  await data.journal.edit(at?.id ?? '', { wall: '2020-05-05T12:00' })
  await data.journal.log('another of that month', 'quick-log')
  flushes = 0
  const next = data.today().wins.at(-1)
  await data.journal.edit(next?.id ?? '', { wall: '2020-05-06T12:00' })
  expect(flushes).toBe(6)
})
