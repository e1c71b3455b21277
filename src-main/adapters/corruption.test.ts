import fs, { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import type { DataNotice } from '../../src-shared/contract.ts'
import type { Win } from '../../src-shared/records.ts'
import type { Data, openData as OpenData } from '../data.ts'
import { damageOne, type Damage } from '../tests/damage.ts'
import { bytesOf, fillFolder, filesIn, winsIn, type FilledFolder } from '../tests/filled-folder.ts'
import { NO_NEWS } from '../tests/no-news.ts'
import { seededRandom } from '../tests/seeded-random.ts'
import { isRemembered } from './settings-file.ts'

/** How many folders are damaged: `npm run torture` damages many. */
const CASES = Number(process.env['CORRUPTION_CASES'] ?? 300)
const FIRST = Number(process.env['CORRUPTION_SEED'] ?? 1)
/** Cases of one test, so that one that fails names a few seeds alone. */
const BATCH = 100

let openData: typeof OpenData
let home: string
let base: FilledFolder
const real = {
  fsyncSync: fs.fsyncSync,
  readFileSync: fs.readFileSync,
}

beforeAll(async () => {
  // No power is cut here, so nothing has to be flushed; it would be most of the time.
  fs.fsyncSync = () => undefined
  // A locked file keeps its owner out, but not the superuser, who these tests may be run by.
  fs.readFileSync = ((...given: Parameters<typeof fs.readFileSync>) => {
    const status =
      typeof given[0] === 'string' ? fs.statSync(given[0], { throwIfNoEntry: false }) : undefined
    if (status !== undefined && (status.mode & 0o400) === 0) {
      throw Object.assign(new Error('locked'), { code: 'EACCES' })
    }
    return real.readFileSync(...given)
  }) as typeof fs.readFileSync
  syncBuiltinESMExports()
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  const random = seededRandom(1)
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    new Uint8Array((array as Uint8Array).buffer).forEach((_, place, bytes) => {
      bytes[place] = random.below(256)
    })
    return array
  })
  ;({ openData } = await import('../data.ts'))
  home = mkdtempSync(join(tmpdir(), 'micro-momentum-corruption-'))
  mkdirSync(join(home, 'base'))
  base = await fillFolder(join(home, 'base'), openData, (now) => vi.setSystemTime(now))
}, 30_000)

afterAll(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  Object.assign(fs, real)
  syncBuiltinESMExports()
  rmSync(home, { recursive: true, force: true })
})

/** Everything that a person can find, removed wins included, by leafing through all of it. */
async function allWins(data: Data): Promise<Win[]> {
  const wins: Win[] = []
  for (const removed of [false, true]) {
    const look = () => data.history.read({ words: '', removed, from: 0, count: 1_000 })
    while (!look().complete) await setImmediate()
    for (const row of look().rows) if (row.kind === 'win') wins.push(row.win)
  }
  return wins
}

/** What one case is about. */
interface Case {
  seed: number
  root: string
  damages: Damage[]
  /** The files as they are after the damage. */
  files: Map<string, Buffer>
}

const isMonth = (file: string): boolean => /^data\/[^/]+\/wins\/[^/]+\.json$/.test(file)
const isBackup = (file: string): boolean => file.startsWith('data/backups/')

function damaged(seed: number): Case {
  const random = seededRandom(seed)
  const root = join(home, `case-${seed}`)
  cpSync(base.root, root, { recursive: true, preserveTimestamps: true })
  const own = [...base.files.keys()].filter((file) => !isBackup(file))
  // Mostly what the app reads first; half of the time the backups are whole.
  const all = random.below(2) === 0 ? own : [...base.files.keys()]
  const times = random.of([1, 1, 1, 2, 2, 3, 5])
  const damages = Array.from({ length: times }, () => damageOne(root, all, random)).flat()
  return { seed, root, damages, files: filesIn(root) }
}

const same = (a: Buffer | undefined, b: Buffer | undefined): boolean =>
  a !== undefined && b !== undefined && a.equals(b)
const isWhole = ({ files }: Case, file: string): boolean =>
  same(files.get(file), base.files.get(file))

/** Whether both the settings and their copy are lost: this is then a new installation. */
function isNewInstallation({ files }: Case): boolean {
  const knows = (file: string): boolean => deviceIn(files.get(file)) === base.deviceId
  return !knows('settings.json') && !knows('settings.backup.json')
}

function deviceIn(bytes: Buffer | undefined): string | undefined {
  try {
    return (JSON.parse(bytes?.toString('utf8') ?? '') as { deviceId?: string }).deviceId
  } catch {
    return undefined
  }
}

/** The versions of wins that have to be known still, and where each comes from. */
function expected(one: Case): { win: Win; from: string }[] {
  const found: { win: Win; from: string }[] = []
  for (const file of base.files.keys()) {
    const bytes = one.files.get(file)
    if (bytes === undefined) continue
    if (isBackup(file)) {
      if (isWhole(one, file) && !isNewInstallation(one)) add(winsIn(bytes), file)
    } else if (isMonth(file)) {
      // Of a damaged file, the records that are what they were and can be read. Another
      // device's file is not unlocked: nothing of it is ever changed.
      const isOthers = file.includes(base.otherId) || isNewInstallation(one)
      const isShut = isLockedIn(one, file) && isOthers
      if (!isShut) add(winsIn(bytes).filter(isTrue), file)
    }
  }
  return found

  function add(wins: readonly Win[], from: string): void {
    for (const win of wins) found.push({ win, from })
  }
}

function isLockedIn({ damages }: Case, file: string): boolean {
  return damages.some((damage) => damage.kind === 'locked' && damage.file === file)
}

function isTrue(win: Win | null): boolean {
  const known = base.versions.get(win?.id ?? '') ?? []
  return known.some((version) => JSON.stringify(version) === JSON.stringify(win))
}

/**
 * Ids of wins of which no rule can tell what is true. Of those, a damaged file gives a later version
 * that never was, and what is sure is older; or their month's file has become another whole file
 * of that month, such as that of the last backup, and what it said since is gone without a trace
 * (a win that has moved away is then in both months); or another device's folder
 * has come to say that they were removed for good.
 */
function unsure(one: Case): Set<string> {
  const now = new Date(Date.now()).toISOString()
  const misread = one.damages.flatMap(({ file, bytes }) =>
    (bytes ? winsIn(bytes) : [])
      .filter((win) => !isTrue(win) && typeof win?.updatedAt === 'string')
      .filter(({ id, updatedAt }) => {
        const isLater = base.versions.get(id)?.some((version) => updatedAt > version.updatedAt)
        return isLater && (updatedAt <= now || !isInBackupOf(one, file, id))
      }),
  )
  const rolledBack = one.damages
    .filter(({ file, bytes }) => isAnotherVersion(file, bytes))
    .flatMap(({ file, bytes }) => {
      const was = winsIn(base.files.get(file) ?? NO_BYTES)
      const is = winsIn(bytes ?? NO_BYTES)
      const before = new Set(was.map(({ id }) => id))
      const now = new Set(is.map(({ id }) => id))
      return was.filter(({ id }) => !now.has(id)).concat(is.filter(({ id }) => !before.has(id)))
    })
  const purged = [...one.files]
    .filter(([file]) => isMonth(file) && file.includes(base.otherId))
    .flatMap(([, bytes]) => goneIn(bytes))
  return new Set([...[...misread, ...rolledBack].map(({ id }) => id), ...purged])
}

const NO_BYTES = Buffer.alloc(0)

function goneIn(bytes: Buffer): string[] {
  try {
    const { gone } = JSON.parse(bytes.toString('utf8')) as { gone?: { id: string }[] }
    return Array.isArray(gone) ? gone.map(({ id }) => id) : []
  } catch {
    return []
  }
}

function isInBackupOf(one: Case, file: string, id: string): boolean {
  return [...base.files].some(
    ([name, bytes]) =>
      isBackup(name) &&
      isWhole(one, name) &&
      name.endsWith(fileOfDevice(file)) &&
      winsIn(bytes).some((win) => win.id === id),
  )
}

/** A file's name within its device's folder. */
const fileOfDevice = (file: string): string => file.split('/').slice(2).join('/')

/** Whether bytes are those of another whole file of the same month, or another whole plan. */
function isAnotherVersion(file: string, bytes: Buffer | undefined): boolean {
  return [...base.files].some(
    ([name, other]) => name !== file && name.endsWith(fileOfDevice(file)) && same(other, bytes),
  )
}

/** What is wrong with what is shown. */
function wrongWins(one: Case, shown: readonly Win[]): string[] {
  const wrong: string[] = []
  const byId = Map.groupBy(shown, ({ id }) => id)
  const doubtful = unsure(one)
  for (const [id, wins] of byId) {
    if (wins.length > 1 && !doubtful.has(id)) wrong.push(`${id} appears ${wins.length} times`)
  }
  for (const [key, wins] of Map.groupBy(shown, ({ at, text }) => `${at} ${text}`)) {
    if (new Set(wins.map(({ id }) => id)).size > 1) wrong.push(`${key} is there under two ids`)
  }
  for (const { win, from } of expected(one)) {
    const [found] = byId.get(win.id) ?? []
    if (doubtful.has(win.id)) continue
    if (found === undefined) wrong.push(`${win.text} (${win.id}) of ${from} is not there`)
    else {
      const true_ = (base.versions.get(win.id) ?? []).filter(
        ({ text, day, at }) => text === found.text && day === found.day && at === found.at,
      )
      if (true_.length === 0) {
        wrong.push(`${win.id} of ${from} has other words: ${JSON.stringify(found)}`)
      } else if (true_.every(({ updatedAt }) => updatedAt < win.updatedAt)) {
        wrong.push(`${win.id} of ${from} is an older one: ${JSON.stringify(found)}`)
      }
    }
  }
  return wrong
}

/** Whether the app has a way to see that something happened to a file of this device. */
function canBeNoticed(one: Case, file: string): boolean {
  const own = `data/${base.deviceId}/`
  if (file === 'settings.json') {
    const bytes = one.files.get(file)
    return deviceIn(bytes) !== base.deviceId && !isNewInstallation(one)
  }
  if (isNewInstallation(one)) return false
  if (!isMonth(file) && file !== `${own}plan.json`) return false
  if (!file.startsWith(own)) return false
  const bytes = one.files.get(file)
  const backups = [...base.files.keys()].filter(
    (name) => isBackup(name) && name.endsWith(file.slice(own.length)),
  )
  if (bytes !== undefined || existsSync(join(one.root, file))) {
    return !isAnotherVersion(file, bytes)
  }
  return backups.some((name) => isWhole(one, name))
}

function wrongNotices(one: Case, notices: readonly DataNotice[], after: string[]): string[] {
  const wrong = notices
    .filter(({ path }) => !existsSync(path))
    .map(({ path }) => `a notice names ${path}, which is not there`)
  for (const { file, kind } of one.damages) {
    // A locked file is unlocked and read.
    if (kind === 'locked' || isWhole(one, file) || !canBeNoticed(one, file)) continue
    const stem = join(one.root, file.replace(/\.json$/, ''))
    if (!notices.some(({ path }) => path.startsWith(stem))) wrong.push(`no notice about ${file}`)
    if (kind === 'gone' || one.files.get(file) === undefined) continue
    const bytes = one.files.get(file)
    const lies = after.some((name) => same(bytes, read(join(one.root, name))))
    if (!lies) wrong.push(`the damaged bytes of ${file} are nowhere`)
  }
  for (const file of base.files.keys()) {
    if (file.startsWith(`data/${base.otherId}/`) && one.files.has(file)) {
      const now = read(join(one.root, file))
      if (!same(one.files.get(file), now)) wrong.push(`${file} is another device's and was changed`)
    }
  }
  return wrong
}

function read(path: string): Buffer | undefined {
  try {
    return bytesOf(path)
  } catch {
    return undefined
  }
}

const asides = (root: string): string[] =>
  [...filesIn(root).keys()].filter((name) => name.includes('.unreadable-'))

/** Opens a damaged folder as the app does, twice, and says what is wrong. */
async function troubles(one: Case): Promise<string[]> {
  const first = openData(one.root, NO_NEWS)
  const shown = await allWins(first)
  const { notices } = first.today()
  const wrong = [
    ...wrongWins(one, shown),
    ...wrongNotices(one, notices, [...filesIn(one.root).keys()]),
  ]
  const logged = await first.journal.log('carried on', 'quick-log')
  if (logged.kind !== 'logged') return [...wrong, `a new win is ${JSON.stringify(logged)}`]
  const made = await first.backups.make()
  if (made.kind !== 'changed') wrong.push(`a backup is ${JSON.stringify(made)}`)
  const put = asides(one.root)

  const second = openData(one.root, NO_NEWS)
  const again = await allWins(second)
  const words = (wins: readonly Win[]): string[] =>
    wins.map(({ id, text, day, at }) => `${id} ${day} ${at} ${text}`).toSorted()
  const [before, now] = [words([...shown, logged.win]), words(again)]
  for (const win of before) if (!now.includes(win)) wrong.push(`gone at the second start: ${win}`)
  for (const win of now) if (!before.includes(win)) wrong.push(`new at the second start: ${win}`)
  const anew = [
    ...second.journal.today().notices,
    ...second.plan.notices(),
    ...second.settings.notices,
  ].filter(isRemembered)
  if (anew.length > 0) wrong.push(`said again at the second start: ${JSON.stringify(anew)}`)
  const more = asides(one.root).filter((name) => !put.includes(name))
  if (more.length > 0) wrong.push(`put aside at the second start: ${more.join(', ')}`)
  return wrong
}

async function report(seed: number): Promise<string[]> {
  vi.setSystemTime(Date.parse('2026-11-23T10:00:00.000Z'))
  const one = damaged(seed)
  const done = one.damages.map(({ file, kind }) => `${kind}: ${file}`).join('; ')
  try {
    return (await troubles(one)).map((wrong) => `seed ${seed} (${done}): ${wrong}`)
  } catch (error) {
    return [`seed ${seed} (${done}): ${error instanceof Error ? error.stack : String(error)}`]
  } finally {
    vi.clearAllTimers()
    if (process.env['CORRUPTION_KEEP'] === undefined) {
      rmSync(one.root, { recursive: true, force: true })
    }
  }
}

it('finds everything in the folder that was not damaged', async () => {
  const root = join(home, 'whole')
  cpSync(base.root, root, { recursive: true, preserveTimestamps: true })
  const whole: Case = { seed: 0, root, damages: [], files: filesIn(root) }
  expect(expected(whole).length).toBeGreaterThan(30)
  expect(await troubles(whole)).toEqual([])
})

const batches = Array.from(
  { length: Math.ceil(CASES / BATCH) },
  (_, batch) => FIRST + batch * BATCH,
)
it.each(batches)(
  'loses nothing that could be kept, seeds from %s',
  async (from) => {
    const wrong: string[] = []
    const end = Math.min(from + BATCH, FIRST + CASES)
    for (let seed = from; seed < end; seed += 1) wrong.push(...(await report(seed)))
    expect(wrong).toEqual([])
  },
  60_000,
)
