import type { BrowserWindowConstructorOptions } from 'electron'
import { expect, it, vi } from 'vitest'

import { openPage, paintGround } from './page-window.ts'

const made = vi.hoisted(() => ({
  options: [] as BrowserWindowConstructorOptions[],
  grounds: [] as string[],
}))

vi.mock('electron', () => ({
  BrowserWindow: class {
    static getAllWindows = () => [{ setBackgroundColor: (one: string) => made.grounds.push(one) }]
    constructor(options: BrowserWindowConstructorOptions) {
      made.options.push(options)
    }
    loadURL = () => Promise.resolve()
  },
}))

it('gives a page no more than it needs, whoever makes the window', () => {
  const files = {
    preload: '/app/preload.cjs',
    origin: 'app://micro-momentum',
    icon: '/app/icon.png',
    language: () => 'en',
    region: () => 'de-DE',
    notLoaded: () => undefined,
  }
  // All there is: what is not named is as safe as Electron has it by itself.
  openPage(files, 'main.html', { webPreferences: { nodeIntegration: true, webSecurity: false } })
  expect(made.options.map(({ webPreferences }) => webPreferences)).toEqual([
    {
      preload: '/app/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  ])
})

it('paints the ground of every window', () => {
  paintGround('#1d1a17')
  expect(made.grounds).toEqual(['#1d1a17'])
})
