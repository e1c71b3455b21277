import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { ShrinkDraft } from '../../../src-shared/shrink.ts'
import type { openDataFiles as OpenDataFiles, DataFiles } from '../../data/data-files.ts'
import { faultyDisk, type DiskCall, type FaultyDisk } from '../../tests/faulty-disk.ts'

const DEVICE = '019a0000-0000-7000-8000-000000000001'
const clock = { now: () => 1_795_428_000_000, zone: () => 'UTC' }
const updatedAt = '2026-11-23T10:00:00.000Z'
const id = (number: number): string => `019a0000-0000-7000-a000-00000000000${number}`

let disk: FaultyDisk
let openDataFiles: typeof OpenDataFiles
let folder: string
beforeAll(async () => {
  disk = faultyDisk()
  ;({ openDataFiles } = await import('../../data/data-files.ts'))
})
afterAll(() => disk.restore())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-faults-'))
})
afterEach(() => {
  disk.heal()
  disk.onWait = () => undefined
  rmSync(folder, { recursive: true, force: true })
})

const open = (): DataFiles => openDataFiles(folder, DEVICE, clock)

const FAULTS: readonly (readonly DiskCall[])[] = [
  ['open'],
  ['write'],
  ['short write'],
  ['fsync of the file'],
  ['rename'],
  ['rename', 'rename back'],
  ['fsync of the folder'],
]
const matrix = FAULTS.flatMap((calls) =>
  ['ENOSPC', 'EIO', 'EROFS'].map((code) => [calls.join(' and '), code, calls] as const),
)

describe('a change of the plan that the disk refuses', () => {
  it.each(matrix)('at its %s with %s is made wholly or not at all', async (_, code, calls) => {
    const before = open()
    const task = { id: id(1), text: 'the letter', rungs: ['open it'], updatedAt }
    await before.plan.put({ tasks: [task] })
    const taken = {
      tasks: [{ id: id(1), text: 'the letter', updatedAt: '2026-11-23T11:00:00.000Z' }],
      steps: [{ id: id(2), text: 'open it', taskId: id(1), updatedAt }],
    }

    disk.refuse(calls, code)
    expect(await before.plan.put(taken)).toMatchObject({ kind: 'refused' })
    expect(disk.refusals()).toBeGreaterThan(0)
    disk.heal()

    const old = { goals: [], tasks: [task], steps: [], repeats: [], answers: [] }
    expect([before.plan.read(), open().plan.read()]).toEqual([old, old])
    expect(await before.plan.put(taken)).toEqual({ kind: 'kept' })
    const next = { goals: [], ...taken, repeats: [], answers: [] }
    expect([before.plan.read(), open().plan.read()]).toEqual([next, next])
  })
})

const draft = (text: string): ShrinkDraft => ({
  stage: 'notice',
  text,
  friction: {},
  rungs: [],
  own: '',
})

describe('what comes while a busy file is waited for', () => {
  it('is in the plan as well, each record in its latest version', async () => {
    const { plan } = open()
    const task = (number: number, text: string, at = updatedAt) => ({
      id: id(number),
      text,
      updatedAt: at,
    })
    await plan.put({ tasks: [task(1, 'the letter')] })
    disk.onWait = () => disk.heal()
    disk.refuse(['rename'], 'EBUSY')
    const answers = await Promise.all([
      plan.put({ tasks: [task(2, 'the shelf')] }),
      plan.put({ tasks: [task(1, 'the long letter', '2026-11-23T11:00:00.000Z')] }),
      plan.put({ goals: [{ id: id(3), name: 'someone who writes', updatedAt }] }),
    ])
    expect(answers).toEqual([{ kind: 'kept' }, { kind: 'kept' }, { kind: 'kept' }])
    for (const reader of [plan, open().plan]) {
      expect(reader.read().tasks.map(({ text }) => text)).toEqual(['the long letter', 'the shelf'])
      expect(reader.read().goals.map(({ name }) => name)).toEqual(['someone who writes'])
    }
  })

  it('is what the draft says in the end', async () => {
    const files = open()
    await files.draft.put(draft('the'))
    disk.onWait = () => disk.heal()
    disk.refuse(['rename'], 'EBUSY')
    await Promise.all([files.draft.put(draft('the le')), files.draft.put(draft('the letter'))])
    expect([files.draft.read()?.text, open().draft.read()?.text]).toEqual([
      'the letter',
      'the letter',
    ])
  })
})

describe('a draft that the disk refuses', () => {
  it.each(matrix)('at its %s with %s stays in memory, the one before on disk', async (...given) => {
    const [, code, calls] = given
    const files = open()
    await files.draft.put(draft('the le'))

    disk.refuse(calls, code)
    expect(await files.draft.put(draft('the letter'))).toMatchObject({ kind: 'refused' })
    disk.heal()

    expect([files.draft.read()?.text, open().draft.read()?.text]).toEqual(['the letter', 'the le'])
    expect(await files.draft.put(draft('the letter'))).toEqual({ kind: 'kept' })
    expect(open().draft.read()?.text).toBe('the letter')
  })
})
