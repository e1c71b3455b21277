import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Variant } from '@jellybrick/dbus-next'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'

import { eventually } from '../../tests/eventually.ts'
import { FakePowerMonitor } from '../../tests/fake-power-monitor.ts'
import { type FakeAnswer, type PrivateBus, startPrivateBus } from '../../tests/private-bus.ts'
import type { PresenceNews } from '../domain/nudge-ports.ts'
import { type PresenceParts, type WatchedPresence, watchPresence } from './watch-presence.ts'

/** For an answer that comes, however slowly on a busy machine. */
const AMPLE_MS = 60_000
/** Where one does not come. What does may miss it on a busy machine, and is asked for again. */
const SHORT_MS = 1_500
const NOTHING = { idleMs: undefined, locked: undefined, doNotDisturb: 'unknown' }
const LOGIND = 'org.freedesktop.login1'
const AUTO = '/org/freedesktop/login1/session/auto'
const OWN = '/org/freedesktop/login1/session/_37'
const MUTTER_IDLE =
  '/org/gnome/Mutter/IdleMonitor/Core org.gnome.Mutter.IdleMonitor.GetIdletime' as const
const GNOME_LOCK = '/org/gnome/ScreenSaver org.gnome.ScreenSaver.GetActive' as const

const flag = (value: boolean): FakeAnswer => ({ signature: 'b', body: [value] })
const property = (signature: string, value: unknown): FakeAnswer => ({
  signature: 'v',
  body: [new Variant(signature, value)],
})
const logind = (locked: boolean): Record<string, FakeAnswer> => ({
  [`${AUTO} ${LOGIND}.Session.Id`]: property('s', '7'),
  [`${AUTO} ${LOGIND}.Session.LockedHint`]: property('b', locked),
  [`/org/freedesktop/login1 ${LOGIND}.Manager.GetSession`]: { signature: 'o', body: [OWN] },
})

let power: FakePowerMonitor
let told: PresenceNews[]

beforeEach(() => {
  power = new FakePowerMonitor()
  told = []
})

function watch(platform: string, env: NodeJS.ProcessEnv = {}, limitMs = AMPLE_MS): WatchedPresence {
  const presence = watchPresence({
    powerMonitor: power as unknown as PresenceParts['powerMonitor'],
    platform,
    env,
    onNews: (news) => told.push(news),
    now: () => 1_000_000,
    limitMs,
  })
  onTestFinished(() => presence.stop())
  return presence
}

const linux = process.platform === 'linux'

describe.skipIf(!linux)('on Linux (elsewhere there is no message bus to start)', () => {
  let bus: PrivateBus
  let env: NodeJS.ProcessEnv

  beforeEach(async () => {
    bus = await startPrivateBus()
    env = {
      DBUS_SESSION_BUS_ADDRESS: bus.address,
      DBUS_SYSTEM_BUS_ADDRESS: bus.address,
      XDG_SESSION_TYPE: 'wayland',
    }
  })
  afterEach(() => bus.remove())

  it('reads Electron’s idle time under X11', async () => {
    power.idle = 30
    const presence = watch('linux', { ...env, XDG_SESSION_TYPE: 'x11' })
    expect(await presence.sample()).toMatchObject({ idleMs: 30_000 })
  })

  it.each([
    { XDG_SESSION_TYPE: 'wayland' },
    { XDG_SESSION_TYPE: '', WAYLAND_DISPLAY: 'wayland-0' },
  ])('does not under Wayland: %o', async (wayland) => {
    power.idle = 30
    expect(await watch('linux', { ...env, ...wayland }).sample()).toEqual(NOTHING)
  })

  it('asks GNOME for it under Wayland', async () => {
    await bus.serve('org.gnome.Mutter.IdleMonitor', {
      [MUTTER_IDLE]: { signature: 't', body: [123_456n] },
    })
    expect(await watch('linux', env).sample()).toMatchObject({ idleMs: 123_456 })
  })

  it('knows a locked screen from one that says so, and an open one from all', async () => {
    const hint = logind(false)
    const saver = { [GNOME_LOCK]: flag(true) }
    await Promise.all([bus.serve(LOGIND, hint), bus.serve('org.gnome.ScreenSaver', saver)])
    const presence = watch('linux', env)
    expect(await presence.sample()).toMatchObject({ locked: true })
    saver[GNOME_LOCK] = flag(false)
    expect(await presence.sample()).toMatchObject({ locked: false })
    Object.assign(hint, logind(true))
    expect(await presence.sample()).toMatchObject({ locked: true })
  })

  it('does not take Electron’s word for a lock, which it cannot know', async () => {
    power.state = 'locked'
    expect(await watch('linux', env).sample()).toMatchObject({ locked: undefined })
  })

  it('hears of locks and sleep by whoever tells first, for its own session alone', async () => {
    const service = await bus.serve(LOGIND, logind(false))
    const saver = await bus.serve('org.gnome.ScreenSaver', { [GNOME_LOCK]: flag(false) })
    const hint = (path: string, locked: boolean): void =>
      service.emit(path, 'org.freedesktop.DBus.Properties', 'PropertiesChanged', 'sa{sv}as', [
        `${LOGIND}.Session`,
        { LockedHint: new Variant('b', locked) },
        [],
      ])
    const sleep = (begins: boolean): void =>
      service.emit('/org/freedesktop/login1', `${LOGIND}.Manager`, 'PrepareForSleep', 'b', [begins])
    await watch('linux', env).sample()

    hint('/org/freedesktop/login1/session/_38', true)
    saver.emit('/org/gnome/ScreenSaver', 'org.gnome.ScreenSaver', 'ActiveChanged', 'b', [true])
    await eventually(() => expect(told).toEqual(['locked']))
    hint(OWN, true)
    sleep(true)
    power.emit('suspend')
    sleep(false)
    hint(OWN, false)
    await eventually(() => expect(told).toEqual(['locked', 'suspended', 'resumed', 'unlocked']))
  })

  it('does not ask before it is sampled, nor afterwards', async () => {
    const service = await bus.serve(LOGIND, logind(false))
    const presence = watch('linux', env)
    power.emit('resume')
    expect(service.asked).toEqual([])
    await presence.sample()
    const { length } = service.asked
    power.emit('suspend')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(service.asked).toHaveLength(length)
  })

  it('gives samples that overlap one answer', async () => {
    const idle = await bus.serve('org.gnome.Mutter.IdleMonitor', {
      [MUTTER_IDLE]: { signature: 't', body: [5n] },
    })
    const presence = watch('linux', env)
    const [first, second] = await Promise.all([presence.sample(), presence.sample()])
    expect(second).toBe(first)
    expect(idle.asked).toHaveLength(1)
    await presence.sample()
    expect(idle.asked).toHaveLength(2)
  })

  it('starts no service by asking', async () => {
    const started = join(mkdtempSync(join(tmpdir(), 'started-')), 'it')
    onTestFinished(() => rmSync(join(started, '..'), { recursive: true }))
    await bus.stop()
    for (const name of ['org.gnome.ScreenSaver', 'org.freedesktop.Notifications', LOGIND])
      bus.activatable(name, `/usr/bin/touch ${started}`)
    await bus.start()
    expect(await watch('linux', env).sample()).toEqual(NOTHING)
    expect(existsSync(started)).toBe(false)
  })

  it('does not wait for a service that never answers', async () => {
    await bus.serve('org.gnome.Mutter.IdleMonitor', { [MUTTER_IDLE]: 'silence' })
    await bus.serve('org.gnome.ScreenSaver', { [GNOME_LOCK]: flag(true) })
    const presence = watch('linux', env, SHORT_MS)
    const expected = { ...NOTHING, locked: true }
    await eventually(async () => expect(await presence.sample()).toEqual(expected))
  })

  it('knows nothing while the bus is gone, and again when it is back', async () => {
    await bus.serve('org.gnome.ScreenSaver', { [GNOME_LOCK]: flag(false) })
    const presence = watch('linux', env, SHORT_MS)
    const isLocked = (locked: boolean): Promise<void> =>
      eventually(async () => expect(await presence.sample()).toMatchObject({ locked }))
    await isLocked(false)
    await bus.stop()
    expect(await presence.sample()).toEqual(NOTHING)
    expect(await presence.sample()).toEqual(NOTHING)
    await bus.start()
    const saver = await bus.serve('org.gnome.ScreenSaver', { [GNOME_LOCK]: flag(true) })
    await isLocked(true)
    saver.emit('/org/gnome/ScreenSaver', 'org.gnome.ScreenSaver', 'ActiveChanged', 'b', [false])
    await eventually(() => expect(told).toEqual(['unlocked']))
  })

  it('answers when the bus goes while it is asking', async () => {
    await bus.serve('org.gnome.Mutter.IdleMonitor', { [MUTTER_IDLE]: 'silence' })
    const sample = watch('linux', env, SHORT_MS).sample()
    await new Promise((resolve) => setTimeout(resolve, 100))
    await bus.stop()
    expect(await sample).toEqual(NOTHING)
  })

  it.each([
    ['no bus', {}],
    ['nobody at its address', { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/at/all' }],
    ['an address that is none', { DBUS_SESSION_BUS_ADDRESS: 'autolaunch:' }],
  ])('knows nothing with %s', async (_, without) => {
    const system = { DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere/either' }
    const presence = watch('linux', { ...system, ...without })
    power.idle = 4
    expect(await presence.sample()).toEqual({ ...NOTHING, idleMs: 4_000 })
    expect(await presence.sample()).toEqual({ ...NOTHING, idleMs: 4_000 })
  })

  it('knows nothing of a bus that speaks another language', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'no-bus-')), 'socket')
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    server.listen(path)
    await once(server, 'listening')
    onTestFinished(() => {
      server.close()
      rmSync(join(path, '..'), { recursive: true })
    })
    const address = `unix:path=${path}`
    const presence = watch('linux', { ...env, DBUS_SESSION_BUS_ADDRESS: address })
    expect(await presence.sample()).toEqual(NOTHING)
  })
})
