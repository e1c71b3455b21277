import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { DataNotice } from '../../../src-shared/contract/data.ts'
import type { Win } from '../../../src-shared/records.ts'
import { openEventBus } from '../../kernel/event-bus.ts'
import { eventually } from '../../tests/eventually.ts'
import type { DataEvents } from '../data-events.ts'
import { openData, type Data } from '../data.ts'
import { openInbox, type Inbox } from './inbox.ts'

const NOW = Date.UTC(2026, 10, 25, 11)
const ZONE = 'Europe/Berlin'

let userData: string
let data: Data
let inbox: Inbox
let now: number
/** What the inbox waits for. */
let due: (() => void) | undefined
let told: number

function open(): void {
  data = openData(userData, openEventBus<DataEvents>())
  due = undefined
  inbox = openInbox({
    folder: data.folder,
    journal: data.journal,
    store: data.store,
    clock: { now: () => now, zone: () => ZONE },
    timer: {
      after(_, call) {
        due = call
        return () => undefined
      },
    },
    dayStartHour: () => 4,
    onNotice: () => (told += 1),
  })
}

function folder(...names: string[]): string {
  return join(userData, 'data', 'inbox', ...names)
}

function drop(name: string, bytes: string | Uint8Array, at = NOW - 60_000): void {
  mkdirSync(folder(), { recursive: true })
  writeFileSync(folder(name), bytes)
  utimesSync(folder(name), at / 1000, at / 1000)
}

/** As when the time has passed for which a file is to stay the same. */
function passes(): void {
  const call = due
  due = undefined
  call?.()
}

/** Looks, and waits until nothing more is done. */
async function taken(...names: string[]): Promise<void> {
  inbox.look()
  passes()
  await eventually(() => {
    const there = readdirSync(folder('taken'))
    expect(there.toSorted()).toEqual(names)
  })
}

function wins(): Win[] {
  return data.store.months().flatMap((month) => data.store.read(month))
}

function texts(): string[] {
  return wins()
    .map(({ text }) => text)
    .toSorted()
}

beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'inbox-'))
  now = NOW
  told = 0
  open()
})
afterEach(() => rmSync(userData, { recursive: true, force: true }))

describe('a note in the inbox', () => {
  it('becomes a win a line, at the time when it was written, and is put aside', async () => {
    drop('phone.md', '# Today\n\n- wrote one sentence\n- [ ] call home\nwatered the plants\n')
    await taken('phone.md')
    expect(readdirSync(folder())).toEqual(['taken'])
    expect(texts()).toEqual(['watered the plants', 'wrote one sentence'])
    const [win] = wins()
    const at = '2026-11-25T10:59:00.000Z'
    expect(win).toMatchObject({ day: '2026-11-25', at, zone: ZONE, source: 'inbox' })
  })

  it('belongs to the day on which it was written', async () => {
    drop('night.txt', 'slept', Date.UTC(2026, 10, 22, 1))
    await taken('night.txt')
    expect(wins()).toMatchObject([{ day: '2026-11-21' }])
  })

  it('is not ahead of the clock', async () => {
    drop('ahead.txt', 'walked', NOW + 86_400_000)
    await taken('ahead.txt')
    expect(wins()).toMatchObject([{ at: '2026-11-25T11:00:00.000Z' }])
  })

  it('adds nothing when it is read again after a crash', async () => {
    drop('a.txt', 'one\ntwo\n')
    await taken('a.txt')
    // The app ended after the wins were kept and before the file was put aside.
    drop('a.txt', 'one\ntwo\n')
    open()
    await taken('a 2.txt', 'a.txt')
    expect(texts()).toEqual(['one', 'two'])
  })

  it('says the same on another day once more', async () => {
    drop('walk.txt', 'walked', NOW - 86_400_000)
    await taken('walk.txt')
    drop('walk.txt', 'walked')
    await taken('walk 2.txt', 'walk.txt')
    expect(wins().map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-25'])
  })

  it('does not bring back what was removed', async () => {
    drop('a.txt', 'one')
    await taken('a.txt')
    await data.journal.remove(wins()[0]?.id ?? '')
    drop('a.txt', 'one')
    await taken('a 2.txt', 'a.txt')
    expect(wins()).toMatchObject([{ deleted: true }])
  })

  it('has the same wins on two devices, so that they are one', async () => {
    drop('a.txt', 'one')
    await taken('a.txt')
    const [here] = wins()
    rmSync(userData, { recursive: true })
    open()
    drop('renamed by a sync program.txt', 'one')
    await taken('renamed by a sync program.txt')
    expect(wins()[0]?.id).toBe(here?.id)
  })

  it('is waited for while it is being written', async () => {
    drop('a.txt', 'on')
    inbox.look()
    drop('a.txt', 'one\ntw')
    passes()
    await eventually(() => expect(due).toBeDefined())
    expect(wins()).toEqual([])
    drop('a.txt', 'one\ntwo\n')
    passes()
    await eventually(() => expect(due).toBeDefined())
    expect(existsSync(folder('taken'))).toBe(false)
    passes()
    await eventually(() => expect(texts()).toEqual(['one', 'two']))
  })

  it.each([
    ['too large', 'x\n'.repeat(200_000)],
    ['no text', Uint8Array.from([0xff, 0xfe, 0x41, 0x00])],
    ['text of another kind', Uint8Array.from([0x63, 0x61, 0x66, 0xe9])],
    ['too long a line', 'x'.repeat(30_000)],
  ])('stays where it is, with one sentence, where it is %s', async (_, bytes) => {
    drop('odd.txt', bytes)
    inbox.look()
    passes()
    const left: DataNotice[] = [{ kind: 'inbox-left', path: folder('odd.txt') }]
    await eventually(() => expect(inbox.notices()).toEqual(left))
    expect({ told, wins: wins(), files: readdirSync(folder()) }).toEqual({
      told: 1,
      wins: [],
      files: ['odd.txt'],
    })
    // Nothing is armed for it, and nothing more said, until it changes.
    inbox.look()
    expect(due).toBeUndefined()
    drop('odd.txt', 'mended')
    await taken('odd.txt')
    expect({ notices: inbox.notices(), texts: texts() }).toEqual({ notices: [], texts: ['mended'] })
  })

  it.each([
    'photo.jpg',
    'note',
    '.syncthing.a.txt.tmp',
    '.a.txt',
    '.a.txt.icloud',
    '~$a.md',
    '~syncthing~a.txt',
    'a.txt.part',
    'a.txt.crdownload',
    '#a.txt#',
  ])('is none where it is called %s', (name) => {
    drop(name, 'one')
    inbox.look()
    expect({ due, notices: inbox.notices() }).toEqual({ due: undefined, notices: [] })
  })

  it('is not taken from anywhere else', () => {
    mkdirSync(folder('taken'), { recursive: true })
    writeFileSync(folder('taken', 'old.txt'), 'old')
    mkdirSync(folder('folder.txt'))
    inbox.look()
    expect(due).toBeUndefined()
  })
})

it('waits for nothing where there is no inbox', () => {
  inbox.look()
  expect(due).toBeUndefined()
})
