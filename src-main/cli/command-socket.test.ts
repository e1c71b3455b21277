import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { eventually } from '../tests/eventually.ts'
import { done } from './answer.ts'
import { askApp } from './ask-app.ts'
import { listenToCommands } from './command-socket.ts'
import { LONGEST_REQUEST, PROTOCOL } from './protocol.ts'
import type { CommandRequest } from './request.ts'
import { makeSocketPlace, socketPlace } from './socket-place.ts'

const REQUEST: CommandRequest = { v: 1, command: 'log', words: ['wrote', 'it'], options: {} }

/** A user who is not this one. */
const NOBODY = 65_534

let userData: string
let ran: CommandRequest[]
let logged: unknown[]
let stop: () => void

function listen(run = (request: CommandRequest) => Promise.resolve(done(request, ['line']))): void {
  stop = listenToCommands({
    userData,
    run(request) {
      ran.push(request)
      return run(request)
    },
    log: { warn: (...said) => logged.push(said), error: (...said) => logged.push(said) },
  })
}

/** What the socket says to some bytes. */
function said(bytes: string | Uint8Array): Promise<unknown> {
  return new Promise((resolve) => {
    const socket = connect(place())
    let text = ''
    socket.on('data', (chunk) => (text += String(chunk)))
    socket.on('error', () => resolve('error'))
    socket.on('close', () => resolve(text === '' ? undefined : JSON.parse(text)))
    socket.end(bytes)
  })
}

function place(): string {
  return socketPlace(userData) ?? ''
}

beforeEach(async () => {
  userData = mkdtempSync(join(tmpdir(), 'commands-'))
  // Others can look into the folder of the settings: what keeps them out is the socket's own.
  chmodSync(userData, 0o755)
  ran = []
  logged = []
  listen()
  await eventually(() => statSync(place()))
})
afterEach(() => {
  stop()
  rmSync(userData, { recursive: true, force: true })
})

describe.skipIf(process.platform === 'win32')('the socket of commands', () => {
  it('carries a command out and answers', async () => {
    const asked = await askApp(userData, REQUEST)
    expect(asked).toEqual({ kind: 'answer', code: 0, lines: ['line'], notes: [], data: REQUEST })
    expect(ran).toEqual([REQUEST])
  })

  it('is for this user alone', async () => {
    expect(statSync(join(userData, 'run')).mode & 0o777).toBe(0o700)
    await eventually(() => expect(statSync(place()).mode & 0o777).toBe(0o600))
  })

  it.skipIf(process.getuid?.() !== 0)('keeps another user out', () => {
    const script = `
      const { statSync } = require('node:fs')
      const socket = require('node:net').connect(process.argv[2])
      socket.on('connect', () => console.log('connected'))
      socket.on('error', ({ code }) => console.log(statSync(process.argv[1]).isDirectory(), code))`
    const { stdout } = spawnSync(process.execPath, ['-e', script, userData, place()], {
      uid: NOBODY,
      gid: NOBODY,
      encoding: 'utf8',
    })
    expect(stdout).toBe('true EACCES\n')
    expect(ran).toEqual([])
  })

  it('takes the place of one that was left behind', async () => {
    stop()
    const left = spawnSync(process.execPath, [
      '-e',
      `require('node:net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))`,
      place(),
    ])
    expect(left.signal).toBe('SIGKILL')
    expect(existsSync(place())).toBe(true)
    expect(await askApp(userData, REQUEST)).toEqual({ kind: 'nobody' })
    listen()
    await eventually(async () => {
      expect((await askApp(userData, REQUEST)).kind).toBe('answer')
    })
  })

  it.each([
    ['nothing', ''],
    ['no line', '{"v":1}'],
    ['no JSON', 'GET / HTTP/1.1\n'],
    ['half a JSON', '{"v":1,\n'],
    ['a number', '7\n'],
    ['nothing at all in JSON', 'null\n'],
    ['an unknown command', `${JSON.stringify({ ...REQUEST, command: 'quit' })}\n`],
    ['a command that is no data', `${JSON.stringify({ ...REQUEST, command: 'help' })}\n`],
    ['an inherited name', `${JSON.stringify({ ...REQUEST, command: 'constructor' })}\n`],
    ['an unknown option', `${JSON.stringify({ ...REQUEST, options: { force: true } })}\n`],
    ['an option of another kind', `${JSON.stringify({ ...REQUEST, options: { at: 7 } })}\n`],
    ['words of another kind', `${JSON.stringify({ ...REQUEST, words: 'wrote it' })}\n`],
    ['more than is known', `${JSON.stringify({ ...REQUEST, as: 'root' })}\n`],
    ['bytes', Buffer.from([0, 255, 254, 10])],
    ['half a character', Buffer.from([...Buffer.from('{"v":1,"command":"'), 0xc3, 10])],
  ])('does nothing for %s', async (_, bytes) => {
    expect(await said(bytes)).toEqual({ v: PROTOCOL, refused: 'not-understood' })
    expect(ran).toEqual([])
  })

  it('does nothing for a line without an end', async () => {
    const refusal = { v: PROTOCOL, refused: 'too-long' }
    expect(await said(Buffer.alloc(LONGEST_REQUEST + 1, 'x'))).toEqual(refusal)
    expect(ran).toEqual([])
  })

  it('does nothing for another version', async () => {
    const refusal = { v: PROTOCOL, refused: 'another-version' }
    expect(await said(`${JSON.stringify({ ...REQUEST, v: 2 })}\n`)).toEqual(refusal)
  })

  it('reads one line', async () => {
    const line = `${JSON.stringify(REQUEST)}\n`
    expect(await said(`${line}${line}`)).toMatchObject({ code: 0 })
    expect(ran).toEqual([REQUEST])
  })

  it('repeats nothing of what was asked in the log', async () => {
    await said('my secret\n')
    expect(logged).toEqual([['a command was refused', { reason: 'not-understood' }]])
  })

  it('is given up where the app does not answer in time', async () => {
    stop()
    listen(() => new Promise(() => undefined))
    await eventually(async () => {
      expect(await askApp(userData, REQUEST, 50)).toEqual({ kind: 'cut-off' })
    })
  })

  it('answers where a command went wrong', async () => {
    stop()
    listen(() => Promise.reject(new Error('my secret')))
    await eventually(async () => {
      expect(await askApp(userData, REQUEST)).toEqual({ kind: 'refused', why: 'failed' })
    })
  })
})

describe.skipIf(process.platform === 'win32')('the place of the socket', () => {
  it('is among the temporary files where the path is too long for one', () => {
    const long = join(userData, 'x'.repeat(120))
    expect(socketPlace(long)).toMatch(/^\/tmp\/micro-momentum-\d+-[0-9a-f]{16}\/commands$/)
    const made = makeSocketPlace(long)
    expect(statSync(join(made, '..')).mode & 0o777).toBe(0o700)
    rmSync(join(made, '..'), { recursive: true })
  })

  it('is not asked where others can enter its folder', async () => {
    chmodSync(join(userData, 'run'), 0o755)
    expect(await askApp(userData, REQUEST)).toEqual({ kind: 'nobody' })
    expect(() => makeSocketPlace(userData)).toThrow('somebody else')
  })

  it('is no file that lies there', async () => {
    stop()
    await eventually(() => expect(existsSync(place())).toBe(false))
    writeFileSync(place(), 'not a socket')
    expect(await askApp(userData, REQUEST)).toEqual({ kind: 'nobody' })
  })
})
