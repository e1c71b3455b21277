import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { monthBytes } from '../journal/store/month-bytes.ts'
import { EMPTY_MONTH } from '../journal/store/month-document.ts'
import { openEventBus, type EventBus } from '../kernel/event-bus.ts'
import { openJobRunner, type OwnedJobRunner } from '../platform/jobs/job-runner.ts'
import type { JobRunner } from '../platform/jobs/job-types.ts'
import { jobsHere } from '../platform/jobs/jobs-here.ts'
import { fileJobs, type FileJobs } from '../storage/file-jobs.ts'
import { eventually } from '../tests/eventually.ts'
import { nodeJobProcess } from '../tests/node-job-process.ts'
import { sampleWin } from '../tests/sample-win.ts'
import type { testJobs } from '../tests/test-jobs.ts'
import type { DataEvents } from './data-events.ts'
import { openData, type Data } from './data.ts'

const DEVICE = '019a0000-0000-7000-8000-000000000001'
const OTHER = '019a0000-0000-7000-8000-000000000002'
const THIRD = '019a0000-0000-7000-8000-000000000003'
const MONTH = '2026-11'
/** A moment of that month: the present one is asked for by itself, before other devices are read. */
const NOW = Date.parse('2026-11-20T10:00:00.000Z')

let home: string
let bus: EventBus<DataEvents>
let data: Data
let runner: OwnedJobRunner<typeof testJobs>

beforeEach(() => {
  vi.setSystemTime(NOW)
  home = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  mkdirSync(join(home, 'settings'))
  mkdirSync(join(home, 'data', DEVICE), { recursive: true })
  const settings = { schemaVersion: 1, deviceId: DEVICE, dataFolder: join(home, 'data') }
  writeFileSync(join(home, 'settings/settings.json'), JSON.stringify(settings))
  bus = openEventBus<DataEvents>()
  runner = openJobRunner<typeof testJobs>(nodeJobProcess)
})
afterEach(async () => {
  runner.end()
  await data.pendingChanges.finish(1_000)
  vi.useRealTimers()
  rmSync(home, { recursive: true, force: true })
})

const path = (device: string, file: string): string => join(home, 'data', device, file)

function write(device: string, file: string, ...numbers: number[]): void {
  mkdirSync(dirname(path(device, file)), { recursive: true })
  const wins = numbers.map((number) => sampleWin(number))
  writeFileSync(path(device, file), monthBytes(MONTH, { ...EMPTY_MONTH, wins }))
}

/** The same jobs, in which this file alone is not waited for as long as in the app. */
function impatientWith(path: string, jobs: JobRunner<FileJobs>): JobRunner<FileJobs> {
  return {
    run: (name, input, options) =>
      jobs.run(
        name,
        input.map((one) =>
          'paths' in one && one.paths.includes(path) ? { ...one, limitMs: 300 } : one,
        ) as never,
        options,
      ),
  }
}

const open = (): Data => (data = openData(join(home, 'settings'), bus, 'later'))
const texts = (): string[] => data.store.read(MONTH).map(({ text }) => text)
const notices = (): readonly unknown[] => data.today().notices
const put = async (number: number): Promise<void> =>
  expect(await data.store.put(sampleWin(number))).toEqual({ kind: 'kept' })

describe('other devices’ files', () => {
  it('come in after this device’s own, which are there at once', async () => {
    write(DEVICE, `wins/${MONTH}.json`, 1)
    write(OTHER, `wins/${MONTH}.json`, 2)
    write(THIRD, `wins/${MONTH}.json`, 3)
    write(THIRD, 'wins/2019-03.json', 4)
    const arrived = vi.fn<(payload: DataEvents['wins.arrived']) => void>()
    bus.on('wins.arrived', arrived)
    open()
    expect(texts()).toEqual(['win 1'])
    expect(data.store.months()).toEqual([MONTH])
    await data.readOthers(jobsHere(() => fileJobs))
    expect(texts()).toEqual(['win 1', 'win 2', 'win 3'])
    expect(data.store.months()).toEqual([MONTH, '2019-03'])
    expect(arrived).toHaveBeenCalled()
    expect(notices()).toEqual([])
  })

  it('are read again when they change, come or go, and stay as they were meanwhile', async () => {
    write(OTHER, `wins/${MONTH}.json`, 1)
    open()
    await data.readOthers(jobsHere(() => fileJobs))
    expect(texts()).toEqual(['win 1'])
    write(OTHER, `wins/${MONTH}.json`, 1, 2)
    data.onFileChanged({ device: OTHER, file: `wins/${MONTH}.json`, own: false })
    expect(texts()).toEqual(['win 1'])
    await eventually(() => expect(texts()).toEqual(['win 1', 'win 2']))
    write(THIRD, `wins/${MONTH}.json`, 3)
    data.onFileChanged({ device: THIRD, file: '', own: false })
    await eventually(() => expect(texts()).toEqual(['win 1', 'win 2', 'win 3']))
    rmSync(path(OTHER, ''), { recursive: true })
    data.onFileChanged({ device: OTHER, file: '', own: false })
    await eventually(() => expect(texts()).toEqual(['win 3']))
  })

  it.skipIf(process.platform === 'win32')(
    'that do not answer hold up neither a save nor another device, and are asked for again',
    async () => {
      write(DEVICE, `wins/${MONTH}.json`, 1)
      write(THIRD, `wins/${MONTH}.json`, 3)
      mkdirSync(path(OTHER, 'wins'), { recursive: true })
      const pipe = path(OTHER, `wins/${MONTH}.json`)
      execFileSync('mkfifo', [pipe])
      open()
      const read = data.readOthers(impatientWith(pipe, runner))
      expect(texts()).toEqual(['win 1'])
      await put(5)
      await read
      expect(texts()).toEqual(['win 1', 'win 3', 'win 5'])
      expect(notices()).toEqual([{ kind: 'not-here-elsewhere', path: pipe }])
      // Nothing was written in its place, and it counts as soon as it is here.
      expect(readdirSync(path(OTHER, 'wins'))).toEqual([`${MONTH}.json`])
      rmSync(pipe)
      write(OTHER, `wins/${MONTH}.json`, 2)
      data.onFileChanged({ device: OTHER, file: `wins/${MONTH}.json`, own: false })
      await eventually(() => expect(texts()).toEqual(['win 1', 'win 2', 'win 3', 'win 5']))
      expect(notices()).toEqual([])
    },
  )

  it('that do not answer keep everything from being moved, which would hold up every save', async () => {
    write(DEVICE, `wins/${MONTH}.json`, 1)
    write(OTHER, `wins/${MONTH}.json`, 2)
    open()
    await data.readOthers({ run: () => Promise.resolve({ kind: 'late' }) })
    const target = join(home, 'elsewhere')
    expect(await data.moveTo(target)).toEqual({
      kind: 'not-saved',
      problem: { kind: 'not-here', path: join(home, 'data', OTHER) },
    })
    expect(existsSync(target)).toBe(false)
    await put(3)
  })

  it('of a folder that does not answer are not here yet, until it does', async () => {
    write(DEVICE, `wins/${MONTH}.json`, 1)
    write(OTHER, `wins/${MONTH}.json`, 2)
    const here = jobsHere(() => fileJobs)
    let isHanging = true
    const hanging: JobRunner<FileJobs> = {
      run: (name, input, options) =>
        isHanging ? Promise.resolve({ kind: 'late' }) : here.run(name, input, options),
    }
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    open()
    await data.readOthers(hanging)
    expect(texts()).toEqual(['win 1'])
    expect(notices()).toEqual([{ kind: 'not-here-elsewhere', path: join(home, 'data', OTHER) }])
    isHanging = false
    vi.advanceTimersByTime(30_000)
    vi.useRealTimers()
    vi.setSystemTime(NOW)
    await eventually(() => expect(texts()).toEqual(['win 1', 'win 2']))
    expect(notices()).toEqual([])
  })

  it('are not read twice where a link leads to them, or to what is here already', async () => {
    write(DEVICE, `wins/${MONTH}.json`, 1)
    write(OTHER, `wins/${MONTH}.json`, 2)
    renameSync(path(OTHER, ''), join(home, 'phone'))
    const link = (to: string, name: string): void => symlinkSync(to, path(name, ''), 'junction')
    link(join(home, 'phone'), OTHER)
    link(join(home, 'phone'), 'the-phone-again')
    link(join(home, 'data'), 'all-of-it')
    link(path(DEVICE, ''), 'myself')
    link(join(home, 'nowhere'), 'dangling')
    const devices = vi.fn<(payload: DataEvents['devices.changed']) => void>()
    bus.on('devices.changed', devices)
    open()
    await data.readOthers(jobsHere(() => fileJobs))
    expect(texts()).toEqual(['win 1', 'win 2'])
    expect(devices.mock.lastCall?.[0].devices).toHaveLength(1)
  })
})

describe('conflict copies', () => {
  it('are taken once they and what is known are read, and this device’s put aside', async () => {
    write(DEVICE, `wins/${MONTH}.json`, 1)
    const copies = [
      [DEVICE, `wins/${MONTH}.sync-conflict-20261128-145610-S56Y6L2.json`, 2],
      [OTHER, `wins/${MONTH} 2.json`, 3],
    ] as const
    for (const [device, file, number] of copies) write(device, file, number)
    // Known from the third device: no news.
    write(OTHER, `wins/${MONTH} 3.json`, 4)
    write(THIRD, `wins/${MONTH}.json`, 4)
    open()
    await data.readOthers(jobsHere(() => fileJobs))
    await eventually(() => expect(existsSync(path(DEVICE, copies[0][1]))).toBe(false))
    expect(texts()).toEqual(['win 1', 'win 2', 'win 3', 'win 4'])
    const own = readFileSync(path(DEVICE, `wins/${MONTH}.json`), 'utf8')
    for (const text of ['win 1', 'win 2', 'win 3']) expect(own).toContain(text)
    expect(own).not.toContain('win 4')
    expect(readdirSync(path(OTHER, 'wins'))).toHaveLength(2)
    expect(notices()).toMatchObject([{ kind: 'copies', count: 2 }])
  })

  it('that arrive later are taken as well', async () => {
    write(OTHER, `wins/${MONTH}.json`, 1)
    open()
    await data.readOthers(jobsHere(() => fileJobs))
    const file = `wins/${MONTH} (conflicted copy 2026-11-28 101010).json`
    write(OTHER, file, 1, 2)
    data.onFileChanged({ device: OTHER, file, own: false })
    await eventually(() => expect(texts()).toEqual(['win 1', 'win 2']))
    write(DEVICE, `wins/${MONTH}-HOST.json`, 3)
    data.onFileChanged({ device: DEVICE, file: `wins/${MONTH}-HOST.json`, own: true })
    await eventually(() => expect(texts()).toEqual(['win 1', 'win 2', 'win 3']))
    await eventually(() => expect(existsSync(path(DEVICE, `wins/${MONTH}-HOST.json`))).toBe(false))
  })
})

it('what is read of many months is asked for once, and told of when it is here', async () => {
  const months = Array.from({ length: 9 }, (_, index) => `2018-0${index + 1}`)
  mkdirSync(path(OTHER, 'wins'), { recursive: true })
  for (const month of months) {
    const wins = [{ ...sampleWin(Number(month.slice(-1))), day: `${month}-05` }]
    // More than is kept of all of them.
    const others = { filler: ''.padEnd(3_000_000, '.') }
    const bytes = monthBytes(month, { ...EMPTY_MONTH, wins, others })
    writeFileSync(path(OTHER, `wins/${month}.json`), bytes)
  }
  open()
  const here = jobsHere(() => fileJobs)
  const names: string[] = []
  const counted: JobRunner<FileJobs> = {
    run: (name, input, options) => {
      names.push(name)
      return here.run(name, input, options)
    },
  }
  await data.readOthers(counted)
  const seen = new Set<string>()
  bus.on('wins.arrived', (arrived) => {
    for (const month of arrived.months)
      for (const { text } of data.store.read(month)) seen.add(text)
  })
  expect(months.flatMap((month) => data.store.read(month))).toEqual([])
  await eventually(() => expect(seen.size).toBe(months.length))
  expect(names).toEqual(['folders.list', 'files.read'])
})
