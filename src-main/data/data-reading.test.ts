import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { monthOf } from '../../src-shared/calendar.ts'
import type { Win } from '../../src-shared/records.ts'
import type { JournalToday } from '../journal/domain/journal.ts'
import { monthBytes } from '../journal/store/month-bytes.ts'
import { EMPTY_MONTH } from '../journal/store/month-document.ts'
import { openEventBus } from '../kernel/event-bus.ts'
import type { DataEvents } from './data-events.ts'
import { openData, type Data } from './data.ts'

let home: string
let told: JournalToday[]
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  told = []
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

function open(): Data {
  const bus = openEventBus<DataEvents>()
  const data = openData(join(home, 'settings'), bus)
  const tell = (): void => void told.push(data.today())
  for (const event of ['wins.changed', 'wins.arrived', 'plan.changed', 'steps.known'] as const) {
    bus.on(event, tell)
  }
  bus.on('notices.changed', tell)
  bus.on('mending.due', () => setImmediate(() => void data.mend()))
  return data
}

/** Opens the app with its data in a folder that the person chose. */
async function openElsewhere(): Promise<{ data: Data; folder: string }> {
  const data = open()
  await data.journal.log('wrote a line', 'quick-log')
  const folder = join(home, 'chosen')
  mkdirSync(folder)
  expect(await data.moveTo(folder)).toEqual({ kind: 'moved', folder })
  return { data, folder }
}

function win(number: number, day: string): Win {
  const at = `2020-05-05T10:00:00.00${number}Z`
  return {
    id: `019a0000-0000-7000-9000-00000000000${number}`,
    at,
    zone: 'UTC',
    day,
    text: `win ${number}`,
    source: 'quick-log',
    updatedAt: at,
  }
}

const textsToday = (data: Data): string[] => data.today().wins.map(({ text }) => text)

async function allTexts(data: Data): Promise<string[]> {
  const look = () => data.history.read({ words: '', removed: false, from: 0, count: 100 })
  while (!look().complete) await turn()
  await turn()
  return look().rows.flatMap((row) => (row.kind === 'win' ? row.win.text : []))
}

describe('another data folder', () => {
  it('has everything, and what is logged from then on', async () => {
    const { data, folder } = await openElsewhere()
    expect(textsToday(data)).toEqual(['wrote a line'])
    await data.journal.log('and another', 'quick-log')
    expect(data.folder()).toBe(folder)
    expect(textsToday(open())).toEqual(['wrote a line', 'and another'])
  })

  it('is never left for a third one while it is not there', async () => {
    const { data, folder } = await openElsewhere()
    renameSync(folder, `${folder}-unplugged`)
    const third = join(home, 'third')
    mkdirSync(third)
    expect(await data.moveTo(third)).toEqual({
      kind: 'not-saved',
      problem: { kind: 'no-folder', path: folder },
    })
    expect(existsSync(folder)).toBe(false)
    renameSync(`${folder}-unplugged`, folder)
    expect(textsToday(data)).toEqual(['wrote a line'])
    expect(await data.moveTo(third)).toEqual({ kind: 'moved', folder: third })
  })
})

describe('leafing through all wins', () => {
  const month = (data: Data, name: string): string =>
    join(data.folder(), data.settings.current().deviceId, 'wins', `${name}.json`)

  it('tells of a damaged month that nobody has looked at before', async () => {
    const data = open()
    await data.journal.log('wrote a line', 'quick-log')
    await turn()
    writeFileSync(month(data, '2020-05'), '{"half')
    told = []
    expect(await allTexts(data)).toEqual(['wrote a line'])
    const notices = told.at(-1)?.notices ?? []
    expect(notices).toMatchObject([{ kind: 'set-aside' }])
    expect(readFileSync(notices[0]?.path ?? '', 'utf8')).toBe('{"half')
  })

  it('shows a win that an older month’s file had for a month that was read already', async () => {
    const data = open()
    await data.journal.log('wrote a line', 'quick-log')
    const [stray, other] = [win(1, '2020-06-05'), win(2, '2020-05-05')]
    writeFileSync(
      month(data, '2020-05'),
      monthBytes('2020-05', { ...EMPTY_MONTH, wins: [stray, other] }),
    )
    writeFileSync(
      month(data, '2020-06'),
      monthBytes('2020-06', { ...EMPTY_MONTH, wins: [win(3, '2020-06-06')] }),
    )
    expect(await allTexts(data)).toEqual(['wrote a line', 'win 3', 'win 1', 'win 2'])
    expect(monthOf(stray.day)).toBe('2020-06')
    expect(data.journal.find(stray.id)).toEqual(stray)
  })
})

it('does not restore words from a backup that is damaged', async () => {
  const data = open()
  await data.journal.log('wrote a line', 'quick-log')
  await data.backups.make()
  const [backup] = data.backups.view().backups
  const { deviceId } = data.settings.current()
  const folder = join(data.folder(), 'backups', deviceId, backup?.name ?? '', 'wins')
  const file = join(folder, `${monthOf(data.today().day)}.json`)
  writeFileSync(file, readFileSync(file, 'utf8').replace('wrote a line', 'wrote a lime'))
  expect(await data.backups.preview(backup?.name ?? '')).toEqual({
    back: 0,
    changed: 0,
    away: 0,
    examples: [],
  })
})
