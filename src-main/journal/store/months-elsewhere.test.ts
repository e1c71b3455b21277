import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { Win } from '../../../src-shared/records.ts'
import { OTHER, MonthsWorld, textsOf } from '../../tests/months-world.ts'
import { sampleWin } from '../../tests/sample-win.ts'

let world: MonthsWorld
beforeEach(() => {
  world = new MonthsWorld()
})
afterEach(() => world.remove())

const win = (number: number, day: string, changes: Partial<Win> = {}): Win =>
  sampleWin(number, { day, ...changes })

describe('another device’s files', () => {
  it('are read again when they change, and what is known stays while they arrive', () => {
    world.write('2026-11', { wins: [win(1, '2026-11-05')] }, OTHER)
    const store = world.open()
    expect(textsOf(store.read('2026-11'))).toEqual(['win 1'])
    world.write('2026-11', { wins: [win(1, '2026-11-05'), win(2, '2026-11-06')] }, OTHER)
    expect(textsOf(store.read('2026-11'))).toEqual(['win 1'])
    store.reread('2026-11')
    expect(textsOf(store.read('2026-11'))).toEqual(['win 1', 'win 2'])
    const whole = readFileSync(world.path('2026-11', OTHER))
    for (const half of [whole.subarray(0, 150), Buffer.alloc(0)]) {
      writeFileSync(world.path('2026-11', OTHER), half)
      store.reread('2026-11')
      expect(textsOf(store.read('2026-11'))).toEqual(['win 1', 'win 2'])
      expect(store.notices()).toEqual([])
    }
    rmSync(world.path('2026-11', OTHER))
    store.reread('2026-11')
    expect(store.read('2026-11')).toEqual([])
  })

  it('are told about when they are not what was written, until they are, and never changed', () => {
    world.write('2026-11', { wins: [win(1, '2026-11-05')] }, OTHER)
    const whole = readFileSync(world.path('2026-11', OTHER))
    writeFileSync(world.path('2026-11', OTHER), whole.toString('utf8').replace('win 1', 'wim 1'))
    const store = world.open()
    store.read('2026-11')
    expect(store.notices()).toEqual([
      { kind: 'changed-elsewhere', path: world.path('2026-11', OTHER) },
    ])
    expect(readdirSync(join(world.folder, OTHER, 'wins'))).toEqual(['2026-11.json'])
    writeFileSync(world.path('2026-11', OTHER), whole)
    store.reread('2026-11')
    expect(store.notices()).toEqual([])
    expect(textsOf(store.read('2026-11'))).toEqual(['win 1'])
  })

  it('can hold a win of another month, which is shown in its own alone', () => {
    const stray = win(1, '2026-11-05')
    world.write('2026-10', { wins: [stray, win(2, '2026-10-05')] }, OTHER)
    const store = world.open()
    expect(store.read('2026-11')).toEqual([])
    expect(textsOf(store.read('2026-10'))).toEqual(['win 2'])
    expect(world.told).toContain('2026-11')
    expect(store.read('2026-11')).toEqual([stray])
    expect(store.months()).toEqual(['2026-11', '2026-10'])
    world.told = []
    store.reread('2026-10')
    expect(world.told).toEqual([])
    world.write('2026-10', { wins: [win(2, '2026-10-05')] }, OTHER)
    store.reread('2026-10')
    expect(store.read('2026-11')).toEqual([])
  })

  it('can be of a newer version: they are shown as far as they can be', () => {
    mkdirSync(join(world.folder, OTHER, 'wins'), { recursive: true })
    const newer = { schemaVersion: 99, wins: [win(1, '2026-11-05')] }
    writeFileSync(world.path('2026-11', OTHER), JSON.stringify(newer))
    const store = world.open()
    expect(textsOf(store.read('2026-11'))).toEqual(['win 1'])
    expect(store.notices()).toEqual([])
  })

  it('say of a win that it is gone, and it is to leave this disk as well', async () => {
    const store = world.open()
    const theirs = win(1, '2026-11-05')
    await store.put(theirs)
    world.write(
      '2026-11',
      { gone: [{ id: theirs.id, updatedAt: '2026-11-23T12:00:00.000Z' }] },
      OTHER,
    )
    const again = world.open()
    expect(again.read('2026-11')).toEqual([])
    const due = await again.removedBefore('2020-01-01T00:00:00.000Z')
    expect(due).toEqual([theirs])
    expect(await again.purge(due)).toEqual({ kind: 'kept' })
    expect(world.onDisk('2026-11')).toMatchObject({ wins: [], gone: [{ id: theirs.id }] })
    expect(await again.removedBefore('2020-01-01T00:00:00.000Z')).toEqual([])
  })
})

describe('a win that moves while another device changes it', () => {
  const before = win(1, '2026-10-05')
  const later = '2026-11-23T12:00:00.000Z'

  /** A win of the other device's, moved here to November at eleven. */
  async function moveHere(): Promise<Win> {
    world.write('2026-10', { wins: [before] }, OTHER)
    const moved = { ...before, day: '2026-11-05', updatedAt: '2026-11-23T11:00:00.000Z' }
    expect(await world.open().put(moved, '2026-10')).toEqual({ kind: 'kept' })
    return moved
  }

  it('is where the later change says, and there alone, whichever month is looked at first', async () => {
    await moveHere()
    world.write('2026-10', { wins: [{ ...before, text: 'their words', updatedAt: later }] }, OTHER)
    for (const months of [
      ['2026-10', '2026-11'],
      ['2026-11', '2026-10'],
    ]) {
      const store = world.open()
      for (const month of months) store.read(month)
      expect(textsOf(store.read('2026-10'))).toEqual(['their words'])
      expect(textsOf(store.read('2026-11'))).toEqual([])
    }
  })

  it('is removed when the other device removes it later', async () => {
    await moveHere()
    world.write('2026-10', { wins: [{ ...before, deleted: true, updatedAt: later }] }, OTHER)
    const store = world.open()
    expect(textsOf(store.read('2026-11'))).toEqual([])
    expect(store.read('2026-10')).toMatchObject([{ deleted: true }])
  })

  it('goes where the later change says while everything is open', async () => {
    await moveHere()
    const store = world.open()
    expect(textsOf(store.read('2026-11'))).toEqual(['win 1'])
    expect(textsOf(store.read('2026-10'))).toEqual([])
    world.write('2026-10', { wins: [{ ...before, text: 'their words', updatedAt: later }] }, OTHER)
    store.reread('2026-10')
    expect(textsOf(store.read('2026-10'))).toEqual(['their words'])
    expect(textsOf(store.read('2026-11'))).toEqual([])
  })

  it('is not taken off this disk because another device has moved it', async () => {
    const store = world.open()
    await store.put(before)
    const updatedAt = later
    world.write('2026-10', { gone: [{ id: before.id, updatedAt, moved: true }] }, OTHER)
    const again = world.open()
    // Its new month may not have arrived yet.
    expect(await again.removedBefore('2020-01-01T00:00:00.000Z')).toEqual([])
    const moved = { ...before, day: '2026-11-05', updatedAt, movedFrom: ['2026-10'] }
    world.write('2026-11', { wins: [moved] }, OTHER)
    expect(world.open().read('2026-11')).toEqual([moved])
    expect(world.open().read('2026-10')).toEqual([])
  })

  it('says in every month it was in that it is gone for good', async () => {
    const moved = await moveHere()
    const store = world.open()
    const removed = { ...store.read('2026-11')[0]!, deleted: true, updatedAt: later }
    await store.put(removed)
    expect(await store.purge([removed])).toEqual({ kind: 'kept' })
    for (const month of ['2026-10', '2026-11']) {
      expect(world.onDisk(month).gone).toEqual([{ id: moved.id, updatedAt: later }])
    }
  })
})
