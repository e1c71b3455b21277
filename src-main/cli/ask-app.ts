import { connect } from 'node:net'
import { dirname } from 'node:path'

import type { Answer } from './answer.ts'
import { PROTOCOL, type Refusal } from './protocol.ts'
import type { CommandRequest } from './request.ts'
import { isOwnFolder, socketPlace } from './socket-place.ts'

/** What came of asking the app that runs. */
export type Asked =
  | ({ kind: 'answer' } & Answer)
  | { kind: 'refused'; why: Refusal | 'failed' }
  /** Nobody listens. */
  | { kind: 'nobody' }
  /** Somebody listened, and ended before the answer: what became of it is not known. */
  | { kind: 'cut-off' }

/** How long the app may take to answer, in milliseconds; what brings in years may take longer. */
const ANSWER_MS = 15_000

/**
 * Asks the app that runs with these settings.
 *
 * @param limitMs how long it may take
 */
export function askApp(
  userData: string,
  request: CommandRequest,
  limitMs = request.command === 'import' ? 0 : ANSWER_MS,
): Promise<Asked> {
  const place = socketPlace(userData)
  const isSafe =
    place !== undefined && (process.platform === 'win32' || isOwnFolder(dirname(place)))
  if (!isSafe) return Promise.resolve({ kind: 'nobody' })
  return new Promise((resolve) => {
    const socket = connect(place)
    socket.setTimeout(limitMs, () => {
      socket.destroy()
      resolve({ kind: 'cut-off' })
    })
    const chunks: Buffer[] = []
    let isConnected = false
    socket.once('connect', () => {
      isConnected = true
      socket.write(`${JSON.stringify(request)}\n`)
    })
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.once('error', () => resolve({ kind: isConnected ? 'cut-off' : 'nobody' }))
    socket.once('end', () => {
      resolve(readAnswer(Buffer.concat(chunks).toString('utf8')))
      socket.end()
    })
  })
}

function readAnswer(text: string): Asked {
  let said: unknown
  try {
    said = JSON.parse(text)
  } catch {
    return { kind: 'cut-off' }
  }
  const { v, refused, failed, ...answer } = said as Partial<Answer> & {
    v?: number
    refused?: Refusal
    failed?: true
  }
  if (refused !== undefined) return { kind: 'refused', why: refused }
  if (v !== PROTOCOL || answer.lines === undefined || answer.notes === undefined) {
    return { kind: 'refused', why: failed === true ? 'failed' : 'another-version' }
  }
  return {
    kind: 'answer',
    code: answer.code ?? 0,
    lines: answer.lines,
    notes: answer.notes,
    data: answer.data,
  }
}
