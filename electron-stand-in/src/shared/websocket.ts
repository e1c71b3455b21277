import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

import { deferredWriter } from './deferred-writer.ts'

/** The other side of a connection. */
export interface WebSocketPeer {
  send(text: string): void
  /** Ends the connection once what was sent is on its way. */
  close(): void
  onText: (text: string) => void
  onClose: () => void
}

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'
const OPCODE = { continuation: 0, text: 1, close: 8, ping: 9, pong: 10 }

/** Serves WebSockets on this machine only, under an address nobody can guess, and gives the address. */
export function serveWebSocket(onPeer: (peer: WebSocketPeer) => void): Promise<string> {
  const path = `/devtools/browser/${randomUUID()}`
  const server = createServer((_request, response) => response.writeHead(404).end())
  server.on('upgrade', (request, socket, head) => {
    const key = request.headers['sec-websocket-key']
    if (request.url !== path || !key) {
      socket.destroy()
      return
    }
    const accept = createHash('sha1')
      .update(key + GUID)
      .digest('base64')
    socket.write(
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
        `Sec-WebSocket-Accept: ${accept}\r\n\r\n`,
    )
    onPeer(openPeer(socket, head, false))
  })
  server.unref()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve(`ws://127.0.0.1:${port}${path}`)
    })
  })
}

/**
 * Connects to a WebSocket of this machine; rejects where nobody answers as one. Node's own client
 * would have every message compressed, which costs more than it saves here.
 */
export function connectWebSocket(port: number, path: string): Promise<WebSocketPeer> {
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': randomBytes(16).toString('base64'),
  }
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers })
      .once('upgrade', (_response, socket, head) => resolve(openPeer(socket, head, true)))
      .once('response', ({ statusCode }) => reject(new Error(`No WebSocket: ${statusCode}`)))
      .once('error', reject)
      .end()
  })
}

function openPeer(socket: Duplex, head: Buffer, asClient: boolean): WebSocketPeer {
  const write = deferredWriter(socket)
  const peer: WebSocketPeer = {
    send: (text) => write(frameOf(OPCODE.text, Buffer.from(text), asClient)),
    // Written data is on its way after two turns of the loop.
    close: () => void setImmediate(() => setImmediate(() => socket.end())),
    onText: () => {},
    onClose: () => {},
  }
  let buffer = head
  let parts: Buffer[] = []
  const receive = (): void => {
    for (let frame = readFrame(buffer); frame; frame = readFrame(buffer)) {
      buffer = buffer.subarray(frame.length)
      if (frame.opcode === OPCODE.close) socket.end()
      else if (frame.opcode === OPCODE.ping) write(frameOf(OPCODE.pong, frame.payload, asClient))
      else if (frame.opcode <= OPCODE.text) {
        parts.push(frame.payload)
        if (frame.last) {
          const text = Buffer.concat(parts).toString('utf8')
          parts = []
          peer.onText(text)
        }
      }
    }
  }
  socket.on('data', (data: Buffer) => {
    buffer = buffer.length > 0 ? Buffer.concat([buffer, data]) : data
    receive()
  })
  socket.on('error', () => socket.destroy())
  socket.on('close', () => peer.onClose())
  return peer
}

interface Frame {
  opcode: number
  last: boolean
  payload: Buffer
  length: number
}

function readFrame(bytes: Buffer): Frame | undefined {
  if (bytes.length < 2) return undefined
  const [first = 0, second = 0] = bytes
  let size = second & 0x7f
  let at = 2
  if (size === 126) {
    if (bytes.length < 4) return undefined
    size = bytes.readUInt16BE(2)
    at = 4
  } else if (size === 127) {
    if (bytes.length < 10) return undefined
    size = Number(bytes.readBigUInt64BE(2))
    at = 10
  }
  const masked = (second & 0x80) !== 0
  const start = at + (masked ? 4 : 0)
  if (bytes.length < start + size) return undefined
  const payload = Buffer.from(bytes.subarray(start, start + size))
  if (masked) {
    const mask = bytes.subarray(at, at + 4)
    for (let index = 0; index < size; index++) payload[index]! ^= mask[index & 3]!
  }
  return { opcode: first & 0x0f, last: (first & 0x80) !== 0, payload, length: start + size }
}

/** A client has to mask what it sends; a mask of zeros leaves it as it is. */
function frameOf(opcode: number, payload: Buffer, masked: boolean): Buffer {
  const size = payload.length
  const lengthBytes = size < 126 ? 0 : size < 65536 ? 2 : 8
  const head = Buffer.alloc(2 + lengthBytes + (masked ? 4 : 0))
  head[0] = 0x80 | opcode
  if (size < 126) head[1] = size
  else if (size < 65536) {
    head[1] = 126
    head.writeUInt16BE(size, 2)
  } else {
    head[1] = 127
    head.writeBigUInt64BE(BigInt(size), 2)
  }
  if (masked) head[1] |= 0x80
  return Buffer.concat([head, payload])
}
