import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'

import { FakePowerMonitor } from '../../tests/fake-power-monitor.ts'
import type { PresenceNews } from '../domain/nudge-ports.ts'
import { type PresenceParts, type WatchedPresence, watchPresence } from './watch-presence.ts'

const NOTHING = { idleMs: undefined, locked: undefined, doNotDisturb: 'unknown' }

let power: FakePowerMonitor
let told: PresenceNews[]
let time: number

beforeEach(() => {
  power = new FakePowerMonitor()
  told = []
  time = 1_000_000
})

function watch(platform: string): WatchedPresence {
  const presence = watchPresence({
    powerMonitor: power as unknown as PresenceParts['powerMonitor'],
    platform,
    env: {},
    onNews: (news) => told.push(news),
    now: () => time,
  })
  onTestFinished(() => presence.stop())
  return presence
}

describe.each(['darwin', 'win32'])('on %s', (platform) => {
  it('knows the idle time and whether the screen is locked from Electron', async () => {
    power.idle = 95
    power.state = 'idle'
    const presence = watch(platform)
    expect(await presence.sample()).toEqual({ ...NOTHING, idleMs: 95_000, locked: false })
    power.state = 'locked'
    expect(await presence.sample()).toMatchObject({ locked: true })
    power.state = 'unknown'
    expect(await presence.sample()).toMatchObject({ locked: undefined })
  })

  it('takes the event for it where the state knows nothing of locks', async () => {
    power.state = 'active'
    const presence = watch(platform)
    power.emit('lock-screen')
    expect(await presence.sample()).toMatchObject({ locked: true })
    power.emit('unlock-screen')
    expect(await presence.sample()).toMatchObject({ locked: false })
  })

  it('believes the state over an old event: an unlock may not have been told', async () => {
    power.state = 'active'
    const presence = watch(platform)
    power.emit('lock-screen')
    time += 8 * 3_600_000
    expect(await presence.sample()).toMatchObject({ locked: false })
    power.state = 'unknown'
    expect(await presence.sample()).toMatchObject({ locked: true })
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])(
    'does not believe an idle time of %s',
    async (idle) => {
      power.idle = idle
      expect(await watch(platform).sample()).toMatchObject({ idleMs: undefined })
    },
  )

  it('knows nothing where Electron throws', async () => {
    power.getSystemIdleTime = power.getSystemIdleState = () => {
      throw new Error('not before ready')
    }
    expect(await watch(platform).sample()).toEqual(NOTHING)
  })
})

describe('news', () => {
  it('is passed on, once for each change', () => {
    watch('darwin')
    for (const event of ['lock-screen', 'lock-screen', 'suspend', 'resume', 'unlock-screen'])
      power.emit(event)
    expect(told).toEqual(['locked', 'suspended', 'resumed', 'unlocked'])
  })

  it('comes again when time has passed: the change between was not told', () => {
    watch('win32')
    power.emit('resume')
    time += 9_000
    power.emit('resume')
    time += 60_000
    power.emit('resume')
    expect(told).toEqual(['resumed', 'resumed'])
  })

  it('ends with the watching', () => {
    watch('darwin').stop()
    power.emit('lock-screen')
    expect(told).toEqual([])
    expect(power.eventNames()).toEqual([])
  })
})
