import type { Protocol } from 'electron'

import { APP_SCHEME } from './app-protocol.ts'

/**
 * Serves the pages from Vite's development server instead, so that they reload while they are
 * worked on (`npm run dev`). Never in a packaged app.
 *
 * @param server such as `http://127.0.0.1:5183`
 */
export function servePagesFromVite(protocol: Pick<Protocol, 'handle'>, server: string): void {
  // Vite marks what it adds to a page with this nonce (src-renderer/vite.config.ts).
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'nonce-development'",
    "style-src 'self' 'nonce-development'",
    "font-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self' ${webSocketOf(server)}`,
  ].join('; ')
  protocol.handle(APP_SCHEME, async (request) => {
    const { pathname, search } = new URL(request.url)
    const answer = await fetch(`${server}${pathname}${search}`)
    const type = answer.headers.get('content-type') ?? 'application/octet-stream'
    return new Response(await answer.arrayBuffer(), {
      status: answer.status,
      headers: { 'content-type': type, 'content-security-policy': policy },
    })
  })
}

/** Where Vite tells pages about changes. */
export function webSocketOf(server: string): string {
  return server.replace(/^http/, 'ws')
}
