import { EventEmitter } from 'node:events'

import type { App } from 'electron'
import { expect, it, vi } from 'vitest'

import { fetchNoDictionaries, sandboxPages } from './hardening.ts'

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
