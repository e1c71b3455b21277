import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

import type * as Electron from 'electron'

import { strict } from '../shared/strict.ts'
import { handlerOf } from './protocol.ts'
import { askBeforeRequest } from './web-request.ts'

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** `net`: files and the app's own schemes; anything else goes through Node's fetch. */
export const net = strict('net', {
  async fetch(input: string | Request | URL, init?: RequestInit): Promise<Response> {
    const url = new URL(input instanceof Request ? input.url : input)
    if (url.protocol === 'file:') {
      try {
        const body = await readFile(fileURLToPath(url))
        const type = TYPES[extname(url.pathname).toLowerCase()] ?? 'application/octet-stream'
        return new Response(body, { headers: { 'content-type': type } })
      } catch {
        throw new Error('net::ERR_FILE_NOT_FOUND')
      }
    }
    const handler = handlerOf(url.protocol.slice(0, -1))
    if (handler) return handler(new Request(input, init))
    // As in the default session, in whose name it asks.
    const { cancel } = await askBeforeRequest({
      url: url.href,
      resourceType: 'xhr',
    } as Electron.OnBeforeRequestListenerDetails)
    if (cancel === true) throw new Error('net::ERR_BLOCKED_BY_CLIENT')
    return fetch(input, init)
  },
  isOnline(): boolean {
    return true
  },
})
