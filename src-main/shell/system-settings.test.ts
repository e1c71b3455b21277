import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { preferencesSchema, type Preferences } from '../../src-shared/contract/settings.ts'
import { openEventBus } from '../kernel/event-bus.ts'
import { openSettings, type SettingsFile } from '../settings/settings-file.ts'
import { freshGate } from '../tests/care-gates.ts'
import type { Shortcut } from './global-shortcut.ts'
import type { ShellEvents } from './shell-events.ts'
import { shortcutState } from './shortcut-state.ts'
import { openSystemSettings, type SystemSettings } from './system-settings.ts'

const STANDARD = 'Alt+Shift+W'
const TAKEN = 'Ctrl+Space'
const ID = '019a0000-0000-7000-8000-000000000001'
const clock = { now: () => 0, zone: () => 'UTC' }

let folder: string
let file: SettingsFile
let told: string[]
let system: SystemSettings

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  system = open()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function open(asksForShortcut = false): SystemSettings {
  file = openSettings(folder, () => ID, clock)
  told = []
  const bus = openEventBus<ShellEvents>()
  bus.on('settings.changed', () => told.push('settings'))
  bus.on('frame.changed', () => told.push('frame'))
  const opened = openSystemSettings({
    settings: file,
    look: { set: vi.fn<() => void>() },
    shortcut: shortcutOfASystem(),
    asksForShortcut,
    startAtLogin: { view: () => ({ state: 'off' }), set: () => ({ state: 'off' }) },
    gate: freshGate(),
    language: { speak: () => undefined, now: () => 'en' },
    region: () => `de-DE/${file.current().clock}`,
    dataFolder: () => folder,
    fixed: { logCommand: '', tray: 'present', canLand: true, version: '1', logFile: '' },
    bus,
  })
  opened.begin()
  told = []
  return opened
}

/** A system on which another program has one key. */
function shortcutOfASystem(): Shortcut {
  let chosen: string | null = null
  let waits = false
  return {
    begin(accelerator, mayAsk) {
      chosen = accelerator
      waits = !mayAsk
    },
    take(accelerator) {
      if (accelerator === TAKEN) return false
      waits = false
      chosen = accelerator
      return true
    },
    view: () => ({
      accelerator: chosen ?? STANDARD,
      standard: STANDARD,
      state: shortcutState({ on: chosen !== null, waits, accepted: true, pressed: false }),
    }),
  }
}

const change = (changes: Partial<Preferences>): unknown =>
  system.handlers['settings.change'](preferencesSchema.partial().parse(changes))

it('keeps another key over a restart, and goes back to the app’s own', async () => {
  expect(await change({ shortcut: 'Alt+Shift+L' })).toEqual({ kind: 'changed' })
  system = open()
  expect(system.view().shortcut).toMatchObject({ accelerator: 'Alt+Shift+L', state: 'asked' })
  await change({ shortcut: null })
  expect(file.current().shortcut).toBe(false)
  system = open()
  expect(system.view().shortcut).toMatchObject({ accelerator: STANDARD, state: 'off' })
  await change({ shortcut: STANDARD })
  // As every version writes it, whichever the own key is on another system.
  expect(file.current().shortcut).toBe(true)
  expect(system.view().shortcut).toMatchObject({ accelerator: STANDARD, state: 'asked' })
})

it('leaves a desktop in peace that would ask the person, until they have it asked, once', async () => {
  system = open(true)
  expect(system.view().shortcut).toMatchObject({ accelerator: STANDARD, state: 'unasked' })
  await change({ energy: true })
  system = open(true)
  expect(system.view().shortcut.state).toBe('unasked')
  await change({ shortcut: STANDARD })
  expect(file.current().shortcutAsked).toBe(true)
  expect(open(true).view().shortcut.state).toBe('asked')
})

it('keeps nothing of a change whose key the system refuses, and shows the former one again', async () => {
  const refused = await change({ shortcut: TAKEN, energy: true })
  expect(refused).toEqual({ kind: 'shortcut-refused', accelerator: TAKEN })
  expect(file.current()).toMatchObject({ shortcut: true, energy: false })
  expect(system.view().shortcut).toMatchObject({ accelerator: STANDARD, state: 'asked' })
  expect(told).toEqual(['settings'])
})

it.each<Partial<Preferences>>([
  { dayStartHour: 3 },
  { firstWeekday: 'saturday' },
  { clock: '12' },
  { presets: ['Ate lunch'] },
])('tells everything that follows of %j, after its page', async (changes) => {
  await change(changes)
  expect(system.view()).toMatchObject(changes)
  expect(told).toEqual(['settings', 'frame'])
})

it.each<Partial<Preferences>>([
  { theme: 'dark' },
  { energy: true },
  { landingFromTray: false },
  { reviewScreen: 'year' },
])('has nothing follow from %j but what it says', async (changes) => {
  await change(changes)
  expect(system.view()).toMatchObject(changes)
  expect(told).toEqual(['settings'])
})

it('shows the region with what is chosen in it', async () => {
  await change({ clock: '24' })
  expect(system.view().region).toBe('de-DE/24')
})

it('keeps no line that needs care, and asks of those alone that are new', async () => {
  const lines = ['Ate lunch', 'I want to die']
  expect(await change({ presets: lines })).toMatchObject({ kind: 'care', texts: [lines[1]] })
  expect(system.view().presets).toEqual([])
  // As it lies in a file that was written by hand.
  file.change({ presets: lines })
  expect(await change({ presets: lines.toReversed() })).toEqual({ kind: 'changed' })
})
