import { createHash, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

import { deferredWriter } from '../shared/deferred-writer.ts'

/** One connected client. */
export interface WebSocketPeer {
  send(text: string): void
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
    onPeer(openPeer(socket, head))
  })
  server.unref()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve(`ws://127.0.0.1:${port}${path}`)
    })
  })
}

function openPeer(socket: Duplex, head: Buffer): WebSocketPeer {
  const write = deferredWriter(socket)
  const peer: WebSocketPeer = {
    send: (text) => write(frameOf(OPCODE.text, Buffer.from(text))),
    onText: () => {},
    onClose: () => {},
  }
  let buffer = head
  let parts: Buffer[] = []
  const receive = (): void => {
    for (let frame = readFrame(buffer); frame; frame = readFrame(buffer)) {
      buffer = buffer.subarray(frame.length)
      if (frame.opcode === OPCODE.close) socket.end()
      else if (frame.opcode === OPCODE.ping) write(frameOf(OPCODE.pong, frame.payload))
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

function frameOf(opcode: number, payload: Buffer): Buffer {
  const size = payload.length
  const head = Buffer.alloc(size < 126 ? 2 : size < 65536 ? 4 : 10)
  head[0] = 0x80 | opcode
  if (size < 126) head[1] = size
  else if (size < 65536) {
    head[1] = 126
    head.writeUInt16BE(size, 2)
  } else {
    head[1] = 127
    head.writeBigUInt64BE(BigInt(size), 2)
  }
  return Buffer.concat([head, payload])
}
