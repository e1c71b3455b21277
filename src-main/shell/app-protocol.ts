import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

import type { Protocol } from 'electron'

/** The scheme and host of the app's own pages. */
const APP_SCHEME = 'app'
export const APP_ORIGIN = `${APP_SCHEME}://micro-momentum`

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Nothing but the app's own files; no inline code, no network, no frames, no forms. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** Makes `app://` a standard, secure scheme. To be called before the app is ready. */
export function declareAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built pages under `app://micro-momentum/`, each with the policy above. */
export function servePages(protocol: Pick<Protocol, 'handle'>, folder: string): void {
  protocol.handle(APP_SCHEME, ({ method, url }) =>
    method === 'GET' ? pageFile(new URL(url), folder) : notFound(),
  )
}

/** What is answered to a question for one of the pages' files. */
export async function pageFile(url: URL, folder: string): Promise<Response> {
  const path = fileFor(url, folder)
  if (path === undefined) return notFound()
  try {
    return new Response(new Uint8Array(await readFile(path)), { headers: headersFor(path) })
  } catch {
    return notFound()
  }
}

/** The file behind a URL, or `undefined` for another host or a path outside the folder. */
export function fileFor(url: URL, folder: string): string | undefined {
  if (`${url.protocol}//${url.host}` !== APP_ORIGIN) return undefined
  let path: string
  try {
    path = normalize(join(folder, decodeURIComponent(url.pathname)))
  } catch {
    return undefined
  }
  return path.startsWith(folder + sep) && !path.includes('\0') ? path : undefined
}

function headersFor(path: string): Record<string, string> {
  return {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
  }
}

function notFound(): Response {
  return new Response('Not found', { status: 404 })
}
