import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'

import type { Log } from '../platform/log-file.ts'
import type { Answer } from './answer.ts'
import { LONGEST_REQUEST, PROTOCOL, type Refusal } from './protocol.ts'
import { requestSchema, type CommandRequest } from './request.ts'
import { makeSocketPlace } from './socket-place.ts'

/** How long a request may take to arrive, in milliseconds. */
const ARRIVAL_MS = 5_000
const MOST_AT_ONCE = 16
const LINE_FEED = 0x0a

interface Parts {
  userData: string
  run: (request: CommandRequest) => Promise<Answer>
  log: Pick<Log, 'warn' | 'error'>
}

/**
 * Listens to commands of the person's own terminal. One line of JSON is a request, and one line
 * the answer; whatever else arrives is answered with a refusal, and does nothing. Only for the
 * holder of the lock of the installation: a socket that lies there was left behind.
 *
 * @returns stops listening
 */
export function listenToCommands({ userData, run, log }: Parts): () => void {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    void serve(socket, run, log)
  })
  server.maxConnections = MOST_AT_ONCE
  // Without it, commands answer that the app cannot be reached; all else works.
  server.on('error', (error) => log.error('commands are not heard', error))
  try {
    listen(server, makeSocketPlace(userData))
  } catch (error) {
    log.error('commands are not heard', error)
  }
  return () => void server.close()
}

function listen(server: Server, place: string): void {
  if (process.platform === 'win32') {
    server.listen(place)
    return
  }
  rmSync(place, { force: true })
  // The folder keeps others out before the socket does.
  server.listen(place, () => chmodSync(place, 0o600))
}

async function serve(socket: Socket, run: Parts['run'], log: Parts['log']): Promise<void> {
  socket.on('error', () => socket.destroy())
  socket.setTimeout(ARRIVAL_MS, () => socket.destroy())
  const line = await firstLine(socket)
  if (line === undefined) return
  socket.setTimeout(0)
  const request = readRequest(line)
  if (typeof request === 'string') {
    log.warn('a command was refused', { reason: request })
    return reply(socket, { refused: request })
  }
  try {
    reply(socket, await run(request))
  } catch (error) {
    log.error('a command', error, { command: request.command })
    reply(socket, { failed: true })
  }
}

function reply(socket: Socket, said: Answer | { refused: Refusal } | { failed: true }): void {
  if (socket.writable) socket.end(`${JSON.stringify({ v: PROTOCOL, ...said })}\n`)
  // What still arrives is not read.
  socket.resume().on('data', () => undefined)
}

/** The bytes up to the first line feed, or why they are none. Undefined if nobody waits any more. */
function firstLine(socket: Socket): Promise<Buffer | 'too-long' | 'not-understood' | undefined> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    function take(chunk: Buffer): void {
      const end = chunk.indexOf(LINE_FEED)
      const part = end < 0 ? chunk : chunk.subarray(0, end)
      chunks.push(part)
      length += part.length
      if (length > LONGEST_REQUEST) stop('too-long')
      else if (end >= 0) stop(Buffer.concat(chunks))
    }
    function stop(found: Parameters<typeof resolve>[0]): void {
      socket.off('data', take)
      socket.pause()
      resolve(found)
    }
    socket.on('data', take)
    socket.once('end', () => stop('not-understood'))
    socket.once('close', () => stop(undefined))
  })
}

function readRequest(line: Buffer | 'too-long' | 'not-understood'): CommandRequest | Refusal {
  if (typeof line === 'string') return line
  let given: unknown
  try {
    given = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line))
  } catch {
    return 'not-understood'
  }
  if (typeof given === 'object' && given !== null && 'v' in given && given.v !== PROTOCOL) {
    return 'another-version'
  }
  return requestSchema.safeParse(given).data ?? 'not-understood'
}
