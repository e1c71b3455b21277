import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { isCommand } from '../cli/domain/command-table.ts'
import { parseArguments } from '../cli/parse-arguments.ts'
import { PROTOCOL } from '../cli/protocol.ts'
import { requestSchema } from '../cli/request.ts'
import { openData } from '../data/data.ts'
import { openEventBus } from '../kernel/event-bus.ts'
import type { OwnedJobRunner } from '../platform/jobs/job-runner.ts'
import type { FileJobs } from '../storage/file-jobs.ts'
import { builtLadders } from '../tests/built-ladders.ts'
import { openFileJobsHere } from '../tests/file-jobs-here.ts'
import { runWithoutApp, settingsOfFolder } from './commands-without-app.ts'

let root: string
let userData: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'commands-'))
  userData = join(root, 'settings')
  mkdirSync(join(root, 'dist'))
  symlinkSync(builtLadders(), join(root, 'dist/ladders'))
  writeFileSync(join(root, 'package.json'), '{"version":"1.2.3"}')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** A command as it is typed; several words in quotes are one. */
function asked(typed: string) {
  const argv = [...typed.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, word]) => quoted ?? word ?? '',
  )
  const parsed = parseArguments(argv)
  if (parsed.kind === 'usage') throw new Error(`${parsed.problem.kind}: ${typed}`)
  const { command, words, options } = parsed.asked
  return requestSchema.parse({ v: PROTOCOL, command, words, options })
}

const run = (typed: string) => runWithoutApp(root, userData, asked(typed), openFileJobsHere)

/** Does something to the data between two commands, as the app would. */
async function meanwhile(work: (data: ReturnType<typeof openData>) => Promise<unknown>) {
  const data = openData(userData, openEventBus())
  await work(data)
  await data.pendingChanges.finish(1_000)
}

/** What a command says, with its code. */
async function said(typed: string) {
  const { code, lines, notes } = await run(typed)
  return { code, lines, notes }
}

describe('log', () => {
  it('writes the words down as they stand, and says so', async () => {
    const answer = await run('log wrote one sentence')
    expect(answer).toMatchObject({
      code: 0,
      data: { win: { text: 'wrote one sentence', goal: null }, acknowledgement: answer.notes[0] },
    })
    expect((await run('today')).data).toMatchObject({ wins: [{ text: 'wrote one sentence' }] })
  })

  it('takes a time that was said', async () => {
    const { data } = await run('log --at "2026-11-23 18:05" wrote it')
    expect(data).toMatchObject({ win: { day: '2026-11-23', time: '18:05' } })
    expect(await said('log --at 2999-01-01 x')).toMatchObject({ code: 1 })
    expect(await said('log --at 1900-01-01 x')).toMatchObject({ code: 1 })
    expect(await said('log --at soon x')).toMatchObject({ code: 2 })
  })

  it('knows a goal by its name, or by how it begins', async () => {
    await run('status')
    await meanwhile(async ({ planner }) => {
      for (const name of ['Writing', 'Write letters', 'Garden']) await planner.addGoal(name)
    })
    expect((await run('log --goal writing one')).data).toMatchObject({ win: { goal: 'Writing' } })
    expect((await run('log --goal GARD two')).data).toMatchObject({ win: { goal: 'Garden' } })
    expect(await said('log --goal writ three')).toEqual({
      code: 1,
      lines: [],
      notes: ['“writ” fits several goals: “Writing”, “Write letters”. Which one?'],
    })
    expect(await said('log --goal music four')).toMatchObject({ code: 1 })
    expect(await said('log --goal "" five')).toMatchObject({ code: 1 })
  })

  it('refuses what is nothing, or too much', async () => {
    expect(await said('log " "')).toMatchObject({ code: 2 })
    expect(await said(`log ${'x'.repeat(30_000)}`)).toMatchObject({ code: 1 })
    expect((await run('today')).data).toMatchObject({ wins: [] })
  })
})

describe('the next step', () => {
  it('is nothing where there is none', async () => {
    expect(await said('next')).toMatchObject({ code: 3 })
    expect(await said('did')).toMatchObject({ code: 3 })
    expect(await said('did the dishes')).toMatchObject({ code: 3 })
  })

  it('is done, or another one by a part of its words', async () => {
    await run('status')
    await meanwhile(async ({ planner }) => {
      const task = await planner.addTask({ text: 'the tax return' })
      if (task.kind !== 'added') throw new Error(task.kind)
      for (const text of ['Open the drawer', 'Find one letter', 'Find a pen']) {
        await planner.addStep({ text, taskId: task.id })
      }
    })
    const { data, lines } = await run('next')
    expect(data).toMatchObject({ step: { task: 'the tax return' } })
    const text = (data as { step: { text: string } }).step.text
    expect(lines).toEqual([`${text}  for “the tax return”`])
    expect(await said('did find')).toMatchObject({ code: 1 })
    expect((await run('did a pen')).data).toMatchObject({ win: { text: 'found a pen' } })
    expect((await run('did "find one letter"')).code).toBe(0)
    expect((await run('did')).data).toMatchObject({ win: { text: 'opened the drawer' } })
    expect(await said('did a pen')).toMatchObject({ code: 3 })
  })
})

describe('shrink', () => {
  it('gives five steps, the first of them to start with, and keeps nothing', async () => {
    const { data, lines } = await run('shrink the tax return --friction boring')
    const { steps } = data as { steps: { start: boolean }[] }
    expect(steps).toHaveLength(5)
    expect(steps.filter(({ start }) => start)).toHaveLength(1)
    expect(lines).toHaveLength(5)
    expect((await run('today')).data).toMatchObject({ wins: [], next: null })
  })

  it('names other ladders where it is not sure, and each has its own by that name', async () => {
    const { data, lines } = await run('shrink Mum Christmas present')
    const { alike } = data as { alike: string[] }
    expect(alike).toContain('Return a gift')
    expect(alike).not.toContain('Buy a gift')
    expect(lines.at(-1)).toBe(`Not quite? More like… ${alike.join(' · ')}`)
    const asked = await run(`shrink ${alike[0] ?? ''}`)
    expect(asked.data).toMatchObject({ confident: true, alike: [] })
    expect(asked.lines).not.toContain(lines[0])
  })

  it('gives care where that is needed', async () => {
    const { code, data, lines } = await run('shrink I want to kill myself')
    expect({ code, data }).toMatchObject({ code: 0, data: { care: { kind: 'crisis' }, steps: [] } })
    expect(lines[0]).toBe('I’m glad you wrote that down. You don’t have to do anything with it.')
    expect(JSON.stringify(data)).not.toContain('kill')
  })
})

describe('pauses', () => {
  it('are for an hour, for today, or until a day', async () => {
    expect((await run('pause hour')).data).toMatchObject({ paused: { kind: 'hour' } })
    expect((await run('pause')).data).toMatchObject({ paused: { kind: 'days' } })
    const until = await run('pause 2999-01-01')
    expect(until.data).toEqual({ paused: { kind: 'days', before: '2999-01-01' } })
    expect((await run('status')).data).toMatchObject({ paused: { before: '2999-01-01' } })
    expect((await run('resume')).data).toEqual({ paused: null })
    expect(await said('pause 2000-01-01')).toMatchObject({ code: 1 })
    expect(await said('pause whenever')).toMatchObject({ code: 2 })
    expect((await run('pause monday')).code).toBe(0)
  })
})

describe('import', () => {
  it('brings in what is in a file, once, and its lists as goals where that is asked for', async () => {
    const file = join(root, 'todo.txt')
    writeFileSync(file, 'x 2026-11-20 Open the letter +home\nCall the office +work\n')
    const first = await run(`import ${file} --goals`)
    expect(first).toMatchObject({ code: 0, data: { wins: 1, tasks: 1, steps: 0, goals: 2 } })
    expect((await run('week 2026-11-20')).lines).toContainEqual(
      expect.stringContaining('Open the letter'),
    )
    const again = await run(`import ${file} --goals`)
    expect(again).toMatchObject({ code: 0, data: { id: null, wins: 0, tasks: 0 } })
  })

  it('brings in a folder of notes', async () => {
    const notes = join(root, 'notes')
    mkdirSync(join(notes, 'daily/.trash'), { recursive: true })
    writeFileSync(join(notes, 'daily/2026-11-20.md'), '- [x] Open the letter\n')
    writeFileSync(join(notes, 'daily/2026-11-21.md'), '- [x] Read it\n- [ ] Answer it\n')
    writeFileSync(join(notes, 'daily/.trash/2026-11-22.md'), '- [x] Gone\n')
    expect(await run(`import ${notes}`)).toMatchObject({ code: 0, data: { wins: 2, tasks: 1 } })
    expect(await said(`import ${join(root, 'nowhere')}`)).toMatchObject({ code: 1 })
  })

  it('says why not', async () => {
    const file = join(root, 'odd.bin')
    writeFileSync(file, Uint8Array.from([0, 1, 2, 3]))
    expect(await said(`import ${file}`)).toEqual({
      code: 1,
      lines: [],
      notes: [expect.stringMatching(/^odd\.bin: /)],
    })
  })

  it('never brings in what was to be looked at', async () => {
    expect(await said(`import --preview ${join(root, 'todo.txt')}`)).toMatchObject({ code: 1 })
  })
})

it('prints nothing that moves a cursor, whatever a file says', async () => {
  await run('log \u001B[31mred\u001B[0m\u0007 words')
  const { lines } = await run('today')
  // oxlint-disable-next-line no-control-regex -- that there is none
  expect(lines.join('').replaceAll(/\u001B\[(?:2|22)m/g, '')).not.toMatch(/[\u0000-\u001F]/)
})

it('says where things are', async () => {
  const { data } = await run('status')
  expect(data).toMatchObject({
    running: false,
    version: '1.2.3',
    dataFolder: join(userData, 'data'),
  })
  expect((await run('week 2026-11-25')).data).toMatchObject({ days: { length: 7 } })
  expect(await said('week whenever')).toMatchObject({ code: 2 })
})

describe('another device', () => {
  /** Logs something on another device that shares the data folder. */
  async function onThePhone(typed: string): Promise<void> {
    const settings = settingsOfFolder(join(root, 'phone'), join(userData, 'data'), true) ?? ''
    await runWithoutApp(root, settings, asked(typed), openFileJobsHere)
  }

  it('has what it logged read before a command is carried out', async () => {
    await run('log here')
    await onThePhone('log there')
    await onThePhone('log --at 2026-01-05 long ago')
    expect((await run('today')).lines.join()).toMatch(/here.*there/)
    expect((await run('week 2026-01-05')).lines.join()).toContain('long ago')
  })

  it('is said to be left out where its folder does not answer', async () => {
    await run('log here')
    await onThePhone('log there')
    const late = (): Promise<OwnedJobRunner<FileJobs>> =>
      Promise.resolve({ run: () => Promise.resolve({ kind: 'late' }), end: () => undefined })
    const { code, lines, notes } = await runWithoutApp(root, userData, asked('today'), late)
    expect({ code, lines: lines.length }).toEqual({ code: 0, lines: 1 })
    expect(notes.join()).toContain(join(userData, 'data'))
  })
})

describe('another data folder', () => {
  it('has a device of its own, for as long as it is there', async () => {
    await run('log here')
    const shared = join(root, 'shared')
    const settings = settingsOfFolder(userData, shared, true) ?? ''
    const there = requestSchema.parse({
      v: PROTOCOL,
      command: 'log',
      words: ['there'],
      options: {},
    })
    expect(await runWithoutApp(root, settings, there, openFileJobsHere)).toMatchObject({ code: 0 })
    expect(settingsOfFolder(userData, shared, true)).toBe(settings)
    rmSync(shared, { recursive: true })
    expect(await runWithoutApp(root, settings, there, openFileJobsHere)).toMatchObject({ code: 1 })
  })

  it('is the app’s own where that is meant', async () => {
    await run('log here')
    expect(settingsOfFolder(userData, join(userData, 'data'), true)).toBeUndefined()
    symlinkSync(join(userData, 'data'), join(root, 'link'))
    expect(settingsOfFolder(userData, join(root, 'link'), false)).toBeUndefined()
  })
})

it('knows its commands', () => {
  expect(['log', 'today', 'constructor', ''].map(isCommand)).toEqual([true, true, false, false])
})
