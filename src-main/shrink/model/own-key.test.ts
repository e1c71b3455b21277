import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { eventually } from '../../tests/eventually.ts'
import { replyOf, startModelServer, type ModelServer } from '../../tests/model-server.ts'
import { ModelWorld } from '../../tests/model-world.ts'

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
const onDisk = (): string =>
  ['settings.json', 'settings.backup.json']
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('')

describe('the key', () => {
  const address = () => ({ on: true, url: server.origin })

  test('is on disk sealed, and the server alone is told', async () => {
    const world = newWorld()
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

    const next = newWorld()
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
    const world = newWorld()
    await world.model.change({ ...address(), key: 'the one before' })
    world.safe = false
    await world.model.change({ key: KEY })
    expect(await world.model.read()).toMatchObject({ key: 'until-quit' })
    await world.ladder()
    expect(server.asked[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
    expect(onDisk()).not.toContain('"key"')
    expect(await newWorld().model.read()).toMatchObject({ key: 'none' })
  })

  test('of another machine is as none, and stays until there is another', async () => {
    const world = newWorld()
    await world.model.change({ ...address(), key: KEY })
    const moved = newWorld()
    moved.machine = 'there'
    expect(await moved.model.read()).toMatchObject({ key: 'none' })
    await moved.ladder()
    expect(server.asked[0]?.headers).not.toHaveProperty('authorization')
    await moved.model.change({ model: 'another' })
    expect(await newWorld().model.read()).toMatchObject({ key: 'kept', model: 'another' })
    await moved.model.change({ key: 'new' })
    expect(await newWorld().model.read()).toMatchObject({ key: 'none' })
  })

  test('goes to the server that it was given for, and to no other', async () => {
    const other = await startModelServer()
    other.answer(replyOf(JSON.stringify(STEPS)))
    for (const safe of [true, false]) {
      const world = newWorld()
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
    const world = newWorld()
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
    const world = newWorld()
    expect(await world.model.change({ key: KEY })).toEqual({ kind: 'bad-url' })
    await world.model.change({ ...address(), key: ' \n' })
    expect(await world.model.read()).toMatchObject({ key: 'none' })
  })

  test('is said to be kept while a keychain asks the person', async () => {
    await newWorld().model.change({ ...address(), key: KEY })
    const world = newWorld()
    world.asks = new Promise(() => undefined)
    const view = world.model.read()
    world.pass(1_000)
    expect(await view).toMatchObject({ key: 'kept' })
  })

  test('is sealed again where the system has a better way now', async () => {
    const world = newWorld()
    await world.model.change({ ...address(), key: KEY })
    const before = onDisk()
    world.machine = 'here'
    const next = newWorld()
    next.stale = true
    next.sealer.seal = (text) =>
      Promise.resolve(
        Buffer.from(`here ${JSON.stringify(JSON.parse(text), undefined, 1)}`).toString('base64'),
      )
    await next.ladder()
    await eventually(() => expect(onDisk()).not.toBe(before))
    expect(await newWorld().model.read()).toMatchObject({ key: 'kept' })
  })

  test('is in no answer and in no log', async () => {
    const logged = (['log', 'info', 'warn', 'error'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => undefined),
    )
    const world = newWorld()
    const answers: unknown[] = [await world.model.change({ ...address(), key: KEY })]
    server.answer((_, response) => response.writeHead(401).end(`no such key: ${KEY}`))
    answers.push(await world.ladder())
    server.answer(replyOf(JSON.stringify([`Open ${KEY}`])))
    answers.push(await world.ladder(), await world.model.read())
    await server.stop()
    answers.push(await world.ladder(), await world.model.change({ url: 'http://example.com' }))
    expect(JSON.stringify(answers)).not.toContain(KEY)
    for (const log of logged) expect(log).not.toHaveBeenCalled()
  })
})
