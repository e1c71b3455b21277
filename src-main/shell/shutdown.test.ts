import { EventEmitter } from 'node:events'
import { setImmediate } from 'node:timers/promises'

import { beforeEach, expect, it } from 'vitest'

import { openShutdown, type Shutdown, type ShutdownParts } from './shutdown.ts'

/** An app that quits as Electron does: it asks before its windows close, and once more after. */
class FakeApp extends EventEmitter {
  ended = false
  quit(): void {
    for (const name of ['before-quit', 'will-quit']) {
      if (this.asks(name)) return
    }
    this.ended = true
  }
  /** Whether a listener holds the event. */
  asks(name: string): boolean {
    let held = false
    this.emit(name, { preventDefault: () => (held = true) })
    return held
  }
}

let app: FakeApp
let power: EventEmitter
let signals: EventEmitter
let busy: boolean
let done: () => void
let calls: string[]
let ending: Shutdown

beforeEach(() => {
  app = new FakeApp()
  power = new EventEmitter()
  signals = new EventEmitter()
  busy = false
  calls = []
  const saved = Promise.withResolvers<void>()
  done = () => {
    busy = false
    saved.resolve()
  }
  ending = openShutdown({
    app: app as unknown as ShutdownParts['app'],
    powerMonitor: power as unknown as ShutdownParts['powerMonitor'],
    process: signals as unknown as ShutdownParts['process'],
    pendingChanges: {
      isBusy: () => busy,
      rescue: () => void calls.push('rescue'),
      finish(limitMs) {
        calls.push(`finish in ${limitMs}`)
        return saved.promise
      },
    },
    hideWindows: () => void calls.push('hide'),
  })
  ending.listen()
})

it('ends at once where nothing is being saved', () => {
  app.quit()
  expect([app.ended, ending.isQuitting(), calls]).toEqual([true, true, []])
})

it.each([
  ['a quit', () => app.quit()],
  ['SIGTERM', () => signals.emit('SIGTERM')],
  ['SIGINT', () => signals.emit('SIGINT')],
  ['SIGHUP', () => signals.emit('SIGHUP')],
  ['a shutdown', () => power.emit('shutdown', { preventDefault: () => calls.push('delayed') })],
])('waits, after %s, for what is being saved', async (_, ask) => {
  busy = true
  ask()
  expect(app.ended).toBe(false)
  // In a hurry.
  ask()
  app.quit()
  await setImmediate()
  expect(app.ended).toBe(false)
  expect(calls.filter((call) => call !== 'delayed')).toEqual(['hide', 'finish in 5000'])
  done()
  await setImmediate()
  expect(app.ended).toBe(true)
})

it('asks the system to wait for a shutdown only where something is being saved', () => {
  power.emit('shutdown', { preventDefault: () => calls.push('delayed') })
  expect([app.ended, calls]).toEqual([true, []])
})

it('ends after the wait, also where something could not be saved', async () => {
  busy = true
  app.quit()
  done()
  busy = true
  await setImmediate()
  expect(app.ended).toBe(true)
})

it('waits for what a closing window has asked for', async () => {
  // After it was seen that nothing is being saved.
  app.once('before-quit', () => (busy = true))
  app.quit()
  expect(app.ended).toBe(false)
  done()
  await setImmediate()
  expect(app.ended).toBe(true)
})

it('writes down what it can when a Windows session ends', () => {
  const window = new EventEmitter()
  app.emit('browser-window-created', {}, window)
  window.emit('session-end', {})
  expect(calls).toEqual(['rescue'])
})
