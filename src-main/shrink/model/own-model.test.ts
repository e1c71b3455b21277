import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { openSettings } from '../../settings/settings-file.ts'
import { freshGate } from '../../tests/care-gates.ts'
import { eventually } from '../../tests/eventually.ts'
import { saying, startModelServer, type ModelServer } from '../../tests/model-server.ts'
import { writtenShrinker } from '../../tests/written-shrinker.ts'
import { MODEL_PATIENCE_MS, openOwnModel } from './own-model.ts'
import type { Sealer } from './sealed-text.ts'

const ID = '019a0000-0000-7000-8000-000000000001'
const STEPS = ['Look at the envelope', 'Open the envelope', 'Read its first line']
const LADDER = { kind: 'steps', steps: STEPS }
const KEY = 'sk-very-secret'

let folder: string
let server: ModelServer
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  server = await startModelServer()
  server.answer(saying(JSON.stringify({ steps: STEPS })))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** A keychain of a test, and the app around the model; its clock goes when it is told to. */
class World {
  /** Whether the system has a safe place for keys. */
  safe = true
  /** Which machine this is: another one reads nothing of this one's. */
  machine = 'here'
  stale = false
  /** What the person said is about something else. */
  ordinary: string[] = []
  unsealed = 0
  /** Kept waiting while the keychain asks the person. */
  asks: Promise<void> = Promise.resolve()
  now = 0
  #timers: { at: number; call: () => void }[] = []
  readonly sealer: Sealer = {
    seal: (text) =>
      Promise.resolve(
        this.safe ? Buffer.from(`${this.machine} ${text}`).toString('base64') : undefined,
      ),
    unseal: async (sealed) => {
      this.unsealed += 1
      await this.asks
      const [machine, ...text] = Buffer.from(sealed, 'base64').toString().split(' ')
      return machine === this.machine ? { text: text.join(' '), stale: this.stale } : undefined
    },
  }
  readonly settings = openSettings(folder, () => ID, { now: () => this.now, zone: () => 'UTC' })
  readonly model = openOwnModel({
    settings: this.settings,
    sealer: this.sealer,
    timer: {
      after: (ms, call) => {
        const timer = { at: this.now + ms, call }
        this.#timers.push(timer)
        return () => {
          this.#timers = this.#timers.filter((one) => one !== timer)
        }
      },
    },
    gate: { read: (texts) => freshGate(this.ordinary).read(texts) },
    verbOf: writtenShrinker.verbOf,
    fetch: (url, init) => fetch(url, init),
  })

  pass(ms: number): void {
    this.now += ms
    const due = this.#timers.filter(({ at }) => at <= this.now)
    this.#timers = this.#timers.filter(({ at }) => at > this.now)
    for (const { call } of due) call()
  }
  get timers(): number {
    return this.#timers.length
  }
  ladder() {
    return this.model.steps('the tax return', { kind: 'boring' })
  }
}

const onDisk = (): string =>
  ['settings.json', 'settings.backup.json']
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('')
const asked = () => eventually(() => expect(server.asked.length).toBeGreaterThan(0))

describe('nobody is asked anything', () => {
  test.each([
    ['it has never been set up', {}],
    ['it is switched off', { url: 'SERVER', key: KEY, on: false }],
    ['it has no address', { on: true }],
    ['its address was taken away', { on: true, url: '' }],
  ])('where %s', async (_, { url, ...changes }: { url?: string; key?: string; on?: boolean }) => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    const world = new World()
    await world.model.change({
      ...changes,
      ...(url !== undefined && { url: url.replace('SERVER', server.origin) }),
    })
    const next = new World()
    expect(next.model.isOn()).toBe(false)
    expect(await next.ladder()).toEqual({ kind: 'none', why: 'off' })
    await next.model.read()
    expect(fetched).not.toHaveBeenCalled()
    expect(server.asked).toEqual([])
    // Nor is a keychain opened for it.
    expect(next.unsealed).toBe(0)
  })
})

describe('a ladder', () => {
  async function on(world = new World()): Promise<World> {
    await world.model.change({ on: true, url: server.origin, model: ' small-one ' })
    return world
  }

  test('comes from the server, and says so', async () => {
    const world = await on()
    expect(world.model.isOn()).toBe(true)
    expect(await world.ladder()).toEqual(LADDER)
    expect(server.asked).toMatchObject([
      { path: '/v1/chat/completions', body: { model: 'small-one', stream: false } },
    ])
    expect(JSON.stringify(server.asked[0]?.body)).toContain('the tax return')
    expect(world.timers).toBe(0)
  })

  test('keeps the rules of the app’s own', async () => {
    const world = await on()
    server.answer(saying(JSON.stringify([...STEPS, 'Open the entire envelope'])))
    expect(await world.ladder()).toEqual(LADDER)
    server.answer(saying(JSON.stringify([...STEPS.slice(1), 'Open the entire envelope'])))
    expect(await world.ladder()).toEqual({ kind: 'none', why: 'nonsense' })
  })

  test.each([
    ['i want to kill myself', {}],
    ['work', { words: 'I don’t want to be here anymore' }],
  ])('is not asked for by somebody who may be in danger: %s', async (text, friction) => {
    const world = await on()
    expect(await world.model.steps(text, friction)).toEqual({ kind: 'none', why: 'off' })
    expect(server.asked).toEqual([])
  })

  test.each(['slit my wrists', 'stab my brother'])(
    'is not asked about words of harm, whatever they are about: %s',
    async (words) => {
      const world = await on()
      world.ordinary = [words]
      expect(await world.model.steps(words, {})).toEqual({ kind: 'none', why: 'off' })
      expect(await world.model.steps('work', { words })).toEqual({ kind: 'none', why: 'off' })
      expect(server.asked).toEqual([])
    },
  )

  test('says no line of its answer that has words of harm', async () => {
    const world = await on()
    server.answer(saying(JSON.stringify([...STEPS, 'Write one line on how to slit your wrists'])))
    expect(await world.ladder()).toEqual(LADDER)
  })

  test('is waited for eight seconds in all, and not longer', async () => {
    const world = await on()
    server.answer(() => undefined)
    const ladder = world.ladder()
    await asked()
    world.pass(MODEL_PATIENCE_MS - 1)
    expect(world.timers).toBe(1)
    world.pass(1)
    expect(await ladder).toEqual({ kind: 'none', why: 'slow' })
    await eventually(async () => expect(await server.connections()).toBe(0))
  })

  test('is waited for no longer while an answer trickles in, or a keychain asks', async () => {
    const world = await on()
    server.answer((_, response) => void response.write('{"choices":'))
    const trickling = world.ladder()
    await asked()
    world.pass(MODEL_PATIENCE_MS)
    expect(await trickling).toEqual({ kind: 'none', why: 'slow' })

    await world.model.change({ key: KEY })
    const later = new World()
    const keychain = Promise.withResolvers<void>()
    later.asks = keychain.promise
    const locked = later.ladder()
    later.pass(MODEL_PATIENCE_MS)
    expect(await locked).toEqual({ kind: 'none', why: 'slow' })
    // Nor is anything sent when it opens after all.
    const fetched = vi.spyOn(globalThis, 'fetch')
    keychain.resolve()
    await eventually(() => expect(fetched).toHaveBeenCalled())
    await expect(fetched.mock.results[0]?.value).rejects.toBe('slow')
    expect(server.asked).toHaveLength(1)
  })

  test('can be cancelled, at any time', async () => {
    const world = await on()
    world.model.cancel()
    server.answer(() => undefined)
    const ladder = world.ladder()
    await asked()
    world.model.cancel()
    expect(await ladder).toEqual({ kind: 'none', why: 'cancelled' })
    world.model.cancel()
    expect(world.timers).toBe(0)
  })

  test('takes the place of the one before', async () => {
    const world = await on()
    server.answer(() => undefined)
    const first = world.ladder()
    await asked()
    server.answer(saying(JSON.stringify(STEPS)))
    const second = world.ladder()
    expect(await first).toEqual({ kind: 'none', why: 'cancelled' })
    expect(await second).toEqual(LADDER)
  })

  test('is not waited for when the address changes', async () => {
    const world = await on()
    server.answer(() => undefined)
    const ladder = world.ladder()
    await asked()
    await world.model.change({ on: false })
    expect(await ladder).toEqual({ kind: 'none', why: 'cancelled' })
  })

  test('is asked for more plainly where a server does not know what helps', async () => {
    const world = await on()
    server.answer((request, response) => {
      const { body } = server.asked.at(-1) ?? {}
      if (body?.['temperature'] !== undefined) response.writeHead(400).end('unsupported')
      else saying(JSON.stringify(STEPS))(request, response)
    })
    expect(await world.ladder()).toEqual(LADDER)
    expect(server.asked).toHaveLength(2)
    expect(server.asked[1]?.body['messages']).toEqual(server.asked[0]?.body['messages'])
  })

  test.each([
    ['refuses the key', 401, { why: 'failed', status: 401 }, 1],
    ['knows no such model', 404, { why: 'failed', status: 404 }, 1],
    ['is broken', 500, { why: 'failed', status: 500 }, 1],
    ['refuses the plainer words too', 400, { why: 'failed', status: 400 }, 2],
  ])('is none where the server %s', async (_, status, none, times) => {
    const world = await on()
    server.answer((_, response) => response.writeHead(status).end())
    expect(await world.ladder()).toEqual({ kind: 'none', ...none })
    expect(server.asked).toHaveLength(times)
  })

  test('is none where the server talks without end, or of something else, or is away', async () => {
    const world = await on()
    server.answer((_, response) => response.end('x'.repeat(300_000)))
    expect(await world.ladder()).toEqual({ kind: 'none', why: 'nonsense' })
    server.answer((_, response) => response.end('<html>Sign in to this hotel’s network</html>'))
    expect(await world.ladder()).toEqual({ kind: 'none', why: 'nonsense' })
    await server.stop()
    expect(await world.ladder()).toEqual({ kind: 'none', why: 'failed' })
  })
})

describe('an address', () => {
  test('that cannot be used changes nothing', async () => {
    const world = new World()
    await world.model.change({ on: true, url: server.origin, model: 'one' })
    for (const url of ['http://example.com/v1', 'nonsense here', 'https://me:pw@example.com']) {
      expect(await world.model.change({ url, model: 'two' })).toEqual({ kind: 'bad-url' })
    }
    expect(await world.model.read()).toMatchObject({ on: true, url: server.origin, model: 'one' })
  })
})

describe('the key', () => {
  const address = () => ({ on: true, url: server.origin })

  test('is on disk sealed, and the server alone is told', async () => {
    const world = new World()
    expect(await world.model.change({ ...address(), key: ` ${KEY}\u200B\n` })).toEqual({
      kind: 'changed',
    })
    expect(onDisk()).not.toContain(KEY)
    expect(await world.model.read()).toEqual({
      ...address(),
      model: '',
      key: 'kept',
      stored: true,
    })

    const next = new World()
    expect(await next.model.read()).toMatchObject({ key: 'kept' })
    await next.ladder()
    await next.ladder()
    expect(server.asked).toMatchObject([
      { headers: { authorization: `Bearer ${KEY}` } },
      { headers: { authorization: `Bearer ${KEY}` } },
    ])
    // A keychain asks the person once.
    expect(next.unsealed).toBe(1)
  })

  test('is here until the app ends where the system has no safe place for it', async () => {
    const world = new World()
    await world.model.change({ ...address(), key: 'the one before' })
    world.safe = false
    await world.model.change({ key: KEY })
    expect(await world.model.read()).toMatchObject({ key: 'until-quit' })
    await world.ladder()
    expect(server.asked[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
    expect(onDisk()).not.toContain('"key"')
    expect(await new World().model.read()).toMatchObject({ key: 'none' })
  })

  test('of another machine is as none, and stays until there is another', async () => {
    const world = new World()
    await world.model.change({ ...address(), key: KEY })
    const moved = new World()
    moved.machine = 'there'
    expect(await moved.model.read()).toMatchObject({ key: 'none' })
    await moved.ladder()
    expect(server.asked[0]?.headers).not.toHaveProperty('authorization')
    await moved.model.change({ model: 'another' })
    expect(await new World().model.read()).toMatchObject({ key: 'kept', model: 'another' })
    await moved.model.change({ key: 'new' })
    expect(await new World().model.read()).toMatchObject({ key: 'none' })
  })

  test('goes to the server that it was given for, and to no other', async () => {
    const other = await startModelServer()
    other.answer(saying(JSON.stringify(STEPS)))
    for (const safe of [true, false]) {
      const world = new World()
      world.safe = safe
      await world.model.change({ ...address(), key: KEY })
      await world.model.change({ url: other.origin })
      expect(await world.model.read()).toMatchObject({ key: 'none' })
      expect(await world.ladder()).toEqual(LADDER)
      await world.model.change(address())
      expect(await world.model.read()).toMatchObject({ key: safe ? 'kept' : 'until-quit' })
    }
    expect(other.asked.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined])
    await other.stop()
  })

  test('is forgotten', async () => {
    const world = new World()
    for (const safe of [true, false]) {
      world.safe = safe
      await world.model.change({ ...address(), key: KEY })
      await world.model.change({ key: null })
      expect(await world.model.read()).toMatchObject({ key: 'none', stored: false })
      expect(onDisk()).not.toContain('"key"')
      await world.ladder()
      expect(server.asked.at(-1)?.headers).not.toHaveProperty('authorization')
    }
  })

  test('is for an address, and of signs that a key can have', async () => {
    const world = new World()
    expect(await world.model.change({ key: KEY })).toEqual({ kind: 'bad-url' })
    await world.model.change({ ...address(), key: ' \n' })
    expect(await world.model.read()).toMatchObject({ key: 'none' })
  })

  test('is said to be kept while a keychain asks the person', async () => {
    await new World().model.change({ ...address(), key: KEY })
    const world = new World()
    world.asks = new Promise(() => undefined)
    const view = world.model.read()
    world.pass(1_000)
    expect(await view).toMatchObject({ key: 'kept' })
  })

  test('is sealed again where the system has a better way now', async () => {
    const world = new World()
    await world.model.change({ ...address(), key: KEY })
    const before = onDisk()
    world.machine = 'here'
    const next = new World()
    next.stale = true
    next.sealer.seal = (text) =>
      Promise.resolve(
        Buffer.from(`here ${JSON.stringify(JSON.parse(text), undefined, 1)}`).toString('base64'),
      )
    await next.ladder()
    await eventually(() => expect(onDisk()).not.toBe(before))
    expect(await new World().model.read()).toMatchObject({ key: 'kept' })
  })

  test('is in no answer and in no log', async () => {
    const logged = (['log', 'info', 'warn', 'error'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => undefined),
    )
    const world = new World()
    const answers: unknown[] = [await world.model.change({ ...address(), key: KEY })]
    server.answer((_, response) => response.writeHead(401).end(`no such key: ${KEY}`))
    answers.push(await world.ladder())
    server.answer(saying(JSON.stringify([`Open ${KEY}`])))
    answers.push(await world.ladder(), await world.model.read())
    await server.stop()
    answers.push(await world.ladder(), await world.model.change({ url: 'http://example.com' }))
    expect(JSON.stringify(answers)).not.toContain(KEY)
    for (const log of logged) expect(log).not.toHaveBeenCalled()
  })
})
