import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Handlers } from '../../src-shared/contract/command.ts'
import { commands, type CommandName } from '../../src-shared/contract/index.ts'
import type { Data } from '../data/data.ts'
import { fileIdentity } from '../storage/file-identity.ts'
import { handlersWithoutWindows } from '../tests/app-without-windows.ts'
import { filesIn } from '../tests/filled-folder.ts'

const WRITTEN = join(import.meta.dirname, '../tests/fixtures/written-in-november')
const DEVICE = '01a060b3-ef00-717c-9c13-5610dd239eea'
const QUERIES = (Object.keys(commands) as CommandName[]).filter(
  (name) => commands[name].effect === 'reads',
)

const heavy = { text: 'the tax return', friction: {} }
/** One that has grown out of another. */
const someWin = '01a1a0e0-eb49-70c5-882a-aca1f9568d3a'
const history = { words: '', removed: false, from: 0, count: 100 }

/** What each query is asked with; a query that is missing here fails the first test. */
const ASKED: Partial<Record<CommandName, readonly object[]>> = {
  'win.details': [{ id: someWin }],
  'links.find': [
    { id: someWin, words: '' },
    { id: someWin, words: 'letter' },
  ],
  'history.read': [history, { ...history, removed: true }, { ...history, words: 'letter' }],
  'today.read': [{}],
  'goals.read': [{}],
  'plan.read': [{}, { first: 2 }],
  'shrink.lines': [{ text: '- one\n- two' }],
  'shrink.ladder': [heavy],
  'shrink.smaller': [{ ...heavy, step: 'sort all the receipts', shown: [] }],
  'shrink.ideas': [{ ...heavy, shown: [] }],
  'shrink.check': [{ text: 'the tax return', step: 'open the folder' }],
  'shrink.read': [{}],
  'model.read': [{}],
  'model.ladder': [heavy],
  'care.read': [{ texts: ['the tax return', 'I want to die'] }],
  'helplines.read': [{}],
  'week.read': [{}, { of: '2026-10-14' }],
  'week.summary': [{ first: '2026-11-16' }, { first: '2026-09-14' }],
  'chain.read': [{ id: someWin }],
  'wins.named': [{ ids: [someWin] }],
  'month.read': [{}, { month: '2026-09' }],
  'year.read': [{}, { year: 2025 }],
  'backups.read': [{}],
  'imports.read': [{}],
  'import.left-out': [{ previewId: someWin, from: 0, count: 10 }],
  'backup.preview': [{ name: '2026-11-20T18-07-45-345Z' }],
  'nudges.read': [{}],
  'settings.read': [{}],
  'updates.read': [{}],
  'licenses.read': [{}],
  'main.ready': [{}],
  'quick-log.ready': [{}],
}

let userData: string
let data: Data
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T18:30:00.000Z') })
  userData = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  cpSync(WRITTEN, userData, { recursive: true })
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(userData, { recursive: true, force: true })
})

/** Opens the app's data and handlers; what follows from events is not attached. */
function open(): Handlers<typeof commands> {
  const app = handlersWithoutWindows(userData)
  data = app.data
  return app.handlers
}

/** Every file below a folder: its bytes, and which file it is. */
function snapshot(folder = userData): Map<string, readonly [Buffer, string | undefined]> {
  return new Map(
    [...filesIn(folder)].map(([name, bytes]) => [name, [bytes, fileIdentity(join(folder, name))]]),
  )
}

/** Asks everything there is to ask, twice: with nothing read so far, and with everything read. */
async function askAll(handlers: Handlers<typeof commands>): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    for (const name of QUERIES) {
      for (const asked of ASKED[name] ?? []) {
        const answer = (handlers[name] as (argument: unknown) => unknown)(
          commands[name].argument.parse(asked),
        )
        await answer
      }
    }
    // Older wins are read in the background.
    while (!data.history.read(history).complete) await setImmediate()
    await data.history.whole()
    for (let turn = 0; turn < 20; turn += 1) await setImmediate()
  }
}

const own = (file: string): string => join(userData, 'data', DEVICE, file)
const cut = (file: string): void =>
  writeFileSync(own(file), readFileSync(own(file), 'utf8').slice(0, -200))

it('asks every query of the contract', () => {
  expect(Object.keys(ASKED).toSorted()).toEqual(QUERIES.toSorted())
})

describe('no query writes', () => {
  it('into a folder that is whole', async () => {
    const handlers = open()
    const before = snapshot()
    await askAll(handlers)
    expect(snapshot()).toEqual(before)
  })

  it('into a folder whose files are broken, and what they say is mended after that', async () => {
    const handlers = open()
    cut('wins/2026-11.json')
    rmSync(own('wins/2026-09.json'))
    // A month's file with wins of another month, as an interrupted move leaves it.
    renameSync(own('wins/2026-10.json'), own('wins/2026-08.json'))
    writeFileSync(own('wins/2020-05.json'), '{"half')
    writeFileSync(own('nudges/2026-11.json'), 'nothing')
    cut('plan.json')
    cut('draft.json')
    const before = snapshot()

    await askAll(handlers)
    expect(snapshot()).toEqual(before)

    await data.mend()
    expect([...snapshot().keys()]).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/wins\/2026-11\.unreadable-/),
        expect.stringMatching(/wins\/2020-05\.unreadable-/),
        expect.stringMatching(/nudges\/2026-11\.unreadable-/),
        expect.stringMatching(/wins\/2026-09\.json$/),
        expect.stringMatching(/wins\/2026-10\.json$/),
      ]),
    )
    expect(data.today().notices.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['restored', 'set-aside', 'came-back']),
    )
  })

  it('into a chosen folder that is back, when a query finds it', async () => {
    const chosen = join(userData, 'chosen')
    const away = join(userData, 'away')
    open()
    expect(await data.moveTo(chosen)).toMatchObject({ kind: 'moved' })
    const handlers = open()
    renameSync(chosen, away)
    void handlers['plan.read']({})
    expect(data.missing()).toBe(true)
    writeFileSync(join(away, DEVICE, 'plan.json'), 'nothing')
    writeFileSync(join(away, DEVICE, 'plan.json.tmp-1234567890abcdef'), 'left by a save')
    renameSync(away, chosen)
    const before = snapshot()

    void handlers['plan.read']({})
    expect(data.missing()).toBe(false)
    expect(snapshot()).toEqual(before)

    await data.mend()
    for (let turn = 0; turn < 20; turn += 1) await setImmediate()
    const after = [...snapshot(join(chosen, DEVICE)).keys()].filter((name) =>
      name.startsWith('plan'),
    )
    expect(after.toSorted()).toEqual(['plan.json', expect.stringMatching(/^plan\.unreadable-/)])
  })
})
