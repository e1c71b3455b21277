import { readFileSync } from 'node:fs'
import { type Socket, connect } from 'node:net'
import { homedir, hostname } from 'node:os'
import { join } from 'node:path'

import { deferredWriter } from '../shared/deferred-writer.ts'

/** One event of the X server: its code without the send-event bit, and its 32 bytes. */
export interface XEvent {
  code: number
  synthetic: boolean
  bytes: Buffer
}

/** What the server tells when a client connects. */
export interface XSetup {
  root: number
  width: number
  height: number
}

const pad = (length: number): number => (4 - (length % 4)) % 4

/** Connects to the X server named by DISPLAY; rejects with "Unable to open X display". */
export async function openXWire(
  display = process.env['DISPLAY'] ?? '',
  authority = process.env['XAUTHORITY'] ?? join(homedir(), '.Xauthority'),
): Promise<XWire> {
  const match = /^(.*?):(\d+)(?:\.\d+)?$/.exec(display)
  if (!match) throw new Error('Unable to open X display (DISPLAY is not set)')
  const [, host = '', number = '0'] = match
  const paths: [string, number | undefined][] =
    host === '' || host === 'unix'
      ? [
          [`/tmp/.X11-unix/X${number}`, undefined],
          [`\0/tmp/.X11-unix/X${number}`, undefined],
        ]
      : [[host, 6000 + Number(number)]]
  for (const [path, port] of paths) {
    const socket = await new Promise<Socket | undefined>((resolve) => {
      const attempt = port === undefined ? connect(path) : connect(port, path)
      attempt.once('connect', () => resolve(attempt))
      attempt.once('error', () => resolve(undefined))
    })
    if (socket) return XWire.start(socket, readCookie(authority, number))
  }
  throw new Error(`Unable to open X display ${display}`)
}

function readCookie(authority: string, displayNumber: string): Buffer {
  try {
    const file = readFileSync(authority)
    for (let at = 2; at < file.length; at += 2) {
      const fields: Buffer[] = []
      for (let field = 0; field < 4; field++) {
        const length = file.readUInt16BE(at)
        fields.push(file.subarray(at + 2, at + 2 + length))
        at += 2 + length
      }
      const [address, number, name, data] = fields.map((field) => field.toString('latin1'))
      const fits = number === '' || number === displayNumber
      const here = address === '' || address === hostname()
      if (fits && here && name === 'MIT-MAGIC-COOKIE-1') return Buffer.from(data ?? '', 'latin1')
    }
  } catch {
    // No authority file: a server without access control, as Xvfb is by default.
  }
  return Buffer.alloc(0)
}

/** The X protocol's frame: requests out, replies matched by their number, events to one listener. */
export class XWire {
  readonly setup: XSetup
  /** Resolves when the connection has ended. */
  readonly closed: Promise<void>
  readonly #socket: Socket
  readonly #write: (bytes: Buffer) => void
  #sequence = 0
  #buffer: Buffer = Buffer.alloc(0)
  readonly #waiting = new Map<number, (reply: Buffer | undefined) => void>()
  onEvent: (event: XEvent) => void = () => {}

  private constructor(socket: Socket, setup: XSetup, rest: Buffer) {
    this.#socket = socket
    this.#write = deferredWriter(socket)
    this.setup = setup
    socket.on('data', (data) => this.#receive(data))
    socket.on('error', () => {})
    this.closed = new Promise((resolve) => socket.once('close', () => resolve()))
    // The connection alone must not keep the process alive.
    socket.unref()
    if (rest.length > 0) this.#receive(rest)
  }

  static start(socket: Socket, cookie: Buffer): Promise<XWire> {
    const name = Buffer.from(cookie.length > 0 ? 'MIT-MAGIC-COOKIE-1' : '')
    const head = Buffer.alloc(12)
    head[0] = 0x6c
    head.writeUInt16LE(11, 2)
    head.writeUInt16LE(name.length, 6)
    head.writeUInt16LE(cookie.length, 8)
    socket.write(
      Buffer.concat([
        head,
        name,
        Buffer.alloc(pad(name.length)),
        cookie,
        Buffer.alloc(pad(cookie.length)),
      ]),
    )
    return new Promise((resolve, reject) => {
      let got: Buffer = Buffer.alloc(0)
      const onData = (data: Buffer): void => {
        got = Buffer.concat([got, data])
        if (got.length < 8) return
        const total = 8 + got.readUInt16LE(6) * 4
        if (got.length < total) return
        socket.off('data', onData)
        if (got[0] !== 1) {
          reject(new Error('Unable to open X display (access refused)'))
          return
        }
        const vendor = got.readUInt16LE(24)
        const screen = 40 + vendor + pad(vendor) + (got[29] ?? 0) * 8
        const setup = {
          root: got.readUInt32LE(screen),
          width: got.readUInt16LE(screen + 20),
          height: got.readUInt16LE(screen + 22),
        }
        resolve(new XWire(socket, setup, got.subarray(total)))
      }
      socket.on('data', onData)
    })
  }

  close(): void {
    this.#socket.destroy()
  }

  /** Sends a request that has no answer. `body` follows the four bytes of the head. */
  send(opcode: number, detail: number, body: Buffer): void {
    const length = 4 + body.length + pad(body.length)
    const bytes = Buffer.alloc(length)
    bytes[0] = opcode
    bytes[1] = detail
    bytes.writeUInt16LE(length / 4, 2)
    body.copy(bytes, 4)
    this.#sequence = (this.#sequence + 1) & 0xffff
    this.#write(bytes)
  }

  /** Sends a request and gives its reply, or undefined when the server answers with an error. */
  ask(opcode: number, detail: number, body: Buffer): Promise<Buffer | undefined> {
    this.send(opcode, detail, body)
    const sequence = this.#sequence
    return new Promise((resolve) => this.#waiting.set(sequence, resolve))
  }

  #receive(data: Buffer): void {
    this.#buffer = this.#buffer.length > 0 ? Buffer.concat([this.#buffer, data]) : data
    while (this.#buffer.length >= 32) {
      const code = (this.#buffer[0] ?? 0) & 0x7f
      const long = code === 1 || code === 35
      const length = 32 + (long ? this.#buffer.readUInt32LE(4) * 4 : 0)
      if (this.#buffer.length < length) return
      const bytes = this.#buffer.subarray(0, length)
      this.#buffer = this.#buffer.subarray(length)
      if (code <= 1) {
        const sequence = bytes.readUInt16LE(2)
        const settle = this.#waiting.get(sequence)
        this.#waiting.delete(sequence)
        settle?.(code === 1 ? bytes : undefined)
      } else {
        this.onEvent({ code, synthetic: ((bytes[0] ?? 0) & 0x80) !== 0, bytes })
      }
    }
  }
}

/** A list of 32-bit numbers as the protocol writes them. */
export function words(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => bytes.writeUInt32LE(value >>> 0, index * 4))
  return bytes
}
