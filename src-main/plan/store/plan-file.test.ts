import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { epochMs } from '../../../src-shared/calendar.ts'
import type { Goal, Win } from '../../../src-shared/records.ts'
import { openBackups } from '../../data/backups.ts'
import { goalsView } from '../domain/goals-view.ts'
import { openPlan, type PlanFile } from './plan-file.ts'

const DEVICE = '019a0000-0000-7000-8000-000000000001'
const OTHER = '019a0000-0000-7000-8000-000000000002'

let folder: string
let now: number
const clock = { now: () => now, zone: () => 'UTC' }
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  now = epochMs('2026-11-23T10:00:00.000Z')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const path = (device = DEVICE): string => join(folder, device, 'plan.json')
const backUp = async (): Promise<void> => {
  now += 60_000
  expect(await openBackups(folder, DEVICE, clock).take()).toEqual({ kind: 'kept' })
}
const open = (wins: readonly Win[] = []): PlanFile => {
  const plan = openPlan({
    dataFolder: folder,
    deviceId: DEVICE,
    clock,
    earlier: openBackups(folder, DEVICE, clock),
    wins: () => wins,
  })
  plan.mend()
  return plan
}
const names = (plan: PlanFile): string[] => plan.read().goals.map(({ name }) => name)

function goal(number: number, changes: Partial<Goal> = {}): Goal {
  return {
    id: `019a0000-0000-7000-a000-${String(number).padStart(12, '0')}`,
    name: `goal ${number}`,
    updatedAt: `2026-11-2${number}T10:00:00.000Z`,
    ...changes,
  }
}

/** A plan with three goals, of which the last came after the backup. */
async function fill(): Promise<void> {
  const plan = open()
  for (const number of [1, 2]) await plan.put({ goals: [goal(number)] })
  await backUp()
  await plan.put({ goals: [goal(3)] })
  await setImmediate()
}

it('is read back by the next start', async () => {
  await fill()
  expect(names(open())).toEqual(['goal 1', 'goal 2', 'goal 3'])
  expect(open().notices()).toEqual([])
})

it('keeps several records of several lists in one save, each in its place', async () => {
  const updatedAt = '2026-11-24T10:00:00.000Z'
  const id = (number: number): string => goal(number).id
  const plan = open()
  const step = { id: id(5), text: 'open it', updatedAt }
  await plan.put({ tasks: [{ id: id(4), text: 'the letter', updatedAt }], steps: [step] })
  await plan.put({ steps: [{ id: id(6), text: 'read it', updatedAt }] })
  const versions = [{ text: 'one line', since: updatedAt }]
  const changed = {
    steps: [{ ...step, text: 'open the letter', letGoAt: updatedAt, rank: 1.5 }],
    repeats: [{ id: id(7), versions, changes: 0, updatedAt }],
    answers: [
      { id: id(8), week: '2026-11-23', question: 'What helped?', text: 'the rain', updatedAt },
    ],
  }
  expect(await plan.put(changed)).toEqual({ kind: 'kept' })
  const wanted = {
    goals: [],
    tasks: [{ id: id(4), text: 'the letter', updatedAt }],
    steps: [changed.steps[0], { id: id(6), text: 'read it', updatedAt }],
    repeats: changed.repeats,
    answers: changed.answers,
  }
  expect([plan.read(), open().read()]).toEqual([wanted, wanted])
})

it('is whole where it is from before there were repeats', async () => {
  mkdirSync(join(folder, DEVICE), { recursive: true })
  writeFileSync(path(), JSON.stringify({ schemaVersion: 1, goals: [goal(1)], tasks: [] }))
  const plan = open()
  expect([plan.notices(), plan.read().repeats, names(plan)]).toEqual([[], [], ['goal 1']])
  expect(await plan.put({ goals: [goal(2)] })).toEqual({ kind: 'kept' })
  expect(names(open())).toEqual(['goal 1', 'goal 2'])
})

it('has a repeat that it does not understand written back as it is', async () => {
  mkdirSync(join(folder, DEVICE), { recursive: true })
  const odd = { id: goal(9).id, rhythm: 'a repeat of a later version' }
  writeFileSync(path(), JSON.stringify({ schemaVersion: 1, goals: [], repeats: [odd] }))
  await open().put({ goals: [goal(1)] })
  expect(JSON.parse(readFileSync(path(), 'utf8'))).toMatchObject({ repeats: [odd] })
})

it.each([
  ['cut short', (text: string) => text.slice(0, 90), ['goal 1', 'goal 2']],
  ['empty', () => '', ['goal 1', 'goal 2']],
  ['a month’s file', () => '{"schemaVersion": 2, "wins": []}', ['goal 1', 'goal 2']],
  ['with a word misread', (text: string) => text.replace('goal 1', 'goam 1'), null],
  ['with its version misread', (text: string) => text.replace(': 1,', ': 5,'), null],
])('is put together again when it is %s', async (_, damage, left) => {
  await fill()
  const damaged = damage(readFileSync(path(), 'utf8'))
  writeFileSync(path(), damaged)
  const plan = open()
  expect(names(plan).toSorted()).toEqual(left ?? ['goal 1', 'goal 2', 'goal 3'])
  const [notice] = plan.notices()
  expect(notice?.kind).toBe('plan-restored')
  expect(readFileSync(notice?.path ?? '', 'utf8')).toBe(damaged)
  expect(await plan.put({ goals: [goal(4)] })).toEqual({ kind: 'kept' })
  expect(open().notices()).toEqual([])
  expect(names(open())).toContain('goal 4')
})

it('has the version that an interrupted save has left, when the file is damaged', async () => {
  await fill()
  writeFileSync(`${path()}.before`, readFileSync(path()))
  writeFileSync(path(), '{"half')
  expect(names(open()).toSorted()).toEqual(['goal 1', 'goal 2', 'goal 3'])
})

it('keeps entries that it does not understand when it only knew too little', async () => {
  await fill()
  await backUp()
  const odd = { id: 'odd', name: 'from a later version' }
  writeFileSync(path(), JSON.stringify({ schemaVersion: 1, goals: [goal(1), odd], mood: 'calm' }))
  expect(names(open()).toSorted()).toEqual(['goal 1', 'goal 2', 'goal 3'])
  expect(JSON.parse(readFileSync(path(), 'utf8'))).toMatchObject({ mood: 'calm' })
  expect(readFileSync(path(), 'utf8')).toContain('from a later version')
})

it('comes back from its backup when it is gone', async () => {
  await fill()
  rmSync(path())
  const plan = open()
  expect(names(plan)).toEqual(['goal 1', 'goal 2'])
  expect(plan.notices()).toEqual([{ kind: 'plan-restored', path: path() }])
  expect(open().notices()).toEqual([])
})

it('knows a goal that is lost everywhere by the win that names it', async () => {
  await fill()
  writeFileSync(path(), '')
  const at = '2026-11-23T09:00:00.000Z'
  const win: Win = {
    id: '019a0000-0000-7000-9000-000000000001',
    at,
    zone: 'UTC',
    day: '2026-11-23',
    text: 'wrote a line',
    source: 'quick-log',
    goalId: goal(3).id,
    updatedAt: at,
  }
  expect(names(open([win])).toSorted()).toEqual(['goal 1', 'goal 2', 'wrote a line'])
})

it('is never written when a newer version wrote it', async () => {
  mkdirSync(join(folder, DEVICE), { recursive: true })
  const text = JSON.stringify({ schemaVersion: 99, goals: [goal(1)] })
  writeFileSync(path(), text)
  const plan = open()
  expect(names(plan)).toEqual(['goal 1'])
  expect(await plan.put({ goals: [goal(2)] })).toMatchObject({ problem: { kind: 'newer-version' } })
  expect(readFileSync(path(), 'utf8')).toBe(text)
})

it('is merged with other devices’ plans, which are read again when they change', async () => {
  await fill()
  mkdirSync(join(folder, OTHER))
  const theirs = goal(1, { name: 'renamed there', updatedAt: '2026-11-29T10:00:00.000Z' })
  const text = JSON.stringify({ schemaVersion: 1, goals: [theirs, goal(5)] })
  writeFileSync(path(OTHER), text)
  const plan = open()
  expect(names(plan).toSorted()).toEqual(['goal 2', 'goal 3', 'goal 5', 'renamed there'])
  rmSync(path(OTHER))
  plan.reread()
  expect(names(plan)).toEqual(['goal 1', 'goal 2', 'goal 3'])
  expect(readdirSync(join(folder, OTHER))).toEqual([])
})

it('remembers where older wins of a step are, whatever another device says of it later', async () => {
  const step = {
    id: '019a0000-0000-7000-a000-0000000000c1',
    text: 'open the letter',
    updatedAt: '2026-11-22T10:00:00.000Z',
  }
  await open().put({ steps: [{ ...step, winsSince: '2026-10' }] })
  mkdirSync(join(folder, OTHER))
  const later = { ...step, text: 'open it', updatedAt: '2026-11-24T10:00:00.000Z' }
  const document = { schemaVersion: 1, goals: [], tasks: [], steps: [later], repeats: [] }
  writeFileSync(path(OTHER), JSON.stringify(document))
  expect(open().read().steps).toEqual([{ ...later, winsSince: '2026-10' }])
})

it('makes nothing up that another device knows', async () => {
  await fill()
  const theirs = goal(4, { name: 'someone who writes' })
  mkdirSync(join(folder, OTHER), { recursive: true })
  writeFileSync(path(OTHER), JSON.stringify({ schemaVersion: 1, goals: [theirs] }))
  writeFileSync(path(), 'nonsense')
  const at = '2026-11-25T10:00:00.000Z'
  const named: Win = {
    id: '019a0000-0000-7000-9000-000000000001',
    at,
    zone: 'UTC',
    day: '2026-11-25',
    text: 'opened the document',
    source: 'quick-log',
    goalId: theirs.id,
    updatedAt: at,
  }
  expect(names(open([named]))).toContain('someone who writes')
  expect(readFileSync(path(), 'utf8')).not.toContain('opened the document')
})

describe('the colour and shape of a goal', () => {
  const looks = (plan: PlanFile): string[] =>
    goalsView(plan.read().goals).goals.map(({ name, hue, shape }) => `${name}: ${hue} ${shape}`)

  it('of a later version is kept as it is, and another stands in for it here', async () => {
    mkdirSync(join(folder, DEVICE), { recursive: true })
    const later = goal(1, { hue: 'rose', shape: 'drop' })
    writeFileSync(path(), JSON.stringify({ schemaVersion: 1, goals: [later] }))
    const plan = open()
    expect([plan.notices(), looks(plan)]).toEqual([[], ['goal 1: sky drop']])
    await plan.put({ goals: [goal(2)] })
    expect(JSON.parse(readFileSync(path(), 'utf8'))).toMatchObject({ goals: [later, goal(2)] })
  })

  it('comes back with a plan that is put together again', async () => {
    const plan = open()
    await plan.put({ goals: [goal(1, { hue: 'plum', shape: 'hexagon' }), goal(2)] })
    await backUp()
    const before = looks(plan)
    expect(before).toEqual(['goal 1: plum hexagon', 'goal 2: clay circle'])
    const damaged = readFileSync(path(), 'utf8').replace('plum', 'pl*m').slice(0, 120)
    writeFileSync(path(), damaged)
    expect(looks(open()).toSorted()).toEqual(before)
  })

  it('is what the later change says, on whichever device', async () => {
    await open().put({ goals: [goal(1, { hue: 'clay', shape: 'circle' })] })
    const other = openPlan({
      dataFolder: folder,
      deviceId: OTHER,
      clock,
      earlier: openBackups(folder, OTHER, clock),
      wins: () => [],
    })
    expect(looks(other)).toEqual(['goal 1: clay circle'])
    const updatedAt = '2026-11-29T10:00:00.000Z'
    await other.put({ goals: [goal(1, { hue: 'moss', shape: 'drop', updatedAt })] })
    expect(looks(open())).toEqual(['goal 1: moss drop'])
  })
})
