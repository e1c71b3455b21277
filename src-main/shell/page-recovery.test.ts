import { EventEmitter } from 'node:events'
import { setImmediate } from 'node:timers/promises'

import { beforeEach, expect, it } from 'vitest'

import { recoverPages } from './page-recovery.ts'

/** A window whose page counts how often it was drawn anew. */
class FakeWindow extends EventEmitter {
  reloads = 0
  destroyed = false
  readonly webContents = Object.assign(new EventEmitter(), { reload: () => (this.reloads += 1) })
  isDestroyed(): boolean {
    return this.destroyed
  }
  crash(reason = 'crashed'): void {
    this.webContents.emit('render-process-gone', {}, { reason, exitCode: 5 })
  }
}

let app: EventEmitter
let now: number
let due: { at: number; call: () => void }[]
let asked: ((tryAgain: boolean) => void)[]

beforeEach(() => {
  app = new EventEmitter()
  now = 0
  due = []
  asked = []
  recoverPages({
    app: app as never,
    timer: {
      after(ms, call) {
        const timer = { at: now + ms, call }
        due.push(timer)
        return () => (due = due.filter((other) => other !== timer))
      },
    },
    now: () => now,
    askToTryAgain: () => new Promise((answer) => asked.push(answer)),
  })
})

function open(): FakeWindow {
  const window = new FakeWindow()
  app.emit('browser-window-created', {}, window)
  return window
}

/** Lets time pass, and what is due come. */
function pass(ms: number): void {
  now += ms
  const coming = due.filter(({ at }) => at <= now)
  due = due.filter(({ at }) => at > now)
  for (const { call } of coming) call()
}

function crashUntilItStops(window: FakeWindow): void {
  for (let crash = 0; crash < 5; crash += 1) {
    window.crash()
    pass(40_000)
  }
}

it('draws a page anew at once, and then later and later', () => {
  const window = open()
  window.crash()
  pass(0)
  expect(window.reloads).toBe(1)
  window.crash()
  pass(999)
  expect(window.reloads).toBe(1)
  pass(1)
  expect(window.reloads).toBe(2)
})

it('stops after a few, and asks once, also for two windows', async () => {
  const [one, other] = [open(), open()]
  crashUntilItStops(one)
  crashUntilItStops(other)
  expect([one.reloads, other.reloads, asked.length, due]).toEqual([4, 4, 1, []])
  one.crash()
  pass(1_000_000)
  expect([one.reloads, asked.length]).toEqual([4, 1])
  asked[0]?.(true)
  await setImmediate()
  expect([one.reloads, other.reloads]).toEqual([5, 5])
  // It may crash again, and then it is asked again.
  crashUntilItStops(one)
  expect([one.reloads, asked.length]).toEqual([9, 2])
})

it('stays stopped where the person does not want it, until the window is opened again', async () => {
  const window = open()
  crashUntilItStops(window)
  asked[0]?.(false)
  await setImmediate()
  expect(window.reloads).toBe(4)
  window.emit('show')
  window.emit('show')
  expect(window.reloads).toBe(5)
})

it('leaves alone what has ended by itself, is gone or does not answer', () => {
  const window = open()
  window.crash('clean-exit')
  window.emit('unresponsive')
  window.webContents.emit('unresponsive')
  pass(60_000)
  window.crash()
  window.destroyed = true
  window.emit('closed')
  pass(60_000)
  expect(window.reloads).toBe(0)
})
