import fs, {
  cpSync,
  existsSync,
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
import { setImmediate } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'

import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { openEventBus } from '../kernel/event-bus.ts'
import { openData, type Data } from './data.ts'

let folder: string
/** Where both of them have their wins. */
let shared: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-twins-'))
  shared = join(folder, 'shared')
  mkdirSync(shared)
  const first = openData(join(folder, 'a'), openEventBus())
  await log(first, 'before')
  const { kind } = await first.moveTo(shared)
  if (kind !== 'moved') throw new Error(kind)
  cpSync(join(folder, 'a'), join(folder, 'b'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

const open = (name: 'a' | 'b' | 'c'): Data => openData(join(folder, name), openEventBus())

async function log(data: Data, text: string): Promise<void> {
  const { kind } = await data.journal.log(text, 'quick-log')
  if (kind !== 'logged') throw new Error(kind)
}
const texts = (data: Data): string[] => data.today().wins.map(({ text }) => text)
const id = (data: Data): string => data.settings.current().deviceId
const twinNotices = (data: Data) => data.today().notices.filter(({ kind }) => kind === 'twin')

/** What the folder says to an app that has just opened it. */
function afterwards(): string[] {
  cpSync(join(folder, 'a'), join(folder, 'c'), { recursive: true })
  const reader = open('c')
  const found = texts(reader).toSorted()
  rmSync(join(folder, 'c'), { recursive: true })
  return found
}

/** Until what is done by itself is done. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await setImmediate()
}

describe('two installations with one device id', () => {
  it('lose none of their wins, and one of them takes another id', async () => {
    const [a, b] = [open('a'), open('b')]
    const was = id(a)
    expect([texts(a), texts(b)]).toEqual([['before'], ['before']])
    await log(a, 'a1')
    await log(b, 'b1')
    await log(a, 'a2')
    await log(b, 'b2')
    expect(afterwards()).toEqual(['a1', 'a2', 'b1', 'b2', 'before'])
    expect(texts(b)).toEqual(
      ['before', 'a1', 'b1', 'a2', 'b2'].filter((text) => texts(b).includes(text)),
    )
    expect([id(a), id(b) === was]).toEqual([was, false])
    expect([twinNotices(a), twinNotices(b)]).toEqual([
      [],
      [{ kind: 'twin', path: join(shared, was) }],
    ])
    const again = open('b')
    expect(id(again)).toBe(id(b))
    expect(texts(again).toSorted()).toEqual(['a1', 'a2', 'b1', 'b2', 'before'])
  })

  it('show what the other has written once the system tells of it', async () => {
    const [a, b] = [open('a'), open('b')]
    expect(texts(a)).toEqual(['before'])
    // The other was started later, and so has seen all there was.
    await log(b, 'b1')
    const [month = ''] = readdirSync(join(shared, id(a), 'wins'))
    a.onFileChanged({ device: id(a), file: `wins/${month}`, own: true })
    await settled()
    expect(texts(a)).toEqual(['before', 'b1'])
    expect(id(a)).not.toBe(id(b))
    expect(twinNotices(a)).toHaveLength(1)
    await log(a, 'a1')
    await log(b, 'b2')
    expect(afterwards()).toEqual(['a1', 'b1', 'b2', 'before'])
    expect(twinNotices(b)).toEqual([])
  })

  it('that never run at the same time go on as one', async () => {
    await log(open('a'), 'a1')
    await log(open('b'), 'b1')
    await log(open('a'), 'a2')
    const a = open('a')
    expect(texts(a)).toEqual(['before', 'a1', 'b1', 'a2'])
    expect([twinNotices(a), id(a)]).toEqual([[], id(open('b'))])
  })

  it('keep both plans, decisions and drafts', async () => {
    const [a, b] = [open('a'), open('b')]
    await a.planner.addGoal('someone who writes')
    await b.planner.addGoal('someone who runs')
    await a.planner.addTask({ text: 'the letter' })
    await b.planner.addTask({ text: 'the shoes' })
    for (const each of [open('a'), open('b')]) {
      const { goals, tasks } = each.plan.read()
      const names = goals.map(({ name }) => name).toSorted()
      expect(names).toEqual(['someone who runs', 'someone who writes'])
      expect(tasks.map(({ text }) => text).toSorted()).toEqual(['the letter', 'the shoes'])
    }
    expect(id(a)).not.toBe(id(b))
  })

  it('show what the other has planned once the system tells of it', async () => {
    const [a, b] = [open('a'), open('b')]
    await b.planner.addTask({ text: 'the shoes' })
    a.onFileChanged({ device: id(a), file: 'plan.json', own: true })
    await settled()
    expect(a.plan.read().tasks.map(({ text }) => text)).toEqual(['the shoes'])
    expect(id(a)).not.toBe(id(b))
  })

  it('read what a person has edited by hand, and stay what they are', async () => {
    const a = open('a')
    const was = id(a)
    await a.planner.addTask({ text: 'the letter' })
    const path = join(shared, was, 'plan.json')
    const text = readFileSync(path, 'utf8').replace('the letter', 'the long letter')
    const unsealed = text.replace(/,\n {2}"crc32": "[0-9a-f]{8}"/, '')
    writeFileSync(path, unsealed)
    a.onFileChanged({ device: id(a), file: 'plan.json', own: true })
    await settled()
    expect(a.plan.read().tasks.map(({ text }) => text)).toEqual(['the long letter'])
    expect([id(a), twinNotices(a)]).toEqual([was, []])
    await a.planner.addTask({ text: 'the shelf' })
    const tasks = open('a')
      .plan.read()
      .tasks.map(({ text }) => text)
    expect(tasks).toEqual(['the long letter', 'the shelf'])
  })

  it('keep what was typed on each', async () => {
    const draft = (text: string): ShrinkDraft => ({
      stage: 'notice',
      text,
      friction: {},
      rungs: [],
      own: '',
    })
    const [a, b] = [open('a'), open('b')]
    await a.draft.keep(draft('a letter'))
    await b.draft.keep(draft('a shelf'))
    await a.draft.keep(draft('a long letter'))
    const typed = [open('a'), open('b')].map((one) => one.draft.read()?.text)
    expect(typed).toEqual(['a long letter', 'a shelf'])
  })

  it('share the folder where no other id can be kept, and lose nothing either', async () => {
    const [a, b] = [open('a'), open('b')]
    for (const name of ['settings.json', 'settings.backup.json']) {
      // Nothing can be written where a folder has the file's name.
      rmSync(join(folder, 'b', name))
      mkdirSync(join(folder, 'b', name))
    }
    await log(a, 'a1')
    await log(b, 'b1')
    await log(a, 'a2')
    expect(texts(b)).toContain('b1')
    expect(texts(a).toSorted()).toEqual(['a1', 'a2', 'b1', 'before'])
    expect(afterwards()).toEqual(['a1', 'a2', 'b1', 'before'])
  })

  it('share the folder where no other can be made in it', async () => {
    const [a, b] = [open('a'), open('b')]
    const was = id(a)
    const { mkdirSync: make } = fs
    fs.mkdirSync = (path, options) => {
      if (String(path).startsWith(shared) && !existsSync(path)) {
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
      }
      return make(path, options)
    }
    syncBuiltinESMExports()
    onTestFinished(() => {
      fs.mkdirSync = make
      syncBuiltinESMExports()
    })
    expect([texts(a), texts(b)]).toEqual([['before'], ['before']])
    await log(a, 'a1')
    await log(b, 'b1')
    await log(a, 'a2')
    expect([id(a), id(b)]).toEqual([was, was])
    expect(afterwards()).toEqual(['a1', 'a2', 'b1', 'before'])
  })
})
