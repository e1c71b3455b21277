import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { v7 as newId } from 'uuid'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { epochMs } from '../../src-shared/calendar.ts'
import { openCareChoices } from '../care/care-choices.ts'
import { parseMonth } from '../journal/store/month-document.ts'
import { goalsView } from '../plan/domain/goals-view.ts'
import { parsePlan } from '../plan/store/plan-document.ts'
import { dataFolderOf } from '../settings/read-settings.ts'
import { openSettings, type SettingsFile } from '../settings/settings-file.ts'
import { openShrinkChoices } from '../shrink/shrink-choices.ts'
import { monthOfFile } from '../storage/data-folder.ts'
import { fileIdentity } from '../storage/file-identity.ts'
import { bytesOf, filesIn } from '../tests/filled-folder.ts'
import { openDataFiles, type DataFiles } from './data-files.ts'

/** What the version of November 2026 has written, when each kind of file still had one writer. */
const WRITTEN = join(import.meta.dirname, '../tests/fixtures/written-in-november')
const MONTHS = ['2026-11', '2026-10', '2026-09']
const clock = { now: () => epochMs('2026-11-20T18:30:00.000Z'), zone: () => 'Europe/Berlin' }

let root: string
let settings: SettingsFile
let files: DataFiles

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  cpSync(WRITTEN, root, { recursive: true })
  settings = openSettings(root, newId, clock)
  files = openDataFiles(dataFolderOf(settings.current(), root), settings.current().deviceId, clock)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const own = (file: string): string => join('data', settings.current().deviceId, file)
const written = filesIn(WRITTEN)

/** Waits until versions before are removed, which nobody else waits for. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

it('is read as it was meant, and nothing is written for that', async () => {
  const wins = MONTHS.flatMap((month) => files.wins.read(month))
  expect(files.wins.months()).toEqual(MONTHS)
  expect(wins).toHaveLength(39)
  expect(wins.filter(({ deleted }) => deleted === true)).toHaveLength(1)
  expect(wins.filter(({ linkedTo }) => linkedTo !== undefined)).toHaveLength(8)
  expect(wins.filter(({ movedFrom }) => movedFrom !== undefined)).toHaveLength(1)
  expect(wins.filter(({ covers }) => covers === '2026-11-01')).toHaveLength(1)
  expect(wins.filter(({ energyBefore }) => energyBefore !== undefined)).toHaveLength(6)

  const { goals, tasks, steps, repeats, answers } = files.plan.read()
  const names = ['someone who writes', 'someone who looks after a home']
  expect(goals.map(({ name }) => name)).toEqual(names)
  expect(goalsView(goals).goals).toMatchObject([
    { name: names[0], hue: 'clay', shape: 'circle', letGo: false },
    { name: names[1], hue: 'sea', shape: 'diamond', letGo: false },
  ])
  expect(tasks.map(({ text }) => text)).toEqual(['the letter to Ann', 'the tax return'])
  expect([steps.length, repeats.length, answers.length]).toEqual([1, 1, 1])
  expect(wins.filter(({ repeatId }) => repeatId === repeats[0]?.id)).toHaveLength(2)
  expect(wins.filter(({ stepId }) => stepId === steps[0]?.id)).toHaveLength(1)

  expect(files.nudges.past()).toHaveLength(3)
  expect(files.draft.read()).toMatchObject({ text: 'the garage' })
  expect(settings.current()).toMatchObject({ theme: 'dark', energy: true, welcomed: true })
  expect(openCareChoices(root).isOrdinary('killing time on the train')).toBe(true)
  const choices = openShrinkChoices(root, clock)
  expect(choices.likeOf(['garag'])).toEqual({ like: 'cleaning' })
  expect(choices.isRefused('Open the door')).toBe(true)

  const notices = [settings, files.wins, files.plan, files.draft, files.copies].flatMap((from) =>
    typeof from.notices === 'function' ? from.notices() : from.notices,
  )
  expect(notices).toEqual([])
  await settled()
  expect(filesIn(root)).toEqual(written)
})

it('has backups that are whole', () => {
  const names = files.backups.list().map(({ name }) => name)
  expect(names).toHaveLength(5)
  for (const name of names) {
    const held = files.backups.filesIn(name)
    expect(held).toContain('plan.json')
    for (const file of held) {
      const bytes = files.backups.fileIn(name, file) ?? Buffer.alloc(0)
      const read = monthOfFile(file) === undefined ? parsePlan(bytes) : parseMonth(bytes)
      expect(read).toMatchObject({ damaged: false })
    }
  }
})

const EACH: [string, () => Promise<unknown>][] = [
  ...MONTHS.map((month): [string, () => Promise<unknown>] => [
    `wins/${month}.json`,
    () => {
      files.wins.read(month)
      return files.wins.putAll((files.wins.inMemory().get(month)?.wins ?? []).slice(-1))
    },
  ]),
  ['plan.json', () => files.plan.put({})],
  ...['2026-10', '2026-11'].map((month): [string, () => Promise<unknown>] => [
    `nudges/${month}.json`,
    async () => {
      const last = files.nudges.own().findLast(({ day }) => day.startsWith(month))
      return last && files.nudges.put(last)
    },
  ]),
  [
    'draft.json',
    async () => {
      const draft = files.draft.read() ?? null
      await files.draft.put(null)
      return files.draft.put(draft)
    },
  ],
  ['../../settings.json', async () => settings.change({})],
  ['../../settings.backup.json', async () => settings.change({})],
  ['../../care.json', async () => openCareChoices(root).remember(['killing time on the train'])],
  [
    '../../shrink.json',
    async () => openShrinkChoices(root, clock).remember(['garag'], { kind: 'cleaning' }),
  ],
]

/** What settings say since then that they did not say in November, and where. */
const SINCE_NOVEMBER = `  "dayStartHour": 4,
  "firstWeekday": "region",
  "clock": "region",
  "presets": [],
  "landingFromTray": true,
  "language": "system",
  "reviewScreen": "week",
  "winGoal": null,
`
const withNewLines = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.toString().replace('  "dayStartHour": 4,\n', SINCE_NOVEMBER))

it.each(EACH)('is written byte for byte as it was: %s', async (file, save) => {
  const path = join(root, own(file))
  const [before, { mode }] = [fileIdentity(path), statSync(path)]
  expect(await save()).toEqual({ kind: 'kept' })
  // Another file has taken its place, with the same rights.
  expect(fileIdentity(path)).not.toBe(before)
  expect(statSync(path).mode).toBe(mode)
  await settled()
  const expected = new Map(written)
  // Either of the two is written with its copy.
  const settingsFiles = file.includes('settings') ? ['settings.json', 'settings.backup.json'] : []
  for (const name of settingsFiles) expected.set(name, withNewLines(bytesOf(join(WRITTEN, name))))
  expect(filesIn(root)).toEqual(expected)
})
