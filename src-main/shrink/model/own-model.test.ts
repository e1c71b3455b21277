import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { eventually } from '../../tests/eventually.ts'
import { replyOf, startModelServer, type ModelServer } from '../../tests/model-server.ts'
import { ModelWorld } from '../../tests/model-world.ts'
import { MODEL_PATIENCE_MS } from './own-model.ts'

const STEPS = ['Look at the envelope', 'Open the envelope', 'Read its first line']
const LADDER = { kind: 'steps', steps: STEPS }
const KEY = 'sk-very-secret'

let folder: string
let server: ModelServer
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  server = await startModelServer()
  server.answer(replyOf(JSON.stringify({ steps: STEPS })))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const newWorld = (): ModelWorld => new ModelWorld(folder)
const asked = () => eventually(() => expect(server.asked.length).toBeGreaterThan(0))

describe('nobody is asked anything', () => {
  test.each([
    ['it has never been set up', {}],
    ['it is switched off', { url: 'SERVER', key: KEY, on: false }],
    ['it has no address', { on: true }],
    ['its address was taken away', { on: true, url: '' }],
  ])('where %s', async (_, { url, ...changes }: { url?: string; key?: string; on?: boolean }) => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    const world = newWorld()
    await world.model.change({
      ...changes,
      ...(url !== undefined && { url: url.replace('SERVER', server.origin) }),
    })
    const next = newWorld()
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
  async function on(world = newWorld()): Promise<ModelWorld> {
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
    server.answer(replyOf(JSON.stringify([...STEPS, 'Open the entire envelope'])))
    expect(await world.ladder()).toEqual(LADDER)
    server.answer(replyOf(JSON.stringify([...STEPS.slice(1), 'Open the entire envelope'])))
    expect(await world.ladder()).toEqual({ kind: 'none', why: 'nonsense' })
  })

  test.each([
    ['i want to kill myself', {}],
    ['work', { words: 'I don’t want to be here anymore' }],
  ])('is not asked for by a person who may be in danger: %s', async (text, friction) => {
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
    server.answer(replyOf(JSON.stringify([...STEPS, 'Write one line on how to slit your wrists'])))
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
    const later = newWorld()
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
    server.answer(replyOf(JSON.stringify(STEPS)))
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
      else replyOf(JSON.stringify(STEPS))(request, response)
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
    const world = newWorld()
    await world.model.change({ on: true, url: server.origin, model: 'one' })
    for (const url of ['http://example.com/v1', 'nonsense here', 'https://me:pw@example.com']) {
      expect(await world.model.change({ url, model: 'two' })).toEqual({ kind: 'bad-url' })
    }
    expect(await world.model.read()).toMatchObject({ on: true, url: server.origin, model: 'one' })
  })
})
