import { resolve } from 'node:path'

import { beforeEach, describe, expect, it } from 'vitest'

import { done, EXIT, notFor, type Answer } from './answer.ts'
import { commandLine } from './command-line.ts'
import type { CommandRequest } from './request.ts'

const NOWHERE = '/micro-momentum/no-such-folder'
const HOME = resolve('/home/anna')

let out: string
let error: string
/** What was done, and by what. */
let did: [by: 'aside' | 'without-app', request: CommandRequest][]
/** What a process of its own answers, in order; undefined where another one has the data. */
let answers: (Answer | undefined)[]

beforeEach(() => {
  out = ''
  error = ''
  did = []
  answers = []
})

/** Runs the command line where no app runs, and answers with the code. */
function run(...argv: string[]): Promise<number> {
  return commandLine(argv, {
    terminal: {
      env: {},
      cwd: HOME,
      input: () => Promise.resolve(undefined),
      isColorful: false,
      out: async (text) => void (out += text),
      error: async (text) => void (error += text),
    },
    version: '1.2.3',
    userData: () => NOWHERE,
    settingsOfFolder: () => Promise.resolve(undefined),
    hasFolder: () => false,
    aside: (_, request) => {
      did.push(['aside', request])
      return Promise.resolve(done({ wins: 1 }, ['1 win']))
    },
    withoutApp: (_, request) => {
      did.push(['without-app', request])
      return Promise.resolve(answers.length > 0 ? answers.shift() : done({}, ['It is kept.']))
    },
  })
}

describe('a command ends', () => {
  it('with words for a person where it cannot be understood, and does nothing', async () => {
    for (const argv of [['log', '--gaol', 'x'], ['lgo'], []]) {
      expect(await run(...argv)).toBe(EXIT.usage)
    }
    expect(out).toBe('')
    expect(error).not.toBe('')
    expect(did).toEqual([])
  })

  it('with nothing to be found where another data folder is not there', async () => {
    expect(await run('--data-folder', 'nowhere', 'today')).toBe(EXIT.nothing)
    expect(error).toContain(resolve(HOME, 'nowhere'))
    expect(did).toEqual([])
    // What writes makes it.
    expect(await run('--data-folder', 'nowhere', 'log', 'x')).toBe(EXIT.done)
  })

  it('with what became of it, said on the standard output or not there at all', async () => {
    answers = [done({}, ['12:00  x'], ['Noted.']), notFor(EXIT.nothing, 'gone')]
    expect(await run('log', 'x')).toBe(EXIT.done)
    expect([out, error]).toEqual(['12:00  x\n', 'Noted.\n'])
    out = error = ''
    expect(await run('did')).toBe(EXIT.nothing)
    expect(out).toBe('')
    expect(error).not.toBe('')
  })

  it('as JSON on the standard output, also with why not', async () => {
    answers = [done({ wins: 2 }, ['Two.'], ['Noted.']), notFor(EXIT.nothing, 'gone')]
    expect(await run('today', '--json')).toBe(EXIT.done)
    expect([JSON.parse(out), error]).toEqual([{ wins: 2 }, ''])
    out = ''
    expect(await run('did', '--json')).toBe(EXIT.nothing)
    expect(JSON.parse(out)).toEqual({ error: expect.stringMatching(/./) as string })
  })
})

it('waits for its turn where another process has the data', async () => {
  answers = [undefined, undefined, done({}, ['It is kept.'])]
  expect(await run('log', 'x')).toBe(EXIT.done)
  expect(did).toHaveLength(3)
  expect(out).toBe('It is kept.\n')
})

it('takes what only reads aside, with paths from where the terminal is', async () => {
  await run('export', '--out', 'all.json')
  await run('import', '--preview', 'all.json')
  await run('import', 'all.json')
  expect(did).toMatchObject([
    ['aside', { command: 'export', options: { out: resolve(HOME, 'all.json') } }],
    ['aside', { command: 'import', words: [resolve(HOME, 'all.json')] }],
    ['without-app', { command: 'import', words: [resolve(HOME, 'all.json')] }],
  ])
})
