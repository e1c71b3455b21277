import fs, { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import type { Win } from '../../src-shared/records.ts'
import { openEventBus } from '../kernel/event-bus.ts'
import { isRemembered } from '../settings/settings-schema.ts'
import {
  expected,
  isBackup,
  wrongNotices,
  wrongWins,
  type DamagedFolder,
} from '../tests/damage-verdict.ts'
import { damageOne } from '../tests/damage.ts'
import { fillFolder, filesIn, type FilledFolder } from '../tests/filled-folder.ts'
import { seededRandom } from '../tests/seeded-random.ts'
import { times } from '../tests/short-run.ts'
import type { Data, openData as OpenData } from './data.ts'

/** How many folders are damaged: `npm run torture` damages many. */
const CASES = Number(process.env['CORRUPTION_CASES'] ?? times(300, 60))
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
  ;({ openData } = await import('./data.ts'))
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

function damaged(seed: number): DamagedFolder {
  const random = seededRandom(seed)
  const root = join(home, `case-${seed}`)
  cpSync(base.root, root, { recursive: true, preserveTimestamps: true })
  const own = [...base.files.keys()].filter((file) => !isBackup(file))
  // Mostly what the app reads first; half of the time the backups are whole.
  const all = random.below(2) === 0 ? own : [...base.files.keys()]
  const times = random.of([1, 1, 1, 2, 2, 3, 5])
  const damages = Array.from({ length: times }, () => damageOne(root, all, random)).flat()
  return { base, root, damages, files: filesIn(root) }
}

const asides = (root: string): string[] =>
  [...filesIn(root).keys()].filter((name) => name.includes('.unreadable-'))

/** Opens a damaged folder as the app does, twice, and says what is wrong. */
async function mistakes(one: DamagedFolder): Promise<string[]> {
  const first = openData(one.root, openEventBus())
  const shown = await allWins(first)
  await first.mend()
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

  const second = openData(one.root, openEventBus())
  const again = await allWins(second)
  await second.mend()
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
    return (await mistakes(one)).map((wrong) => `seed ${seed} (${done}): ${wrong}`)
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
  const whole: DamagedFolder = { base, root, damages: [], files: filesIn(root) }
  expect(expected(whole).length).toBeGreaterThan(30)
  expect(await mistakes(whole)).toEqual([])
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
