import { completionsPath, mayBeAsked } from './model-address.ts'

/** What carries a request: the global `fetch`, or that of a session of Electron's. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** What came of asking a server. */
export type EndpointAnswer =
  | { kind: 'answered'; body: string }
  /** It answered with another status than 200 to 299. */
  | { kind: 'refused'; status: number }
  /** It said more than anybody asked for. */
  | { kind: 'endless' }
  /** It could not be reached, sent elsewhere, or broke off. */
  | { kind: 'unreachable' }

/** The most of an answer that is read, in bytes. */
const MOST_BYTES = 256 * 1024
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i

/**
 * Where a server is asked whose address a person typed, with or without its scheme and path;
 * undefined if nothing may be sent there.
 */
export function endpointAt(typed: string): URL | undefined {
  const address = typed.trim()
  const candidates = HAS_SCHEME.test(address)
    ? [address]
    : [`http://${address}`, `https://${address}`]
  const url = candidates.map((each) => URL.parse(each)).find((each) => each && mayBeAsked(each))
  if (!url) return undefined
  url.pathname = completionsPath(url.pathname)
  url.hash = ''
  return url
}

/**
 * Asks a server once, and follows it nowhere. Rejects when the signal says so, and at no other
 * time.
 *
 * @param key goes to this server in its header
 * @param fetch how it is reached: Electron's own knows the system's proxies and certificates
 */
export async function askEndpoint(
  url: URL,
  body: unknown,
  key: string | undefined,
  signal: AbortSignal,
  fetch: Fetch,
): Promise<EndpointAnswer> {
  try {
    const response = await fetch(url.href, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
      redirect: 'error',
      credentials: 'omit',
      signal,
    })
    if (!response.ok) {
      await response.body?.cancel()
      return { kind: 'refused', status: response.status }
    }
    const text = await readAll(response)
    return text === undefined ? { kind: 'endless' } : { kind: 'answered', body: text }
  } catch {
    // The reason may name the address or what was sent: it stays here.
    signal.throwIfAborted()
    return { kind: 'unreachable' }
  }
}

/** The whole of an answer; undefined if it is too long, and then the rest is not fetched. */
async function readAll({ body }: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  // Leaving the loop ends the connection.
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength
    if (bytes > MOST_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
