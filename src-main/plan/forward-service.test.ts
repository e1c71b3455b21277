import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { DEFAULT_NUDGES, type NudgeSettings } from '../../src-shared/nudges.ts'
import type { Win } from '../../src-shared/records.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import { PlanWorld } from '../tests/plan-world.ts'
import { openForwardService, type ForwardService } from './forward-service.ts'

let folder: string
let world: PlanWorld
let nudges: NudgeSettings
let forward: ForwardService
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  // A Tuesday, at ten.
  world = new PlanWorld(folder)
  nudges = DEFAULT_NUDGES
  const settings = { current: () => ({ nudges }) } as unknown as SettingsFile
  forward = openForwardService({ journal: world.journal, planIndex: world.planIndex, settings })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function log(text: string): Promise<Win> {
  world.now += 1_000
  const result = await world.journal.log(text, 'quick-log')
  if (result.kind !== 'logged') throw new Error(result.kind)
  return result.win
}

/** A day with one more win than it needs, which was put forward. */
async function putForward(): Promise<{ first: Win; extra: Win }> {
  const first = await log('opened the letter')
  const extra = await log('made tea')
  expect(await forward.put(extra.id, true)).toEqual({ kind: 'changed' })
  return { first, extra }
}

const coversOf = ({ id }: Win): string | undefined => world.files.wins.find(id)?.covers
const state = () => forward.today().forward?.state

it('covers tomorrow, on disk, and tomorrow knows', async () => {
  const { extra } = await putForward()
  expect(coversOf(extra)).toBe('2026-11-25')
  expect(forward.today()).toMatchObject({ covered: false, forward: { state: 'given' } })
  world.moveTo('2026-11-25T10:00')
  expect(forward.today()).toEqual({ covered: true })
  // A covered day needs no win of its own, so its first can go forward.
  const next = await log('a walk')
  expect(forward.today().forward).toEqual({ winId: next.id, text: 'a walk', state: 'offered' })
})

it('is taken back by Undo, and later where it was offered', async () => {
  const { extra } = await putForward()
  expect(world.journal.today().undo).toMatchObject({ what: 'put-forward', text: 'made tea' })
  await world.undo()
  expect([coversOf(extra), state()]).toEqual([undefined, 'offered'])
  await forward.put(extra.id, true)
  world.moveTo('2026-11-24T20:00')
  expect(await forward.put(extra.id, false)).toEqual({ kind: 'changed' })
  expect([coversOf(extra), state()]).toEqual([undefined, 'offered'])
  expect(world.journal.today().undo?.what).toBe('stays')
})

it('asked twice is one change, and what cannot be put forward is gone', async () => {
  const { first, extra } = await putForward()
  const { changeId } = world.journal.today().undo ?? {}
  expect(await forward.put(extra.id, true)).toEqual({ kind: 'changed' })
  expect(world.journal.today().undo?.changeId).toBe(changeId)
  expect(await forward.put(first.id, true)).toEqual({ kind: 'gone' })
  world.moveTo('2026-11-25T10:00')
  expect(await forward.put(extra.id, false)).toEqual({ kind: 'gone' })
})

it('is decided after whatever was asked for before it', async () => {
  const [first, extra] = [await log('opened the letter'), await log('made tea')]
  const removed = world.journal.remove(first.id)
  // Worked out after the removal, which leaves the one win that today needs.
  expect(await forward.put(extra.id, true)).toEqual({ kind: 'gone' })
  expect(await removed).toEqual({ kind: 'changed' })
  expect(coversOf(extra)).toBeUndefined()
})

it('a removed win covers nothing, and does again once it is back', async () => {
  const { extra } = await putForward()
  await world.journal.remove(extra.id)
  expect(forward.today()).toEqual({ covered: false })
  world.moveTo('2026-11-25T10:00')
  expect(forward.today().covered).toBe(false)
  await world.journal.bringBack(extra.id)
  expect(forward.today().covered).toBe(true)
})

it('other words leave it as it is, and another day takes it away until that is undone', async () => {
  const { extra } = await putForward()
  await world.journal.edit(extra.id, { text: 'made green tea', wall: '2026-11-24T08:00' })
  expect(coversOf(extra)).toBe('2026-11-25')
  await world.journal.edit(extra.id, { wall: '2026-11-23T08:00' })
  expect(coversOf(extra)).toBeUndefined()
  await world.undo()
  expect(coversOf(extra)).toBe('2026-11-25')
})

it('stays where the win that today needed is removed: nothing is taken away by itself', async () => {
  const { first, extra } = await putForward()
  await world.journal.remove(first.id)
  expect([coversOf(extra), state()]).toEqual(['2026-11-25', 'given'])
})

it('is not offered before a rest day', async () => {
  nudges = { ...nudges, restDays: [3] }
  await log('opened the letter')
  await log('made tea')
  expect(forward.today()).toEqual({ covered: false })
})
