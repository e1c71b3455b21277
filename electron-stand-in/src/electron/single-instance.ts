import { createHash } from 'node:crypto'
import { mkdirSync, realpathSync } from 'node:fs'
import { type Server, createServer } from 'node:net'
import { Worker } from 'node:worker_threads'

import { decodeClone, encodeClone } from '../shared/clone.ts'

/** What a second instance tells the first. */
export interface SecondInstance {
  argv: string[]
  workingDirectory: string
  additionalData: unknown
}

const ANSWER_TIMEOUT_MS = 10_000
const ATTEMPTS = 50

// Runs in a worker, so that the app's thread can wait for the answer without returning.
const MESSENGER = `
const { connect } = require('node:net')
const { workerData } = require('node:worker_threads')
const state = new Int32Array(workerData.shared)
const end = (value) => { Atomics.store(state, 0, value); Atomics.notify(state, 0); process.exit() }
const socket = connect(workerData.address)
socket.on('error', () => end(2))
socket.on('data', () => end(1))
socket.on('close', () => end(2))
socket.end(workerData.message)
`

let server: Server | undefined

/**
 * The address of the lock of a data folder. It lives in no folder (an abstract socket), so the
 * kernel frees it the moment its process ends, however that ends.
 */
function addressOf(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)
  return `\0electron-stand-in-${process.getuid?.() ?? 0}-${hash}`
}

/**
 * Takes the lock of a data folder and hears of later instances, or tells the owner about this one
 * and returns false once it has heard.
 */
export function takeLock(
  folder: string,
  own: SecondInstance,
  onSecond: (second: SecondInstance) => void,
): boolean {
  if (server) return true
  const address = addressOf(folder)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const taken = listen(address, onSecond)
    if (taken) {
      server = taken
      return true
    }
    if (tell(address, encodeClone(own))) return false
    // The owner ended in between: try again.
  }
  return false
}

/** Whether this process holds the lock. */
export function holdsLock(): boolean {
  return server !== undefined
}

/** Gives the lock back. */
export function releaseLock(): void {
  server?.close()
  server = undefined
}

function listen(address: string, onSecond: (second: SecondInstance) => void): Server | undefined {
  const candidate = createServer({ allowHalfOpen: true }, (socket) => {
    let text = ''
    socket.setEncoding('utf8')
    socket.on('error', () => {})
    socket.on('data', (part: string) => (text += part))
    socket.on('end', () => {
      socket.end('heard')
      onSecond(decodeClone(text) as SecondInstance)
    })
  })
  candidate.on('error', () => {})
  candidate.listen(address)
  candidate.unref()
  // The kernel decides at once; only the event comes later.
  return candidate.listening ? candidate : undefined
}

function tell(address: string, message: string): boolean {
  const shared = new SharedArrayBuffer(4)
  const worker = new Worker(MESSENGER, {
    eval: true,
    execArgv: [],
    workerData: { shared, address, message },
  })
  worker.unref()
  const state = new Int32Array(shared)
  Atomics.wait(state, 0, 0, ANSWER_TIMEOUT_MS)
  return state[0] === 1
}
