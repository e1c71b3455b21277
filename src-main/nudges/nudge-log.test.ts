import fs, {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { dayPlus } from '../../src-shared/calendar.ts'
import type { NudgeDecision } from '../../src-shared/nudges.ts'
import { openNudgeLog, type NudgeFiles } from './nudge-log.ts'

const DEVICE = '019a0000-0000-7000-8000-00000000000a'
const OTHER = '019a0000-0000-7000-8000-00000000000b'
const TODAY = '2026-11-24'
const clock = { now: () => Date.UTC(2026, 10, 24, 9), zone: () => 'UTC' }

let dataFolder: string
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }))

let ids = 0
function decision(day = TODAY, more: Partial<NudgeDecision> = {}): NudgeDecision {
  const at = `${day}T08:35:00.000Z`
  const id = `019a0000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`
  return { id, at, zone: 'UTC', day, kind: 'day-start', outcome: 'shown', updatedAt: at, ...more }
}

function open(deviceId = DEVICE): NudgeFiles {
  return openNudgeLog({ dataFolder, deviceId, clock })
}

function file(name: string): string {
  return join(dataFolder, DEVICE, 'nudges', name)
}

/** Beside the months lie, for a moment, the versions before. */
function months(): string[] {
  const names = readdirSync(join(dataFolder, DEVICE, 'nudges'))
  return names.filter((name) => name.endsWith('.json')).toSorted()
}

describe('decisions', () => {
  test('of another device count as they were changed last, whichever copy says so', async () => {
    const first = decision()
    const answered = { ...first, answer: 'later' as const, updatedAt: `${TODAY}T08:40:00.000Z` }
    const log = open(OTHER)
    await log.put(first)
    const folder = join(dataFolder, OTHER, 'nudges')
    writeFileSync(join(folder, '2026-11 2.json'), readFileSync(join(folder, '2026-11.json')))
    await log.put(answered)
    expect(open().past()).toEqual([answered])
  })

  test('that another program has written into an old month are not swept with it', async () => {
    const old = decision('2026-09-01')
    const log = open()
    for (const day of ['2026-11-22', '2026-11-23', TODAY]) await log.put(decision(day))
    await log.put(old)
    const odd = { from: 'a version to come' }
    const month = { schemaVersion: 1, month: '2026-09', decisions: [old, odd] }
    writeFileSync(file('2026-09.json'), JSON.stringify(month))
    await log.sweep()
    expect(JSON.parse(readFileSync(file('2026-09.json'), 'utf8'))).toMatchObject({
      decisions: [odd],
    })
  })

  test('are there after a restart, the latest version of each, in order', async () => {
    const first = decision('2026-10-31')
    const second = decision()
    const log = open()
    await log.put(second)
    await log.put(first)
    const answered = { ...first, answer: 'later' as const }
    await log.put(answered)
    expect(log.past()).toEqual([answered, second])
    expect(open().past()).toEqual([answered, second])
    expect(months()).toEqual(['2026-10.json', '2026-11.json'])
  })

  test('of other devices count where they were shown, and are read anew', async () => {
    const log = open()
    expect(log.past()).toEqual([])
    const [shown, held] = [decision(), decision(TODAY, { outcome: 'held', reason: 'away' })]
    const other = open(OTHER)
    await other.put(shown)
    await other.put(held)
    expect(log.past()).toEqual([])
    log.reread()
    expect(log.past()).toEqual([shown])
    expect(readdirSync(dataFolder)).toEqual([OTHER])
  })

  test('are of one identity wherever they were answered: the version changed last counts', async () => {
    const shown = decision()
    await open().put(shown)
    const there = open(OTHER)
    const answered = { ...shown, answer: 'later' as const, updatedAt: '2026-11-24T09:00:00.000Z' }
    expect(there.past()).toEqual([shown])
    await there.put(answered)
    expect(there.past()).toEqual([answered])
    expect(open().past()).toEqual([answered])
  })

  test('that come while a busy file is waited for are all kept', async () => {
    const log = open()
    const [first, second] = [decision(), decision()]
    await log.put(first)
    const real = fs.linkSync
    let tries = 0
    const tried = Promise.withResolvers<void>()
    fs.linkSync = (...given) => {
      tries += 1
      tried.resolve()
      // The library's own second of trying is over, and ours begins.
      if (tries === 1) throw Object.assign(new Error('busy'), { code: 'EBUSY' })
      real(...given)
    }
    const copy = fs.copyFileSync
    fs.copyFileSync = () => {
      throw Object.assign(new Error('busy'), { code: 'EBUSY' })
    }
    syncBuiltinESMExports()
    try {
      const saving = log.put(second)
      await tried.promise
      expect(tries).toBe(1)
      const answering = log.put({ ...first, answer: 'not-today' })
      await Promise.all([saving, answering, log.sweep()])
    } finally {
      fs.linkSync = real
      fs.copyFileSync = copy
      syncBuiltinESMExports()
    }
    expect(open().past()).toEqual([{ ...first, answer: 'not-today' }, second])
  })

  test('of a zone that this engine does not know are there, and keep it', async () => {
    const log = open()
    await log.put({ ...decision(), zone: 'Moon/Copernicus' })
    expect(open().past()).toMatchObject([{ zone: 'Moon/Copernicus' }])
    expect(readFileSync(file('2026-11.json'), 'utf8')).toContain('Copernicus')
  })

  test('that are not understood stay in the file', async () => {
    mkdirSync(join(dataFolder, DEVICE, 'nudges'), { recursive: true })
    const odd = { id: 'odd', kind: 'moonrise' }
    const known = { ...decision(), mood: 'bright' }
    const document = {
      schemaVersion: 1,
      month: '2026-11',
      decisions: [known, odd],
      colour: 'green',
    }
    writeFileSync(file('2026-11.json'), JSON.stringify(document))
    const log = open()
    expect(log.past()).toEqual([known])
    const more = decision()
    await log.put(more)
    const written: unknown = JSON.parse(readFileSync(file('2026-11.json'), 'utf8'))
    expect(written).toEqual({ ...document, decisions: [known, more, odd] })
  })

  test('in a file that cannot be read are put aside, never written over', async () => {
    mkdirSync(join(dataFolder, DEVICE, 'nudges'), { recursive: true })
    writeFileSync(file('2026-11.json'), '{"schemaVersion": 1, "decis')
    const log = open()
    expect(log.past()).toEqual([])
    await log.put(decision())
    const names = readdirSync(join(dataFolder, DEVICE, 'nudges'))
    const aside = names.find((name) => name.includes('unreadable')) ?? ''
    expect(readFileSync(file(aside), 'utf8')).toBe('{"schemaVersion": 1, "decis')
    expect(open().past()).toHaveLength(1)
  })

  test('of a newer version are read, and its file is left as it is', async () => {
    mkdirSync(join(dataFolder, DEVICE, 'nudges'), { recursive: true })
    const text = JSON.stringify({ schemaVersion: 9, month: '2026-11', decisions: [decision()] })
    writeFileSync(file('2026-11.json'), text)
    const log = open()
    expect(log.past()).toHaveLength(1)
    expect(await log.put(decision())).toMatchObject({
      kind: 'refused',
      problem: { kind: 'newer-version' },
    })
    expect(readFileSync(file('2026-11.json'), 'utf8')).toBe(text)
  })
})

describe('after thirty days', () => {
  test('decisions leave the disk', async () => {
    const log = open()
    for (const age of [70, 40, 31, 20, 2, 1, 0]) await log.put(decision(dayPlus(TODAY, -age)))
    await log.sweep()
    const left = open()
      .past()
      .map(({ day }) => day)
    // The one of 31 days ago goes when three days have had decisions since its time was over.
    expect(left).toEqual([31, 20, 2, 1, 0].map((age) => dayPlus(TODAY, -age)))
    expect(months()).toEqual(['2026-10.json', '2026-11.json'])
  })

  test('a clock that is wrong for a day takes nothing away', async () => {
    const log = open()
    await log.put(decision())
    await log.put(decision('2030-01-01'))
    await log.put(decision('2030-01-02'))
    await log.sweep()
    expect(open().past()).toHaveLength(3)
  })
})
