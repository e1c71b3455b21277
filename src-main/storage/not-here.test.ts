import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { epochMs } from '../../src-shared/calendar.ts'
import { copyData, targetIn } from '../data/copy-data.ts'
import { openDataFiles, type DataFiles } from '../data/data-files.ts'
import { monthBytes } from '../journal/store/month-bytes.ts'
import { EMPTY_MONTH } from '../journal/store/month-document.ts'
import { filesIn } from '../tests/filled-folder.ts'
import { mendingAtOnce } from '../tests/mending-at-once.ts'
import { sampleWin as win } from '../tests/sample-win.ts'
import { nameDevice } from './device-file.ts'

const DEVICE = '019a0000-0000-7000-8000-000000000001'
const OTHER = '019a0000-0000-7000-8000-000000000002'
const MONTH = 'wins/2026-11.json'
const PENDING = 'wins/2026-11.pending.json'

let home: string
let folder: string
const clock = { now: () => epochMs('2026-11-23T12:00:00.000Z'), zone: () => 'UTC' }
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  folder = join(home, 'data')
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const open = (device = DEVICE): DataFiles => {
  const files = openDataFiles(folder, device, clock)
  return { ...files, wins: mendingAtOnce(files.wins) }
}
const path = (file: string, device = DEVICE): string => join(folder, device, file)
const texts = (files = open()): string[] => files.wins.read('2026-11').map(({ text }) => text)
const goals = (files: DataFiles): string[] => files.plan.read().goals.map(({ name }) => name)
const goal = (number: number, name: string) => ({
  id: win(number).id,
  name,
  updatedAt: win(number).at,
})

async function filled(device = DEVICE): Promise<void> {
  const files = open(device)
  for (const number of [1, 2]) await files.wins.put(win(number))
  await files.plan.put({ goals: [goal(20, 'writes')] })
  await files.backups.take()
  await files.wins.put(win(3))
  // The version before is let go once the answer is out.
  await setImmediate()
}

/** A way in which a cloud drive keeps a file elsewhere, and how it arrives. */
interface Drive {
  takeAway(file: string, device?: string): void
  bring(file: string, device?: string): void
}

const placeholder = (file: string, device?: string): string => {
  const place = file.lastIndexOf('/') + 1
  return path(`${file.slice(0, place)}.${file.slice(place)}.icloud`, device)
}

/** The bytes of each file that iCloud Drive has taken away. */
const inTheCloud: Drive = {
  takeAway(file, device) {
    mkdirSync(join(home, 'cloud'), { recursive: true })
    renameSync(path(file, device), join(home, 'cloud', file.replaceAll('/', '_')))
    writeFileSync(placeholder(file, device), 'bplist00')
  },
  bring(file, device) {
    rmSync(placeholder(file, device))
    renameSync(join(home, 'cloud', file.replaceAll('/', '_')), path(file, device))
  },
}

const real = fs.readFileSync
const realLater = fs.promises.readFile
const refused = new Set<string>()
const refusing = (code: string): Drive => ({
  takeAway(file, device) {
    refused.add(path(file, device))
    fs.readFileSync = ((...given: Parameters<typeof real>) => {
      if (refused.has(String(given[0]))) throw Object.assign(new Error(code), { code })
      return real(...given)
    }) as typeof real
    fs.promises.readFile = ((...given: Parameters<typeof realLater>) =>
      typeof given[0] === 'string' && refused.has(given[0])
        ? Promise.reject(Object.assign(new Error(code), { code }))
        : realLater(...given)) as typeof realLater
    syncBuiltinESMExports()
  },
  bring: (file, device) => void refused.delete(path(file, device)),
})
afterEach(() => {
  refused.clear()
  fs.readFileSync = real
  fs.promises.readFile = realLater
  syncBuiltinESMExports()
})

describe.each<[string, Drive]>([
  ['that iCloud Drive keeps elsewhere', inTheCloud],
  ['whose cloud file provider is not running', refusing('UNKNOWN')],
  ['that cannot be fetched now', refusing('EIO')],
  ['that may not be fetched now', refusing('Unknown system error -11')],
])('a month %s', (_, drive) => {
  it('is neither written nor restored; what is new is kept beside it, and joins it', async () => {
    await filled()
    drive.takeAway(MONTH)
    const files = open()
    // What backups know is shown meanwhile.
    expect(texts(files)).toEqual(['win 1', 'win 2'])
    expect(files.wins.notices()).toEqual([{ kind: 'not-here', path: path(MONTH) }])
    expect(await files.wins.put(win(4))).toEqual({ kind: 'kept' })
    expect(await files.wins.put(win(1, { text: 'other words', updatedAt: win(50).at }))).toEqual({
      kind: 'kept',
    })
    expect(existsSync(path(PENDING))).toBe(true)
    expect(await files.backups.take()).toEqual({ kind: 'kept' })
    // Also at the next start.
    const again = open()
    expect(texts(again)).toEqual(['other words', 'win 2', 'win 4'])
    expect(await again.wins.put(win(5))).toEqual({ kind: 'kept' })

    drive.bring(MONTH)
    again.onFileChanged({ file: MONTH, own: true })
    expect(texts(again)).toEqual(['other words', 'win 2', 'win 3', 'win 4', 'win 5'])
    expect(again.wins.notices()).toEqual([])
    expect(again.copies.notices()).toEqual([])
    expect(existsSync(path(PENDING))).toBe(false)
    expect(readFileSync(path(MONTH), 'utf8')).toMatch(/win 3[^]*win 5/)
    expect(texts()).toEqual(['other words', 'win 2', 'win 3', 'win 4', 'win 5'])
  })

  it('is taken for what it is when it has arrived before the next start', async () => {
    await filled()
    drive.takeAway(MONTH)
    await open().wins.put(win(4))
    drive.bring(MONTH)
    expect(texts()).toEqual(['win 1', 'win 2', 'win 3', 'win 4'])
    expect(existsSync(path(PENDING))).toBe(false)
  })

  it('of another device is told of until it is here', async () => {
    await filled(OTHER)
    drive.takeAway(MONTH, OTHER)
    const files = open()
    expect(texts(files)).toEqual([])
    expect(files.wins.months()).toContain('2026-11')
    expect(files.wins.notices()).toEqual([{ kind: 'not-here-elsewhere', path: path(MONTH, OTHER) }])
    drive.bring(MONTH, OTHER)
    files.onFileChanged({ file: MONTH, own: false })
    expect(texts(files)).toEqual(['win 1', 'win 2', 'win 3'])
    expect(files.wins.notices()).toEqual([])
    // One that goes again is still known.
    drive.takeAway(MONTH, OTHER)
    files.onFileChanged({ file: MONTH, own: false })
    expect(texts(files)).toEqual(['win 1', 'win 2', 'win 3'])
    expect(files.wins.notices()).toHaveLength(1)
  })

  it('is in what another device of this folder reads meanwhile', async () => {
    await filled(OTHER)
    drive.takeAway(MONTH, OTHER)
    await open(OTHER).wins.put(win(4))
    expect(texts()).toEqual(['win 1', 'win 2', 'win 4'])
  })

  it('keeps the folder from being moved before it is here', async () => {
    await filled()
    drive.takeAway(MONTH)
    const target = join(home, 'elsewhere')
    expect(await copyData(folder, target, DEVICE, clock)).toMatchObject({
      kind: 'not-saved',
      problem: { kind: 'not-here' },
    })
    drive.bring(MONTH)
    expect(await copyData(folder, target, DEVICE, clock)).toEqual({ kind: 'copied' })
  })

  it('lets a win be removed for good that is in it', async () => {
    await filled()
    drive.takeAway(MONTH)
    const files = open()
    expect(await files.wins.purge([{ ...win(3), updatedAt: win(60).at }])).toEqual({ kind: 'kept' })
    drive.bring(MONTH)
    expect(texts()).toEqual(['win 1', 'win 2'])
    await setImmediate()
    expect([...filesIn(folder)].filter(([, bytes]) => bytes.includes('win 3'))).toHaveLength(0)
  })
})

it.each([
  ['lies in another month', 'wins/2026-10.json', '2026-10'],
  ['lies in a conflict copy', 'wins/2026-11 2.json', '2026-11'],
])(
  'a win that %s is shown, and waits while its own month cannot be read',
  async (_, lies, named) => {
    await filled()
    writeFileSync(path(lies), monthBytes(named, { ...EMPTY_MONTH, wins: [win(5)] }))
    const denied = refusing('EPERM')
    denied.takeAway(MONTH)
    const files = open()
    expect(files.wins.read('2026-10')).toEqual([])
    // Backups know the first two.
    expect(texts(files)).toEqual(['win 1', 'win 2', 'win 5'])
    expect(existsSync(path(lies))).toBe(true)
    denied.bring(MONTH)
    const all = ['win 1', 'win 2', 'win 3', 'win 5']
    expect([texts(files), texts()]).toEqual([all, all])
  },
)

describe('a plan that is elsewhere', () => {
  it('is not written over; what is new is kept beside it, and joins it', async () => {
    await filled()
    await open().plan.put({ goals: [goal(21, 'sings')] })
    inTheCloud.takeAway('plan.json')
    const files = open()
    expect(goals(files)).toEqual(['writes'])
    expect(files.plan.notices()).toEqual([{ kind: 'not-here', path: path('plan.json') }])
    expect(await files.plan.put({ goals: [goal(22, 'swims')] })).toEqual({ kind: 'kept' })
    expect(existsSync(path('plan.json'))).toBe(false)
    expect(goals(open())).toEqual(['writes', 'swims'])
    inTheCloud.bring('plan.json')
    files.onFileChanged({ file: 'plan.json', own: true })
    expect(goals(files).toSorted()).toEqual(['sings', 'swims', 'writes'])
    expect(files.plan.notices()).toEqual([])
    expect(goals(open()).toSorted()).toEqual(['sings', 'swims', 'writes'])
    expect(existsSync(path('plan.pending.json'))).toBe(false)
  })

  it('of another device is told of', async () => {
    await filled(OTHER)
    inTheCloud.takeAway('plan.json', OTHER)
    const files = open()
    const notice = { kind: 'not-here-elsewhere', path: path('plan.json', OTHER) }
    expect(files.plan.notices()).toEqual([notice])
    inTheCloud.bring('plan.json', OTHER)
    files.onFileChanged({ file: 'plan.json', own: false })
    expect(files.plan.notices()).toEqual([])
    expect(goals(files)).toEqual(['writes'])
  })
})

it('decisions that are elsewhere are not written over, and are there when they arrive', async () => {
  const decision = (id: number) => ({
    id: win(id).id,
    at: win(id).at,
    zone: 'UTC',
    day: '2026-11-23',
    kind: 'day-start' as const,
    outcome: 'shown' as const,
    updatedAt: win(id).at,
  })
  await open().nudges.put(decision(1))
  inTheCloud.takeAway('nudges/2026-11.json')
  const { nudges } = open()
  expect(await nudges.put(decision(2))).toMatchObject({ problem: { kind: 'not-here' } })
  expect(existsSync(path('nudges/2026-11.json'))).toBe(false)
  inTheCloud.bring('nudges/2026-11.json')
  expect(await nudges.put(decision(2))).toEqual({ kind: 'kept' })
  expect(open().nudges.past()).toHaveLength(2)
})

it('the name of a device that is elsewhere is not written anew, and its folder is known', () => {
  mkdirSync(join(folder, DEVICE), { recursive: true })
  writeFileSync(placeholder('device.json'), 'bplist00')
  nameDevice(folder, DEVICE, 'the desk')
  expect(existsSync(path('device.json'))).toBe(false)
  expect(targetIn(folder, [DEVICE])).toBe(folder)
})
