import { EventEmitter } from 'node:events'

import type { BrowserWindow } from 'electron'
import { beforeEach, describe, expect, it } from 'vitest'

import { whenDrawn } from './first-show.ts'

/** A window whose page says what a test has it say. */
class FakeWindow extends EventEmitter {
  readonly webContents = new EventEmitter()
  destroyed = false
  isDestroyed = (): boolean => this.destroyed
}

let window: FakeWindow
let due: { ms: number; call: () => void } | undefined
let shown: number

function begin(platform: string): void {
  window = new FakeWindow()
  due = undefined
  shown = 0
  const timer = {
    after(ms: number, call: () => void) {
      due = { ms, call }
      return () => (due = undefined)
    },
  }
  whenDrawn(window as unknown as BrowserWindow, { platform, timer }, () => (shown += 1))
}

describe('a new window', () => {
  beforeEach(() => begin('darwin'))

  it('is shown once it is drawn, and not again', () => {
    expect(shown).toBe(0)
    window.emit('ready-to-show')
    expect([shown, due]).toEqual([1, undefined])
    window.emit('ready-to-show')
    expect(shown).toBe(1)
  })

  it('waits for more than its page where hidden windows are drawn', () => {
    window.webContents.emit('did-finish-load')
    expect(shown).toBe(0)
  })

  it('is shown after two seconds where nothing is ever said', () => {
    expect(due?.ms).toBe(2_000)
    due?.call()
    window.emit('ready-to-show')
    expect(shown).toBe(1)
  })

  it('is let go where it was closed meanwhile', () => {
    window.destroyed = true
    due?.call()
    expect(shown).toBe(0)
  })
})

it('is shown on Linux with its page there, since nothing may be drawn while it is hidden', () => {
  begin('linux')
  window.webContents.emit('did-finish-load')
  window.emit('ready-to-show')
  expect([shown, due]).toEqual([1, undefined])
})
