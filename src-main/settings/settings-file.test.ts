import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { epochMs } from '../../src-shared/calendar.ts'
import { DEFAULT_PREFERENCES } from '../../src-shared/contract/settings.ts'
import { DEFAULT_NUDGES } from '../../src-shared/nudges.ts'
import { dataFolderOf } from './read-settings.ts'
import { openSettings, type SettingsFile } from './settings-file.ts'

const ID = '019a0000-0000-7000-8000-000000000001'
const NEXT = '019a0000-0000-7000-8000-000000000002'
const clock = { now: () => epochMs('2026-11-23T10:00:00.000Z'), zone: () => 'UTC' }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (id = ID): SettingsFile => openSettings(folder, () => id, clock)
const path = (): string => join(folder, 'settings.json')

it('begins with a device id of its own, and keeps it', () => {
  expect(open()).toMatchObject({ firstRun: true, notices: [] })
  const again = open(NEXT)
  expect(again.firstRun).toBe(false)
  expect(again.current()).toEqual({
    schemaVersion: 1,
    deviceId: ID,
    ...DEFAULT_PREFERENCES,
    shortcut: true,
    nudges: DEFAULT_NUDGES,
    model: { on: false, url: '', model: '' },
    welcomed: false,
  })
})

it('takes the key that opens quick log as each version has written it', () => {
  const kept = (shortcut: unknown): unknown => {
    writeFileSync(path(), JSON.stringify({ schemaVersion: 1, deviceId: ID, shortcut }))
    return open().current().shortcut
  }
  // On and off were all there was in November 2026.
  expect([true, false, 'Alt+Shift+L', 7, '', null].map(kept)).toEqual([
    true,
    false,
    'Alt+Shift+L',
    true,
    true,
    true,
  ])
})

it('takes back to the defaults what does not fit of the frame of the day', () => {
  const odd = { firstWeekday: 'friday', clock: 24, presets: ['a', ' a '], reviewScreen: 'decade' }
  writeFileSync(path(), JSON.stringify({ schemaVersion: 1, deviceId: ID, ...odd }))
  expect(open().current()).toMatchObject({ ...DEFAULT_PREFERENCES, shortcut: true })
  const own = { firstWeekday: 'sunday', clock: '12', presets: ['Ate  lunch ', 'Went\nout'] }
  writeFileSync(path(), JSON.stringify({ schemaVersion: 1, deviceId: ID, ...own }))
  expect(open().current()).toMatchObject({ ...own, presets: ['Ate lunch', 'Went out'] })
})

it('takes each choice about nudges by itself: one that does not fit leaves the others', () => {
  const pause = { kind: 'days', before: '2026-12-01' }
  const evening = { days: [1], from: '20:00', to: '07:00' }
  const nudges = {
    from: '8 o’clock',
    until: '11:00',
    restDays: [6, 9],
    easyDays: ['2026-11-20', 'Friday', '2026-11-21'],
    quiet: [evening, { ...evening, to: '24:00' }],
    perDay: 2,
    pause,
    mood: 'bright',
  }
  writeFileSync(path(), JSON.stringify({ schemaVersion: 1, deviceId: ID, nudges }))
  const lists = {
    restDays: [6],
    quiet: [evening],
    easyDays: ['2026-11-20', '2026-11-21'],
  }
  const taken = { ...DEFAULT_NUDGES, ...lists, until: '11:00', perDay: 2, pause, mood: 'bright' }
  expect(open().current().nudges).toEqual(taken)
})

it('takes each part of the own model by itself, and is off where it is not clear', () => {
  const model = { on: 'yes', url: 'http://localhost:11434', model: 7, key: '', hat: 'blue' }
  writeFileSync(path(), JSON.stringify({ schemaVersion: 1, deviceId: ID, model }))
  const taken = { on: false, url: 'http://localhost:11434', model: '', hat: 'blue' }
  expect(open().current().model).toEqual(taken)
})

it('welcomes nobody who was here before there was a welcome', () => {
  writeFileSync(path(), JSON.stringify({ schemaVersion: 1, deviceId: ID }))
  expect(open().current()).toMatchObject({ welcomed: true, nudges: DEFAULT_NUDGES })
})

it('keeps what is chosen', () => {
  expect(open().change({ theme: 'dark' })).toEqual({ kind: 'kept' })
  expect(open(NEXT).current().theme).toBe('dark')
})

it('puts a file aside that cannot be understood', () => {
  writeFileSync(path(), '{"deviceId":')
  const settings = open()
  const aside = 'settings.unreadable-2026-11-23T10-00-00-000Z.json'
  expect(settings.notices).toEqual([{ kind: 'set-aside', path: join(folder, aside) }])
  expect(readFileSync(join(folder, aside), 'utf8')).toBe('{"deviceId":')
})

it('uses a newer version as far as it fits, and never writes over it', () => {
  const newer = JSON.stringify({ schemaVersion: 2, deviceId: ID, theme: 'dark', more: true })
  writeFileSync(path(), newer)
  const settings = open(NEXT)
  expect(settings.current()).toMatchObject({ deviceId: ID, theme: 'dark' })
  expect(settings.change({ theme: 'light' })).toEqual({
    kind: 'refused',
    problem: { kind: 'newer-version', path: path() },
  })
  expect(settings.current().theme).toBe('light')
  expect(readFileSync(path(), 'utf8')).toBe(newer)
})

it('leaves a newer version alone even when nothing in it fits', () => {
  const newer = JSON.stringify({ schemaVersion: 2, device: { id: 7 }, theme: 'sepia' })
  writeFileSync(path(), newer)
  expect(open().notices).toEqual([{ kind: 'newer-version', path: path() }])
  expect(readdirSync(folder)).toEqual(['settings.json'])
  expect(readFileSync(path(), 'utf8')).toBe(newer)
})

it('lets one odd preference go and holds on to the rest, known or not', () => {
  const odd = { schemaVersion: 1, deviceId: ID, dayStartHour: 24, theme: 'dark', plant: 'fern' }
  writeFileSync(path(), JSON.stringify(odd))
  const settings = open(NEXT)
  expect(settings.notices).toEqual([])
  expect(settings.current()).toMatchObject({ deviceId: ID, dayStartHour: 4, theme: 'dark' })
  settings.change({ shortcut: false })
  expect(JSON.parse(readFileSync(path(), 'utf8'))).toMatchObject({ plant: 'fern', shortcut: false })
})

it.each([
  ['is damaged', () => writeFileSync(path(), '{"deviceId":')],
  ['is gone', () => rmSync(path())],
  [
    'has become a folder',
    () => {
      rmSync(path())
      mkdirSync(path())
    },
  ],
])('comes back from its copy when it %s', (_, damage) => {
  open().change({ theme: 'dark', dataFolder: '/sync/wins' })
  damage()
  const settings = open(NEXT)
  expect(settings.firstRun).toBe(false)
  expect(settings.current()).toMatchObject({
    deviceId: ID,
    theme: 'dark',
    dataFolder: '/sync/wins',
  })
  expect(settings.notices).toMatchObject([{ kind: 'settings-restored' }])
  expect(open(NEXT).notices).toEqual([])
})

it('has the wins beside it, unless another folder is chosen', () => {
  expect(dataFolderOf(open().current(), folder)).toBe(join(folder, 'data'))
  expect(dataFolderOf({ ...open().current(), dataFolder: '/sync/wins' }, folder)).toBe('/sync/wins')
})

it('keeps a device id that was misread in either file, by where the data is', () => {
  open().change({ theme: 'dark' })
  mkdirSync(join(folder, 'data', ID), { recursive: true })
  const copy = join(folder, 'settings.backup.json')
  for (const misread of [path(), copy]) {
    const text = readFileSync(misread, 'utf8')
    writeFileSync(misread, text.replace(ID, NEXT))
    const settings = open('019a0000-0000-7000-8000-000000000003')
    expect(settings.current()).toMatchObject({ deviceId: ID, theme: 'dark' })
    const kinds = settings.notices.map(({ kind }) => kind)
    expect(kinds).toEqual(misread === path() ? ['settings-restored'] : [])
    writeFileSync(misread, text)
  }
})

it('takes its copy when its version was misread, which a newer app writes in both', () => {
  open().change({ theme: 'dark' })
  const text = readFileSync(path(), 'utf8')
  writeFileSync(path(), text.replace('"schemaVersion": 1', '"schemaVersion": 5'))
  const settings = open(NEXT)
  expect(settings.notices).toMatchObject([{ kind: 'settings-restored' }])
  expect(settings.change({ theme: 'light' })).toEqual({ kind: 'kept' })
})

it('holds on to its device id when its version makes no sense', () => {
  open()
  writeFileSync(path(), JSON.stringify({ schemaVersion: null, deviceId: ID, theme: 'dark' }))
  rmSync(join(folder, 'settings.backup.json'))
  expect(open(NEXT).current()).toMatchObject({ deviceId: ID, theme: 'dark' })
})

it.each([
  ['a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
  ['the line ends of Windows', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
])('takes a choice that an editor has saved with %s', (_, saved) => {
  open()
  const text = readFileSync(path(), 'utf8').replace('"theme": "system"', '"theme": "dark"')
  writeFileSync(path(), saved(text))
  const again = open(NEXT)
  expect(again.current()).toMatchObject({ deviceId: ID, theme: 'dark' })
  expect(again.notices).toEqual([])
  expect(readdirSync(folder).filter((name) => name.includes('unreadable'))).toEqual([])
})

it('takes another device id, which its copy has as well', () => {
  open().change({ theme: 'dark' })
  expect(open().renameDevice(NEXT)).toEqual({ kind: 'kept' })
  expect(open().current()).toMatchObject({ deviceId: NEXT, theme: 'dark' })
  rmSync(path())
  expect(open().current()).toMatchObject({ deviceId: NEXT, theme: 'dark' })
})

it('has the device id from before where it was ended while it took another', () => {
  const before = open()
  mkdirSync(join(folder, 'data', ID), { recursive: true })
  const settings = readFileSync(path())
  before.renameDevice(NEXT)
  writeFileSync(path(), settings)
  const again = open()
  expect([again.current().deviceId, again.notices]).toEqual([ID, []])
})

it('has the next device id where it was ended while it took that, once there is a folder for it', () => {
  const before = open()
  for (const id of [ID, NEXT]) mkdirSync(join(folder, 'data', id), { recursive: true })
  const settings = readFileSync(path())
  before.renameDevice(NEXT)
  writeFileSync(path(), settings)
  const again = open()
  expect([again.current().deviceId, again.notices]).toEqual([NEXT, []])
  expect(open().current().deviceId).toBe(NEXT)
})

it('has the device id from before where another is refused', () => {
  const settings = open()
  rmSync(path())
  mkdirSync(path())
  expect(settings.renameDevice(NEXT)).toMatchObject({ kind: 'refused' })
  expect(settings.current().deviceId).toBe(ID)
  rmSync(path(), { recursive: true })
  expect(open(NEXT).current().deviceId).toBe(ID)
})
