import {
  linkSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { epochMs } from '../../src-shared/calendar.ts'
import type { NudgeDecision } from '../../src-shared/nudges.ts'
import type { Win } from '../../src-shared/records.ts'
import { copyData } from '../data/copy-data.ts'
import { openDataFiles, type DataFiles } from '../data/data-files.ts'
import { monthBytes } from '../journal/store/month-bytes.ts'
import { EMPTY_MONTH, parseMonth, type MonthDocument } from '../journal/store/month-document.ts'
import { planText } from '../plan/store/plan-bytes.ts'
import { EMPTY_PLAN } from '../plan/store/plan-document.ts'
import { filesIn } from '../tests/filled-folder.ts'
import { sampleWin as win } from '../tests/sample-win.ts'

const DEVICE = '019a0000-0000-7000-8000-000000000001'
const OTHER = '019a0000-0000-7000-8000-000000000002'

let home: string
let folder: string
let now: number
const clock = { now: () => now, zone: () => 'UTC' }
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  folder = join(home, 'data')
  now = epochMs('2026-11-23T12:00:00.000Z')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const open = (): DataFiles => openDataFiles(folder, DEVICE, clock)
const path = (file: string, device = DEVICE): string => join(folder, device, file)
const texts = (files = open(), month = '2026-11'): string[] =>
  files.wins.read(month).map(({ text }) => text)
const said = (files: DataFiles) => [
  ...files.wins.notices(),
  ...files.plan.notices(),
  ...files.copies.notices(),
]

function write(file: string, bytes: string | Uint8Array, device = DEVICE): void {
  mkdirSync(join(path(file, device), '..'), { recursive: true })
  writeFileSync(path(file, device), bytes)
}
const month = (document: Partial<MonthDocument>, name = '2026-11'): Uint8Array =>
  monthBytes(name, { ...EMPTY_MONTH, ...document })
/** What stands in a month's file itself. */
function onDisk(file = 'wins/2026-11.json'): MonthDocument {
  const read = parseMonth(readFileSync(path(file)))
  return read.kind === 'nonsense' ? EMPTY_MONTH : read.document
}

/** The files in a folder; the version before is let go once the answer is out. */
const namesIn = (folder: string): string[] =>
  readdirSync(path(folder)).filter((name) => !name.endsWith('.before'))

const FORMS = [
  '2026-11.sync-conflict-20261128-145610-S56Y6L2.json',
  "2026-11 (Ann's conflicted copy 2026-11-28).json",
  '2026-11 (Anns Konflikt-Kopie 2026-11-28).json'.normalize('NFD'),
  '2026-11 2.json',
  '2026-11-DESKTOP-4F7A2B.json',
  '2026-11 (1).json',
  '2026-11 (conflicted copy 2026-11-28 101010).json',
  "2026-11 (1).sync-conflict-20261128-145610-S56Y6L2 (Zoë's conflicted copy).json",
]

describe.each(FORMS)("this device's conflict copy %s", (name) => {
  it('is merged, told of once, and lies aside', async () => {
    const first = open()
    await first.wins.put(win(1))
    write(`wins/${name}`, month({ wins: [win(1), win(2)] }))
    const bytes = readFileSync(path(`wins/${name}`))
    const files = open()
    expect(texts(files)).toEqual(['win 1', 'win 2'])
    expect(onDisk().wins).toEqual([win(1), win(2)])
    const [notice, ...more] = said(files)
    expect(more).toEqual([])
    expect(notice).toEqual({ kind: 'copies', path: expect.any(String), count: 1 })
    const aside = join(notice?.path ?? '', 'wins')
    expect(readdirSync(aside)).toHaveLength(1)
    expect(readFileSync(join(aside, readdirSync(aside)[0] ?? ''))).toEqual(bytes)
    expect(namesIn('wins')).toEqual(['2026-11.json'])
    expect(said(open())).toEqual([])
  })

  it('is the whole month where the file itself is gone', () => {
    write(`wins/${name}`, month({ wins: [win(1)] }))
    expect(texts()).toEqual(['win 1'])
    expect(onDisk().wins).toEqual([win(1)])
  })
})

describe.each(FORMS)("another device's conflict copy %s", (name) => {
  it('is read, told of once, and never touched', () => {
    write('wins/2026-11.json', month({ wins: [win(1)] }), OTHER)
    write(`wins/${name}`, month({ wins: [win(1), win(2)] }), OTHER)
    const before = filesIn(join(folder, OTHER))
    const files = open()
    expect(texts(files)).toEqual(['win 1', 'win 2'])
    expect(said(files)).toEqual([{ kind: 'copies', path: path(`wins/${name}`, OTHER), count: 1 }])
    expect(said(open())).toEqual([])
    // The program that syncs may take the copy away.
    expect(filesIn(join(folder, OTHER))).toEqual(before)
    rmSync(path(`wins/${name}`, OTHER))
    expect(texts()).toEqual(['win 1', 'win 2'])
  })
})

describe('conflict copies', () => {
  it('are told of in one sentence, however many there are', () => {
    write('wins/2026-11.json', month({ wins: [win(1)] }))
    for (const [number, name] of FORMS.entries())
      write(`wins/${name}`, month({ wins: [win(10 + number)] }))
    write('wins/2026-10 (1).json', month({ wins: [win(3, { day: '2026-10-05' })] }, '2026-10'))
    const plan = {
      ...EMPTY_PLAN,
      goals: [{ id: win(20).id, name: 'writes', updatedAt: win(20).at }],
    }
    write('plan-HOST.json', planText(plan))
    const files = open()
    expect(texts(files)).toHaveLength(9)
    expect(texts(files, '2026-10')).toEqual(['win 3'])
    expect(files.plan.read().goals).toEqual(plan.goals)
    expect(said(files)).toMatchObject([{ kind: 'copies', count: 10 }])
  })

  it('keep the later version of a win, wherever it is', () => {
    const later = win(1, { text: 'other words', updatedAt: '2026-11-23T11:00:00.000Z' })
    const earlier = win(2, { text: 'older words', updatedAt: '2026-11-22T11:00:00.000Z' })
    write('wins/2026-11.json', month({ wins: [win(1), win(2)] }))
    write('wins/2026-11 (1).json', month({ wins: [later, earlier] }))
    expect(texts()).toEqual(['other words', 'win 2'])
  })

  it('bring nothing back that was removed for good, and lose its words', async () => {
    const secret = win(2, { text: 'nobody shall read this' })
    const removed: Win = { ...secret, deleted: true, updatedAt: '2026-11-23T11:00:00.000Z' }
    write('wins/2026-11.json', month({ wins: [win(1), removed] }))
    write('wins/2026-11 2.json', month({ wins: [secret] }))
    const files = open()
    await files.backups.take()
    const [backup = ''] = files.backups.list().map(({ name }) => name)
    const backedUp = join(folder, 'backups', DEVICE, backup, 'wins')
    writeFileSync(join(backedUp, '2026-11 (1).json'), month({ wins: [secret] }))
    write('wins/2026-11 (1).json', month({ wins: [secret] }))
    write('wins/2026-11.pending.json', month({ wins: [secret] }))
    write('wins/2026-11 (torn).json', JSON.stringify(secret))
    expect(await files.wins.purge([removed])).toEqual({ kind: 'kept' })
    await setImmediate()
    const withWords = [...filesIn(folder)].filter(([, bytes]) => bytes.includes('nobody shall'))
    expect(withWords.map(([name]) => name)).toEqual([])
    write('wins/2026-11 3.json', month({ wins: [secret] }))
    expect(texts()).toEqual(['win 1'])
  })

  it('say what is gone, too', () => {
    const gone = [{ id: win(1).id, updatedAt: '2026-11-23T11:00:00.000Z' }]
    write('wins/2026-11.json', month({ wins: [win(1), win(2)] }))
    write('wins/2026-11 (1).json', month({ wins: [win(2)], gone }))
    expect(texts()).toEqual(['win 2'])
    expect(onDisk().gone).toEqual(gone)
  })

  it('of another month, damaged, newer or of no month harm nothing', () => {
    const damaged = Buffer.from(month({ wins: [win(1), win(7)] })).toString('utf8')
    const files: [string, string | Uint8Array][] = [
      ['wins/2026-11.json', month({ wins: [win(1), win(2)] })],
      ['wins/2026-11 2.json', damaged.replace('win 1', 'wim 1').replace('{', 'x')],
      ['wins/2026-11 3.json', '{"schemaVersion": 99, "wins": []}'],
      ['wins/2026-11 4.json', 'nothing of ours'],
      ['wins/2026-11 6.json', ''],
      ['wins/.syncthing.2026-11.json.tmp', damaged],
      ['wins/~syncthing~2026-11.json.tmp', damaged],
      ['.stfolder/x', ''],
      ['plan (1).json', '{"goals": 7}'],
      ['draft (1).json', '{}'],
      ['device 2.json', '{}'],
    ]
    for (const [file, bytes] of files) write(file, bytes)
    const foreign = month({ wins: [win(8, { day: '2026-10-08' })], gone: [win(2)] }, '2026-10')
    write('wins/2026-11 5.json', foreign)
    const opened = open()
    expect(texts(opened)).toEqual(['win 1', 'win 2', 'win 7'])
    expect(texts(opened, '2026-10')).toEqual(['win 8'])
    for (const [file, bytes] of files.slice(1))
      expect(readFileSync(path(file)).equals(Buffer.from(bytes))).toBe(true)
    expect(said(open())).toEqual([])
  })

  it('stay where they are while the file itself comes from a newer version', () => {
    write('wins/2026-11.json', '{"schemaVersion": 99, "wins": []}')
    write('wins/2026-11 (1).json', month({ wins: [win(1)] }))
    expect(texts()).toEqual(['win 1'])
    expect(existsSync(path('wins/2026-11 (1).json'))).toBe(true)
    rmSync(path('wins/2026-11.json'))
    expect(texts()).toEqual(['win 1'])
    expect(existsSync(path('wins/2026-11 (1).json'))).toBe(false)
  })

  it('keep entries that this version does not understand', () => {
    write('wins/2026-11.json', month({ wins: [win(1)], rest: ['odd'] }))
    write('wins/2026-11 (1).json', month({ rest: [{ newer: 1 }], others: { mood: 'calm' } }))
    open()
    expect(onDisk()).toMatchObject({ rest: ['odd', { newer: 1 }], others: { mood: 'calm' } })
  })

  it('of decisions are merged without a loss, and those of another device count', () => {
    const decision = (id: number): NudgeDecision => ({
      id: win(id).id,
      at: win(id).at,
      zone: 'UTC',
      day: '2026-11-23',
      kind: 'day-start',
      outcome: 'shown',
      updatedAt: win(id).at,
    })
    const text = (...ids: number[]): string =>
      JSON.stringify({ schemaVersion: 1, month: '2026-11', decisions: ids.map(decision) })
    write('nudges/2026-11.json', text(1))
    write('nudges/2026-11 (1).json', text(1, 2))
    write('nudges/2026-11 (1).json', text(3), OTHER)
    const ids = (): string[] =>
      open()
        .nudges.past()
        .map(({ id }) => id)
    expect(ids()).toEqual([win(1).id, win(2).id, win(3).id])
    expect(namesIn('nudges')).toEqual(['2026-11.json'])
    rmSync(join(folder, OTHER), { recursive: true })
    expect(ids()).toEqual([win(1).id, win(2).id])
  })

  it('come along when the folder moves, and are merged there', async () => {
    write('wins/2026-11.json', month({ wins: [win(1)] }))
    write('wins/2026-11 (1).json', month({ wins: [win(2)] }))
    const target = join(home, 'elsewhere')
    mkdirSync(join(target, DEVICE, 'wins'), { recursive: true })
    copyFileSync(path('wins/2026-11.json'), join(target, DEVICE, 'wins/2026-11.json'))
    writeFileSync(join(target, DEVICE, 'wins/2026-11 (1).json'), month({ wins: [win(3)] }))
    expect(await copyData(folder, target, DEVICE, clock)).toEqual({ kind: 'copied' })
    expect(texts(openDataFiles(target, DEVICE, clock))).toEqual(['win 1', 'win 2', 'win 3'])
  })
})

it.each(['2026-11.JSON', '2026-11.Json'])(
  '%s is the month itself where the system takes both names for one file',
  (name) => {
    write('wins/2026-11.json', month({ wins: [win(1)] }))
    // As a system does that does not tell letters by their case: two names, one file.
    linkSync(path('wins/2026-11.json'), path(`wins/${name}`))
    const files = open()
    expect(texts(files)).toEqual(['win 1'])
    expect(namesIn('wins').toSorted()).toEqual([name, '2026-11.json'].toSorted())
    expect(said(files)).toEqual([])
  },
)
