import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

import { interface as service, sessionBus, type MessageBus } from '@jellybrick/dbus-next'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { trayHostArrives, trayHostPatience, trayHostPresent } from './tray-host.ts'

/** Long enough for an answer on a loaded machine, in milliseconds. */
const AMPLE_MS = 10_000
/** Long enough to see that no answer comes, in milliseconds. */
const SHORT_MS = 300

const never = new AbortController().signal

/** The part of a watcher that is asked, with or without a host. */
class Watcher extends service.Interface {
  hosts = 0

  constructor() {
    super('org.kde.StatusNotifierWatcher')
    // The library's constructor hides what configureMembers put on the prototype.
    delete this.$properties
    delete this.$signals
  }
  get IsStatusNotifierHostRegistered(): boolean {
    return this.hosts > 0
  }
  StatusNotifierHostRegistered(): void {}
}
Watcher.configureMembers({
  properties: { IsStatusNotifierHostRegistered: { signature: 'b', access: service.ACCESS_READ } },
  signals: { StatusNotifierHostRegistered: { signature: '' } },
})

describe.runIf(process.platform === 'linux')('on a session bus', () => {
  let daemon: ChildProcess
  let address: string
  const buses: MessageBus[] = []

  beforeAll(async () => {
    daemon = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=3'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    const lines = createInterface(daemon.stdio[3] as Readable)
    const [line] = (await once(lines, 'line')) as [string]
    address = line.replace(/,guid=.*$/, '')
  })
  beforeEach(() => {
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', address)
  })
  afterEach(() => {
    for (const bus of buses.splice(0)) bus.disconnect()
  })
  afterAll(() => {
    daemon.kill()
    vi.unstubAllEnvs()
  })

  async function startWatcher(hosts: number, answersAfterMs = 0): Promise<Watcher> {
    const bus = sessionBus()
    buses.push(bus)
    const watcher = new Watcher()
    watcher.hosts = hosts
    if (answersAfterMs === 0) bus.export('/StatusNotifierWatcher', watcher)
    await bus.requestName('org.kde.StatusNotifierWatcher', 0)
    await pause(answersAfterMs)
    if (answersAfterMs > 0) bus.export('/StatusNotifierWatcher', watcher)
    return watcher
  }

  it('finds a host that is there', async () => {
    await startWatcher(1)
    expect(await trayHostPresent('linux', AMPLE_MS)).toBe(true)
    expect(await trayHostArrives('linux', AMPLE_MS, never)).toBe(true)
  })

  it('does not take a watcher without a host for one', async () => {
    await startWatcher(0)
    expect(await trayHostPresent('linux', AMPLE_MS)).toBe(false)
    expect(await trayHostArrives('linux', SHORT_MS, never)).toBe(false)
  })

  it('says at once that nobody is there, and waits where it is asked to', async () => {
    expect(await trayHostPresent('linux', AMPLE_MS)).toBe(false)
    expect(await trayHostArrives('linux', SHORT_MS, never)).toBe(false)
  })

  it('hears of a watcher that comes late with a host', async () => {
    const arrived = trayHostArrives('linux', AMPLE_MS, never)
    await pause(SHORT_MS)
    await startWatcher(1)
    expect(await arrived).toBe(true)
  })

  it('gives a watcher a moment between its name and its first answer', async () => {
    const arrived = trayHostArrives('linux', AMPLE_MS, never)
    await pause(SHORT_MS)
    await startWatcher(1, 50)
    expect(await arrived).toBe(true)
  })

  it('hears of a host that comes after its watcher', async () => {
    const arrived = trayHostArrives('linux', AMPLE_MS, never)
    const watcher = await startWatcher(0)
    await pause(SHORT_MS)
    watcher.hosts = 1
    watcher.StatusNotifierHostRegistered()
    expect(await arrived).toBe(true)
  })

  it('stops waiting when it is told that it is enough', async () => {
    const enough = new AbortController()
    const arrived = trayHostArrives('linux', AMPLE_MS, enough.signal)
    await pause(SHORT_MS)
    enough.abort()
    expect(await arrived).toBe(false)
    expect(await trayHostArrives('linux', AMPLE_MS, enough.signal)).toBe(false)
  })

  it('says no where the bus is not there', async () => {
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', 'unix:path=/nowhere/at/all')
    expect(await trayHostPresent('linux', AMPLE_MS)).toBe(false)
    expect(await trayHostArrives('linux', AMPLE_MS, never)).toBe(false)
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', undefined)
    expect(await trayHostArrives('linux', AMPLE_MS, never)).toBe(false)
  })
})

it('asks nobody on macOS and Windows', async () => {
  for (const platform of ['darwin', 'win32']) {
    expect(await trayHostPresent(platform, 0)).toBe(true)
    expect(await trayHostArrives(platform, 0, never)).toBe(true)
  }
})

it.each([
  [{ XDG_SESSION_TYPE: 'wayland' }, 15_000],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, 15_000],
  [{ XDG_SESSION_TYPE: 'x11' }, 3_000],
  [{ XDG_SESSION_TYPE: 'x11', WAYLAND_DISPLAY: '' }, 3_000],
  [{}, 3_000],
])('is patient with a panel at login: %j', (env, ms) => {
  expect(trayHostPatience(env)).toBe(ms)
})

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
