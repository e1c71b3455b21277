import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { powerEvent, seedStep, setClock, setIdle } from '../e2e/fixtures/nudges.ts'
import { desktopFor, launchApp } from '../e2e/fixtures/test.ts'
import { trayLines } from '../e2e/fixtures/tray.ts'
import type { Bench, Figure } from './figure.ts'

const BENCH = 'idle'
/** How long the app is left alone, in minutes. */
const IDLE_MINUTES = 10
const WAITING_MINUTES = 4
/** The work after a start is done twenty seconds after it (`index.ts`). */
const SETTLED_MS = 40_000
/** A Tuesday, ahead of every clock this runs on. */
const DAY = '2031-12-02'

type App = Awaited<ReturnType<typeof launchApp>>

/** What the main process did in a stretch of time. */
interface Activity {
  /** Timers of our code that came. */
  wakeups: number
  /** Calls that write, rename, remove or make anything on a disk. */
  writes: number
  /** Any other call that touches a file. */
  reads: number
  heapMb: number
}

/**
 * The app alone in the tray: in the afternoon, when nothing is due, and in the morning while a nudge
 * waits for a person who is away.
 */
export const idle: Bench = async () => {
  const desktop = await desktopFor({ trayHost: true })
  const userData = mkdtempSync(join(tmpdir(), 'micro-momentum-bench-'))
  try {
    await seedStep(userData, 'open the letter')
    const app = await launchApp({ args: ['--at-login'], env: { TZ: 'UTC' } }, desktop, userData)
    await trayLines(app)
    await setIdle(app, 3_600)
    await setClock(app, `${DAY}T14:00:00Z`)
    await powerEvent(app, 'resume')
    await watch(app)
    await after(SETTLED_MS)
    const [before, afternoon] = await stretch(app, IDLE_MINUTES)
    await setClock(app, `2031-12-03T08:31:00Z`)
    await powerEvent(app, 'resume')
    await after(SETTLED_MS)
    const [, morning] = await stretch(app, WAITING_MINUTES)
    await app.close()
    return [
      figure('wakeups-per-minute', afternoon.wakeups / IDLE_MINUTES, 'count', IDLE_MINUTES, 1),
      figure('disk-writes', afternoon.writes, 'count', IDLE_MINUTES, 0),
      figure('file-reads', afternoon.reads, 'count', IDLE_MINUTES, 0),
      figure('heap-growth-mb', afternoon.heapMb - before.heapMb, 'MB', IDLE_MINUTES, 0.5),
      figure(
        'wakeups-per-minute-waiting',
        morning.wakeups / WAITING_MINUTES,
        'count',
        WAITING_MINUTES,
        1,
      ),
      figure('disk-writes-waiting', morning.writes, 'count', WAITING_MINUTES, 0),
    ]
  } finally {
    await desktop.stop()
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function stretch(app: App, minutes: number): Promise<[Activity, Activity]> {
  const before = await activity(app)
  await after(minutes * 60_000)
  const now = await activity(app)
  return [
    before,
    {
      wakeups: now.wakeups - before.wakeups,
      writes: now.writes - before.writes,
      reads: now.reads - before.reads,
      heapMb: now.heapMb,
    },
  ]
}

/** From now on, counts in the main process: timers that come, and every call of `node:fs`. */
async function watch(app: App): Promise<void> {
  await app.evaluate(() => {
    const { createHook, executionAsyncResource } = process.getBuiltinModule('node:async_hooks')
    const { syncBuiltinESMExports } = process.getBuiltinModule('node:module')
    const fs = process.getBuiltinModule('node:fs')
    const counted = { wakeups: 0, writes: 0, reads: 0 }
    Object.assign(globalThis, { counted })
    // Timers that the stand-in arms for itself are not ours; what was armed before counts as ours.
    const foreign = new WeakSet<object>()
    createHook({
      init(_, type, __, resource) {
        if (type === 'Timeout' && !new Error('armed').stack?.includes('dist/main/')) {
          foreign.add(resource)
        }
      },
      before() {
        const resource = executionAsyncResource() as { _onTimeout?: { name: string } }
        const isTimer = resource.constructor.name === 'Timeout'
        // Of those armed before, one is known by its name: the stand-in's HTTP server, not Electron's,
        // looks after its connections every thirty seconds.
        const isServer = resource._onTimeout?.name === 'bound checkConnections'
        if (isTimer && !isServer && !foreign.has(resource)) counted.wakeups += 1
      },
    }).enable()
    const WRITING =
      /^(write|append|rename|unlink|rm|mkdir|fsync|fdatasync|link|symlink|truncate|ftruncate|copyFile|chmod|utimes)/
    for (const calls of [fs, fs.promises] as unknown as Record<string, unknown>[]) {
      for (const [name, call] of Object.entries(calls)) {
        if (typeof call !== 'function' || /^[A-Z_]/.test(name) || /[wW]atch/.test(name)) continue
        calls[name] = function (this: unknown, ...given: unknown[]) {
          counted[WRITING.test(name) ? 'writes' : 'reads'] += 1
          return Reflect.apply(call, this, given) as unknown
        }
      }
    }
    syncBuiltinESMExports()
  })
}

function activity(app: App): Promise<Activity> {
  return app.evaluate(() => {
    const { counted } = globalThis as unknown as { counted: Omit<Activity, 'heapMb'> }
    const v8 = process.getBuiltinModule('node:v8')
    const { runInNewContext } = process.getBuiltinModule('node:vm')
    v8.setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    collect()
    collect()
    return { ...counted, heapMb: process.memoryUsage().heapUsed / 1_048_576 }
  })
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

function figure(
  metric: string,
  value: number,
  unit: Figure['unit'],
  n: number,
  atMost: number,
): Figure {
  return { bench: BENCH, metric, value, unit, n, aim: { atMost } }
}
