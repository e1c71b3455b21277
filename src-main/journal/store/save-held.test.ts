import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { DiskCall } from '../../tests/faulty-disk.ts'
import { BEFORE, FaultyMonths } from '../../tests/faulty-months.ts'
import { sampleWin as win } from '../../tests/sample-win.ts'

let world: FaultyMonths
beforeAll(async () => {
  world = await FaultyMonths.open()
})
afterAll(() => world.close())
beforeEach(() => world.begin())
afterEach(() => world.end())

describe('a file that another program holds for a moment', () => {
  const CALLS: readonly DiskCall[] = ['rename', 'open', 'fsync of the file', 'fsync of the folder']
  const held = ['EPERM', 'EBUSY', 'EACCES'].flatMap((code) =>
    CALLS.flatMap((call) => [1, 2, 3, 4].map((tries) => [call, code, tries] as const)),
  )
  it.each(held)('at its %s with %s is written at a later try (after wait %s)', async (...given) => {
    const [call, code, tries] = given
    const store = world.fill()
    const waits: number[] = []
    world.disk.onWait = (wait) => {
      waits.push(wait)
      if (waits.length === tries) world.disk.heal()
    }
    world.disk.refuse([call], code)
    expect(await store.put(win(6))).toEqual({ kind: 'kept' })
    expect(waits).toEqual([100, 400, 1_600, 4_000].slice(0, tries))
    expect(world.afterPowerCut()).toEqual([...BEFORE, win(6), win(9)])
  })

  it('is given up after five tries', async () => {
    const store = world.fill()
    const waits: number[] = []
    world.disk.onWait = (wait) => void waits.push(wait)
    world.disk.refuse(['rename'], 'EBUSY')
    expect(await store.put(win(6))).toMatchObject({ kind: 'refused' })
    expect(waits).toEqual([100, 400, 1_600, 4_000])
  })

  it.each(['ENOSPC', 'EIO', 'EROFS'])('is not waited for when the disk says %s', async (code) => {
    const store = world.fill()
    const waits: number[] = []
    world.disk.onWait = (wait) => void waits.push(wait)
    world.disk.refuse(['rename'], code)
    expect(await store.put(win(6))).toMatchObject({ kind: 'refused' })
    expect(waits).toEqual([])
  })

  it('keeps the win that is waiting when older months are looked through meanwhile', async () => {
    const store = world.fill()
    const late = win(6, { day: '2025-01-05' })
    await store.put(win(5, { day: '2025-01-05' }))
    world.disk.onWait = () => {
      for (let month = 10; month <= 20; month += 1) store.read(`20${month}-01`)
      store.read('2025-01')
      world.disk.heal()
    }
    world.disk.refuse(['rename'], 'EBUSY')
    expect(await store.put(late)).toEqual({ kind: 'kept' })
    expect(store.read('2025-01')).toEqual([win(5, { day: '2025-01-05' }), late])
    await store.put(win(7, { day: '2025-01-05' }))
    expect(world.afterPowerCut('2025-01').map(({ text }) => text)).toEqual([
      'win 5',
      'win 6',
      'win 7',
    ])
  })
})
