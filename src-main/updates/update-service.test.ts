import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { openSettings, type SettingsFile } from '../settings/settings-file.ts'
import { BETWEEN_MS } from './domain/update-rhythm.ts'
import { openUpdates, type UpdateEngine, type Updates } from './update-service.ts'

const HOUR_MS = 3_600_000
const START = 1_764_000_000_000

/** An engine that finds what a test says, and the clock around it. */
class UpdatesWorld {
  now = START
  newest: string | undefined
  error: Error | undefined
  /** When it was asked. */
  readonly asked: number[] = []
  readonly did: string[] = []
  opened = 0
  /** Whether nothing can be opened at the moment. */
  isClosed = false
  #timers: { at: number; call: () => void }[] = []
  readonly #way
  readonly settings: SettingsFile
  updates: Updates

  constructor(folder: string, way: 'self' | 'installer' = 'self') {
    this.#way = way
    this.settings = openSettings(folder, () => '019a0000-0000-7000-8000-000000000001', {
      now: () => this.now,
      zone: () => 'UTC',
    })
    this.updates = this.start()
  }

  /** As after a restart. */
  start(): Updates {
    this.#timers = []
    const engine: UpdateEngine = {
      ask: () => {
        this.asked.push(this.now)
        return this.error ? Promise.reject(this.error) : Promise.resolve(this.newest)
      },
      fetch: () => Promise.resolve(void this.did.push('fetch')),
      drop: () => void this.did.push('drop'),
    }
    this.updates = openUpdates({
      way: this.#way,
      settings: this.settings,
      clock: { now: () => this.now },
      timer: {
        after: (ms, call) => {
          const timer = { at: this.now + ms, call }
          this.#timers.push(timer)
          return () => (this.#timers = this.#timers.filter((one) => one !== timer))
        },
      },
      openEngine: () => {
        this.opened += 1
        return this.isClosed ? Promise.reject(new Error('closed')) : Promise.resolve(engine)
      },
      bus: { emit: () => undefined },
      log: { error: () => undefined },
    })
    this.updates.begin()
    return this.updates
  }

  get timers(): number {
    return this.#timers.length
  }

  /** Moves the clock on in steps of a timer. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms
    for (;;) {
      await settled()
      const next = this.#timers.toSorted((a, b) => a.at - b.at)[0]
      if (next === undefined || next.at > end) break
      this.now = next.at
      this.#timers = this.#timers.filter((one) => one !== next)
      next.call()
    }
    this.now = end
  }
}

/** Lets everything that waits for nothing but a promise go on. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const found = ({ updates }: UpdatesWorld) => {
  const view = updates.view()
  return view.way === 'self' ? view.found : undefined
}

describe('nothing is asked', () => {
  it('until the person has switched it on: nothing waits, nothing is loaded, nothing is kept', async () => {
    const world = new UpdatesWorld(folder)
    await world.pass(100 * BETWEEN_MS)
    expect([world.opened, world.asked, world.timers]).toEqual([0, [], 0])
    expect(world.settings.current().updates).toBeUndefined()
    expect(world.updates.view()).toEqual({
      way: 'self',
      on: false,
      found: { kind: 'nothing-yet' },
    })
  })

  it('where something else updates the app, even if it was switched on before', async () => {
    const world = new UpdatesWorld(folder, 'installer')
    world.updates.switchOn(true)
    await world.pass(3 * BETWEEN_MS)
    expect([world.opened, world.asked, world.timers]).toEqual([0, [], 0])
    expect(world.updates.view()).toEqual({ way: 'installer' })
  })

  it('after it was switched off', async () => {
    const world = new UpdatesWorld(folder)
    world.updates.switchOn(true)
    await world.pass(HOUR_MS)
    world.updates.switchOn(false)
    await world.pass(10 * BETWEEN_MS)
    world.start()
    await world.pass(10 * BETWEEN_MS)
    expect(world.asked).toEqual([START])
  })

  it('that could not be kept in the settings', async () => {
    const world = new UpdatesWorld(folder)
    world.updates.switchOn(true)
    await settled()
    world.settings.change = () => ({
      kind: 'refused',
      problem: { kind: 'disk-full', path: folder },
    })
    await world.pass(BETWEEN_MS)
    expect(world.asked).toEqual([START])
    expect(found(world)).toEqual({ kind: 'failed' })
  })
})

it('asks when it is switched on, and once a day from then on', async () => {
  const world = new UpdatesWorld(folder)
  expect(world.updates.switchOn(true)).toEqual({ kind: 'changed' })
  await world.pass(3 * BETWEEN_MS)
  expect(world.asked).toEqual([0, 1, 2, 3].map((day) => START + day * BETWEEN_MS))
  await settled()
  expect(found(world)).toEqual({ kind: 'latest', at: world.now })
})

it('is asked no more often by a restart, and says when it was', async () => {
  const world = new UpdatesWorld(folder)
  world.updates.switchOn(true)
  await world.pass(HOUR_MS)
  world.start()
  await world.pass(HOUR_MS)
  expect(world.asked).toEqual([START])
  expect(found(world)).toEqual({ kind: 'asked', at: START })
})

it('fetches a later version, and says that it is installed at the end', async () => {
  const world = new UpdatesWorld(folder)
  world.newest = '9.0.0'
  world.updates.switchOn(true)
  expect(found(world)).toEqual({ kind: 'asking' })
  await settled()
  expect(found(world)).toEqual({ kind: 'ready', version: '9.0.0' })
  expect(world.did).toEqual(['fetch'])
  world.updates.switchOn(false)
  await settled()
  expect(world.did).toEqual(['fetch', 'drop'])
  expect(found(world)).toMatchObject({ kind: 'asked' })
})

it('says that it did not work, and tries again a day later', async () => {
  const world = new UpdatesWorld(folder)
  world.error = new Error('no network')
  world.updates.switchOn(true)
  await world.pass(BETWEEN_MS - 1)
  expect(found(world)).toEqual({ kind: 'failed' })
  expect(world.asked).toHaveLength(1)
  world.error = undefined
  await world.pass(1)
  await settled()
  expect(found(world)).toMatchObject({ kind: 'latest' })
})

it('opens what asks once, and anew where that did not work', async () => {
  const world = new UpdatesWorld(folder)
  world.isClosed = true
  world.updates.switchOn(true)
  await settled()
  expect(found(world)).toEqual({ kind: 'failed' })
  world.updates.switchOn(false)
  world.isClosed = false
  world.updates.switchOn(true)
  await world.pass(3 * BETWEEN_MS)
  expect(world.opened).toBe(2)
  expect(world.asked).toHaveLength(3)
})

it('asks never while off, and never twice in a day, whatever happens', async () => {
  expect.hasAssertions()
  const step = fc.oneof(
    fc.record({ do: fc.constant('switch' as const), on: fc.boolean() }),
    fc.record({
      do: fc.constant('pass' as const),
      ms: fc.integer({ min: 0, max: 2 * BETWEEN_MS }),
    }),
    fc.record({ do: fc.constant('restart' as const) }),
    fc.record({ do: fc.constant('finds' as const), newest: fc.constantFrom(undefined, '9.0.0') }),
    fc.record({ do: fc.constant('breaks' as const), error: fc.boolean() }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const own = mkdtempSync(join(folder, 'life-'))
      const world = new UpdatesWorld(own)
      const whileOff: number[] = []
      for (const one of steps) {
        const before = world.asked.length
        const wasOn = world.settings.current().updates?.on === true
        if (one.do === 'switch') world.updates.switchOn(one.on)
        if (one.do === 'pass') await world.pass(one.ms)
        if (one.do === 'restart') world.start()
        if (one.do === 'finds') world.newest = one.newest
        if (one.do === 'breaks') world.error = one.error ? new Error('broken') : undefined
        await settled()
        const isOn = world.settings.current().updates?.on === true
        if (!wasOn && !isOn) whileOff.push(...world.asked.slice(before))
      }
      const gaps = world.asked.slice(1).map((at, index) => at - (world.asked[index] ?? 0))
      expect(whileOff).toEqual([])
      expect(gaps.filter((gap) => gap < BETWEEN_MS)).toEqual([])
    }),
    { numRuns: 25 },
  )
})
