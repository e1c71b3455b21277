import { EventEmitter } from 'node:events'

import type { BrowserWindow } from 'electron'
import { expect, it } from 'vitest'

import { takeAway } from './leave-full-screen.ts'

/** A window that takes a while to leave its own Space, as on macOS. */
class FakeWindow extends EventEmitter {
  full: boolean
  readonly done: string[] = []
  constructor(full: boolean) {
    super()
    this.full = full
  }
  isFullScreen = (): boolean => this.full
  setFullScreen = (on: boolean): void => {
    this.done.push(`full screen: ${on}`)
  }
}

function takenAway(full: boolean): FakeWindow {
  const window = new FakeWindow(full)
  takeAway(window as unknown as BrowserWindow, () => window.done.push('hidden'))
  return window
}

it('hides a window at once', () => {
  expect(takenAway(false).done).toEqual(['hidden'])
})

it('hides a window in full screen once it has left that', () => {
  const window = takenAway(true)
  expect(window.done).toEqual(['full screen: false'])
  window.full = false
  window.emit('leave-full-screen')
  expect(window.done).toEqual(['full screen: false', 'hidden'])
})
