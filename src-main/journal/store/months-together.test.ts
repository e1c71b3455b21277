import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { Win } from '../../../src-shared/records.ts'
import { DEVICE, MonthsWorld, textsOf } from '../../tests/months-world.ts'
import { sampleWin } from '../../tests/sample-win.ts'

let world: MonthsWorld
beforeEach(() => {
  world = new MonthsWorld()
})
afterEach(() => world.remove())

const win = (number: number, day: string, changes: Partial<Win> = {}): Win =>
  sampleWin(number, { day, ...changes })

describe('a win that moves to another month', () => {
  const before = win(1, '2026-10-05')
  const moved = { ...before, day: '2026-11-05', updatedAt: '2026-11-23T11:00:00.000Z' }

  it('is in its new file alone, and its old one says since when', async () => {
    const store = world.open()
    await store.put(before)
    await store.put(win(2, '2026-10-06'))
    expect(await store.put(moved, '2026-10')).toEqual({ kind: 'kept' })
    expect([textsOf(store.read('2026-10')), textsOf(store.read('2026-11'))]).toEqual([
      ['win 2'],
      ['win 1'],
    ])
    expect(world.onDisk('2026-10')).toMatchObject({
      wins: [{ text: 'win 2' }],
      gone: [{ id: moved.id, updatedAt: moved.updatedAt }],
    })
    expect(world.onDisk('2026-11').wins).toMatchObject([moved])
    const back = { ...before, updatedAt: '2026-11-23T12:00:00.000Z' }
    expect(await store.put(back, '2026-11')).toEqual({ kind: 'kept' })
    expect([textsOf(world.open().read('2026-10')), world.open().read('2026-11')]).toEqual([
      ['win 1', 'win 2'],
      [],
    ])
  })

  it.each([
    ['before its new file was written', { october: [moved], november: [win(3, '2026-11-06')] }],
    ['before its old file was written', { october: [moved], november: [moved] }],
  ])('is in one place when the app ends %s', (_, { october, november }) => {
    world.write('2026-10', { wins: october })
    world.write('2026-11', { wins: november })
    for (const store of [world.open(), world.open()]) {
      expect(store.read('2026-10')).toEqual([])
      expect(store.read('2026-11').filter(({ id }) => id === moved.id)).toEqual([moved])
      expect(store.notices()).toEqual([])
    }
    expect(world.onDisk('2026-10')).toMatchObject({ wins: [], gone: [{ id: moved.id }] })
    expect(world.onDisk('2026-11').wins).toContainEqual(moved)
  })

  it('stays in its old file while its new one cannot be written', async () => {
    world.write('2026-10', { wins: [moved, win(2, '2026-10-06')] })
    mkdirSync(join(world.folder, DEVICE, 'wins'), { recursive: true })
    writeFileSync(world.path('2026-11'), '{"schemaVersion": 99, "wins": []}')
    const store = world.open()
    expect(textsOf(store.read('2026-10'))).toEqual(['win 2'])
    expect(textsOf(store.read('2026-11'))).toEqual(['win 1'])
    await store.put(win(4, '2026-10-07'))
    expect(textsOf(world.onDisk('2026-10').wins).toSorted()).toEqual(['win 1', 'win 2', 'win 4'])
    rmSync(world.path('2026-11'))
    const later = world.open()
    later.read('2026-10')
    expect(later.read('2026-11')).toEqual([moved])
    expect(textsOf(world.onDisk('2026-10').wins)).toEqual(['win 2', 'win 4'])
  })

  it('tells of the month that has taken it, which may have been read already', () => {
    world.write('2026-10', { wins: [moved] })
    const store = world.open()
    expect(store.read('2026-11')).toEqual([])
    store.read('2026-10')
    expect(world.told).toContain('2026-11')
    expect(store.read('2026-11')).toEqual([moved])
  })

  it('is in one month after its old one was put together from an older backup', async () => {
    const store = world.open()
    await store.put(before)
    await world.backups().take()
    await store.put(moved, '2026-10')
    rmSync(world.path('2026-10'))
    for (const again of [world.open(), world.open()]) {
      expect(again.read('2026-10')).toEqual([])
      expect(again.read('2026-11')).toMatchObject([moved])
    }
  })

  it('is in its old month again when its new one is lost', async () => {
    const store = world.open()
    await store.put(before)
    await store.put(win(3, '2026-11-06'))
    await world.backups().take()
    await store.put(moved, '2026-10')
    writeFileSync(world.path('2026-11'), '')
    for (const again of [world.open(), world.open()]) {
      expect(textsOf(again.read('2026-11'))).toEqual(['win 3'])
      expect(again.read('2026-10')).toMatchObject([{ text: 'win 1', day: '2026-10-05' }])
    }
  })
})

describe('months in each other’s place', () => {
  it('are put back, with what each says is gone from it', async () => {
    const store = world.open()
    for (const each of [win(1, '2026-10-05'), win(2, '2026-10-06'), win(3, '2026-11-05')]) {
      await store.put(each)
    }
    const moved = win(2, '2026-11-06', { updatedAt: '2026-11-23T11:00:00.000Z' })
    await store.put(moved, '2026-10')
    const [october, november] = [
      readFileSync(world.path('2026-10')),
      readFileSync(world.path('2026-11')),
    ]
    writeFileSync(world.path('2026-10'), november)
    writeFileSync(world.path('2026-11'), october)
    for (const again of [world.open(), world.open()]) {
      again.read('2026-11')
      expect(textsOf(again.read('2026-10'))).toEqual(['win 1'])
      expect(textsOf(again.read('2026-11')).toSorted()).toEqual(['win 2', 'win 3'])
    }
    const { id, updatedAt } = moved
    expect(world.onDisk('2026-10').gone).toContainEqual({ id, updatedAt, moved: true })
  })
})

describe('what an interrupted save has left', () => {
  it('is not given up before something as good is written', async () => {
    const store = world.open()
    await store.put(win(1, '2026-11-05'))
    await setImmediate()
    writeFileSync(`${world.path('2026-11')}.before`, readFileSync(world.path('2026-11')))
    writeFileSync(world.path('2026-11'), '{"half')
    expect(textsOf(world.open().read('2026-11'))).toEqual(['win 1'])
    await setImmediate()
    expect(textsOf(world.onDisk('2026-11').wins)).toEqual(['win 1'])
    expect(existsSync(`${world.path('2026-11')}.before`)).toBe(false)
  })
})

describe('memory', () => {
  it('holds a few months, and each is as it was when it is asked for again', async () => {
    const store = world.open()
    const months = Array.from(
      { length: 24 },
      (_, n) => `${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`,
    )
    for (const [number, month] of months.entries()) await store.put(win(number, `${month}-05`))
    for (const [number, month] of [...months.entries(), ...months.entries()]) {
      expect(textsOf(store.read(month))).toEqual([`win ${number}`])
    }
    // A month that was let go is read from its file; one that is held is not.
    for (const month of months) rmSync(world.path(month))
    const held = months.toReversed().filter((month) => store.read(month).length > 0)
    expect(held).toEqual(months.toReversed().slice(0, 6))
  })

  it('finds a win by its id in whatever month it is, and none that nobody has', async () => {
    const store = world.open()
    const old = win(1, '2020-02-05')
    await store.put(old)
    await store.put(win(2, '2026-11-05'))
    expect(world.open().find(old.id)).toEqual(old)
    expect(store.find(win(7, '').id)).toBeUndefined()
    await store.put(win(7, '2023-01-01'))
    expect(store.find(win(7, '').id)?.day).toBe('2023-01-01')
    expect(store.find('ffffffff-ffff-4fff-8fff-ffffffffffff')).toBeUndefined()
    expect(store.months()).toEqual(['2026-11', '2023-01', '2020-02'])
  })
})
