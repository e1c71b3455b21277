import { EventEmitter } from 'node:events'

import type { App } from 'electron'
import { expect, it, vi } from 'vitest'

import { fetchNoDictionaries, hardenPages, sandboxPages } from './hardening.ts'

it.each([
  [['at-login'], 1],
  [['no-sandbox'], 0],
])('sandboxes every page unless the person has switched that off: %s', (switches, times) => {
  const enableSandbox = vi.fn<() => void>()
  const commandLine = { hasSwitch: (name: string) => switches.includes(name) }
  sandboxPages({ enableSandbox, commandLine } as unknown as App)
  expect(enableSandbox).toHaveBeenCalledTimes(times)
})

it('tells every session, as soon as it is there, that it needs no dictionary', () => {
  const app = new EventEmitter()
  fetchNoDictionaries(app as unknown as App)
  const told: string[][] = []
  const session = { setSpellCheckerLanguages: (languages: string[]) => told.push(languages) }
  app.emit('session-created', session)
  app.emit('session-created', session)
  expect(told).toEqual([[], []])
})

it('lets a page go nowhere, open nothing and hold no other', () => {
  const app = new EventEmitter()
  hardenPages(app as unknown as App, 'app://micro-momentum')
  let open: (() => { action: string }) | undefined
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: typeof open) => (open = handler),
  })
  app.emit('web-contents-created', {}, contents)
  const isHeld = (name: string, url = ''): boolean => {
    const event = { url, preventDefault: vi.fn<() => void>() }
    contents.emit(name, event)
    return event.preventDefault.mock.calls.length > 0
  }
  expect(isHeld('will-attach-webview')).toBe(true)
  expect(open?.()).toEqual({ action: 'deny' })
  for (const [url, held] of [
    ['app://micro-momentum/main.html', false],
    ['app://micro-momentum.example/main.html', true],
    ['https://example.org/', true],
    ['file:///etc/passwd', true],
  ] as const) {
    expect([url, isHeld('will-navigate', url)]).toEqual([url, held])
  }
})
