import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { v7 as newId } from 'uuid'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { Win } from '../../../src-shared/records.ts'
import type { DiskCall } from '../../tests/faulty-disk.ts'
import { BEFORE, DEVICE, FaultyMonths } from '../../tests/faulty-months.ts'
import { sampleWin as win } from '../../tests/sample-win.ts'
import { isShortRun } from '../../tests/short-run.ts'
import type { openJournal as OpenJournal } from '../domain/journal.ts'

let world: FaultyMonths
let openJournal: typeof OpenJournal
beforeAll(async () => {
  world = await FaultyMonths.open()
  ;({ openJournal } = await import('../domain/journal.ts'))
})
afterAll(() => world.close())
beforeEach(() => world.begin())
afterEach(() => world.end())

/** Every answer, and both what is tried again and what is not; the night has all of either. */
const CODES = ['ENOSPC', 'EROFS', 'EBUSY', ...(isShortRun ? [] : ['EIO', 'EPERM'])]
const FAULTS: readonly (readonly DiskCall[])[] = [
  ['open'],
  ['write'],
  ['short write'],
  ['short write', 'rename back'],
  ['fsync of the file'],
  ['rename'],
  ['rename', 'rename back'],
  ['open of the folder'],
  ['fsync of the folder'],
  ['link'],
  ['link', 'copy'],
]
const matrix = FAULTS.flatMap((calls) => CODES.map((code) => [calls.join(' and '), code, calls]))

/** What the answer has to say. */
function problemOf(calls: readonly DiskCall[], code: string): object {
  if (code === 'ENOSPC' || calls.includes('short write')) return { kind: 'disk-full' }
  if (code === 'EPERM' || code === 'EROFS') return { kind: 'read-only' }
  return { kind: 'cannot-write', code }
}

/** Only a hard link has something that stands in for it. */
const isKept = (calls: readonly DiskCall[]): boolean => calls.length === 1 && calls[0] === 'link'

describe('a save that the disk refuses', () => {
  it.each(matrix as [string, string, DiskCall[]][])(
    'at its %s with %s says so and takes nothing away',
    async (_, code, calls) => {
      const store = world.fill()
      const untouched = world.othersThan('2026-11')

      world.disk.refuse(calls, code)
      const outcome = await store.put(win(6))
      expect(world.disk.refusals()).toBeGreaterThan(0)
      world.disk.heal()

      const refused = { kind: 'refused', problem: problemOf(calls, code) }
      expect(outcome).toMatchObject(isKept(calls) ? { kind: 'kept' } : refused)
      const acknowledged = [...BEFORE, ...(isKept(calls) ? [win(6)] : []), win(9)]
      expect(world.afterPowerCut()).toEqual(acknowledged)
      expect(store.read('2026-11')).toEqual(acknowledged)
      expect(world.othersThan('2026-11')).toEqual(untouched)

      for (const next of [win(6), win(7)]) expect(await store.put(next)).toEqual({ kind: 'kept' })
      const all = [...BEFORE, win(6), win(7), win(9)]
      expect(world.afterPowerCut()).toEqual(all)
      expect(store.read('2026-11')).toEqual(all)
      expect(world.othersThan('2026-11')).toEqual(untouched)
      await world.settled()
      expect(readdirSync(join(world.folder, DEVICE, 'wins'))).toEqual([
        '2026-10.json',
        '2026-11.json',
      ])
    },
  )

  it.each(matrix as [string, string, DiskCall[]][])(
    'at its %s with %s takes nothing away when a win gets other words',
    async (_, code, calls) => {
      const store = world.fill()
      const changed = { ...win(2), text: 'other words', updatedAt: '2026-11-23T11:00:00.000Z' }

      world.disk.refuse(calls, code)
      const outcome = await store.put(changed, '2026-11')
      world.disk.heal()

      expect(outcome.kind).toBe(isKept(calls) ? 'kept' : 'refused')
      expect(world.afterPowerCut()).toContainEqual(isKept(calls) ? changed : win(2))
      expect(await store.put(changed, '2026-11')).toEqual({ kind: 'kept' })
      expect(world.afterPowerCut()).toEqual([win(1), changed, win(3), win(9)])
    },
  )

  // There is nothing to hold on to, and so neither a link nor a way back.
  const first = matrix.filter(([, , calls]) => !/link|back/.test(String(calls)))
  it.each(first as [string, string, DiskCall[]][])(
    'at its %s with %s leaves no file when it is the very first of a month',
    async (_, code, calls) => {
      const store = world.fill()
      const untouched = world.othersThan('2026-12')
      const december = win(6, { day: '2026-12-01' })

      world.disk.refuse(calls, code)
      expect(await store.put(december)).toMatchObject({
        kind: 'refused',
        problem: problemOf(calls, code),
      })
      world.disk.heal()

      await world.settled()
      expect(existsSync(join(world.folder, DEVICE, 'wins', '2026-12.json'))).toBe(false)
      expect(world.othersThan('2026-12')).toEqual(untouched)
      expect(world.afterPowerCut('2026-12')).toEqual([])
      expect(await store.put(december)).toEqual({ kind: 'kept' })
      expect(world.afterPowerCut('2026-12')).toEqual([december])
    },
  )

  it.each(matrix as [string, string, DiskCall[]][])(
    'at its %s with %s leaves a win that moves to another month in exactly one place',
    async (_, code, calls) => {
      const store = world.fill()
      const moved = { ...win(4), day: '2026-11-05', updatedAt: '2026-11-23T11:00:00.000Z' }
      const places = (months: (month: string) => readonly Win[]): string[] =>
        ['2026-10', '2026-11'].filter((month) => months(month).some(({ id }) => id === moved.id))

      world.disk.refuse(calls, code)
      const outcome = await store.put(moved, '2026-10')
      world.disk.heal()

      expect(outcome.kind).toBe(isKept(calls) ? 'kept' : 'refused')
      expect(places((month) => world.afterPowerCut(month))).toEqual([
        isKept(calls) ? '2026-11' : '2026-10',
      ])
      expect(await store.put(moved, '2026-10')).toEqual({ kind: 'kept' })
      expect(places((month) => world.afterPowerCut(month))).toEqual(['2026-11'])
      expect(places(store.read)).toEqual(['2026-11'])
    },
  )

  it.each(matrix as [string, string, DiskCall[]][])(
    'at its %s with %s lets the journal take the same words a second time, once',
    async (_, code, calls) => {
      const store = world.fill()
      world.now += 60_000
      const journal = openJournal({
        clock: world.clock,
        newId,
        store,
        dayStartHour: () => 4,
        onChange: () => undefined,
      })
      world.disk.refuse(calls, code)
      const answer = await journal.log('opened the letter', 'quick-log')
      world.disk.heal()
      expect(answer.kind).toBe(isKept(calls) ? 'logged' : 'not-saved')
      world.now += 1
      const again = isKept(calls) ? answer : await journal.log('opened the letter', 'quick-log')
      expect(again.kind).toBe('logged')
      const texts = (wins: readonly Win[]): string[] => wins.map(({ text }) => text)
      const all = [...BEFORE, win(9)].map(({ text }) => text)
      expect(texts(world.afterPowerCut())).toEqual([...all, 'opened the letter'])
      expect(texts(journal.today().wins)).toEqual([...all, 'opened the letter'])
    },
  )
})
