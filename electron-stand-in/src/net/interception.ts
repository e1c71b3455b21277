import type { Events } from '../cdp/connection.ts'
import { handlerOf } from '../electron/protocol.ts'
import { contentsOfTarget } from '../electron/web-contents.ts'
import { askBeforeRequest } from '../electron/web-request.ts'
import type { Engine } from '../engine.ts'
import { appText, chromiumPolicy, chromiumText, isBlankUrl } from './origin-map.ts'

type Paused = Events['Fetch.requestPaused']
type Cdp = Engine['chromium']['cdp']
type FailReason = 'Aborted' | 'Failed' | 'BlockedByClient' | 'NameNotResolved'

const RESOURCE_TYPES: Record<string, string> = {
  Document: 'mainFrame',
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  Media: 'media',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
  WebSocket: 'webSocket',
}

/** Has every request of every page come through the app: its listeners and its protocol handlers. */
export async function interceptRequests(engine: Engine): Promise<void> {
  const { cdp } = engine.chromium
  cdp.on('', 'Fetch.requestPaused', (paused) => {
    // The page may have gone in the meantime.
    decide(cdp, paused).catch(() => {})
  })
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
}

/** Answers a request as the app would have it. */
async function decide(cdp: Cdp, paused: Paused): Promise<unknown> {
  const { requestId, request, resourceType, frameId } = paused
  if (isBlankUrl(request.url))
    return fulfil(cdp, requestId, 200, [['content-type', 'text/html']], Buffer.from(''))
  const url = appText(request.url)
  const contents = contentsOfTarget(frameId)
  const top = resourceType === 'Document' && contents !== undefined
  if (top && paused.redirectedRequestId === undefined && !contents.__askedFor)
    if (!contents.__mayNavigate(url)) return fail(cdp, requestId, 'Aborted')
  const answer = await askBeforeRequest({
    id: Number(requestId.replace(/\D/g, '')) || 0,
    url,
    method: request.method,
    ...(contents ? { webContentsId: contents.id, webContents: contents as never } : {}),
    resourceType: (top
      ? 'mainFrame'
      : resourceType === 'Document'
        ? 'subFrame'
        : (RESOURCE_TYPES[resourceType] ?? 'other')) as 'other',
    referrer: appText(request.headers['Referer'] ?? ''),
    timestamp: Date.now(),
    uploadData: [],
  })
  if (answer.cancel) return fail(cdp, requestId, 'BlockedByClient')
  if (answer.redirectURL)
    return fulfil(
      cdp,
      requestId,
      307,
      [['location', chromiumText(answer.redirectURL)]],
      Buffer.from(''),
    )
  const handler = handlerOf(new URL(url).protocol.slice(0, -1))
  if (handler) return serve(cdp, paused, url, handler)
  if (url !== request.url) return fail(cdp, requestId, 'NameNotResolved')
  return cdp.send('Fetch.continueRequest', { requestId })
}

/** Answers a request by the app’s own handler of its protocol. */
async function serve(
  cdp: Cdp,
  { requestId, request, resourceType }: Paused,
  url: string,
  handler: NonNullable<ReturnType<typeof handlerOf>>,
): Promise<unknown> {
  // Chromium asks for it by itself, Electron does not.
  if (resourceType === 'Other' && new URL(url).pathname === '/favicon.ico')
    return fulfil(cdp, requestId, 204, [], Buffer.from(''))
  const body = request.postDataEntries?.map(({ bytes }) => Buffer.from(bytes ?? '', 'base64'))
  const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [
    name,
    appText(value),
  ])
  const bare = request.method === 'GET' || request.method === 'HEAD'
  let answer: [number, [string, string][], Buffer]
  try {
    const response = await handler(
      new Request(url, {
        method: request.method,
        headers,
        ...(bare || !body ? {} : { body: Buffer.concat(body) }),
      }),
    )
    if (response.type === 'error') return await fail(cdp, requestId, 'Failed')
    const content = Buffer.from(await response.arrayBuffer())
    answer = [response.status, [...response.headers], content]
  } catch (error) {
    console.error(`The handler of ${url} failed:`, error)
    return fail(cdp, requestId, 'Failed')
  }
  return fulfil(cdp, requestId, ...answer)
}

function fulfil(
  cdp: Cdp,
  requestId: string,
  status: number,
  headers: [string, string][],
  body: Buffer,
): Promise<unknown> {
  return cdp.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: status,
    responseHeaders: headers.map(([name, value]) => ({
      name,
      value: /^content-security-policy/i.test(name) ? chromiumPolicy(value) : chromiumText(value),
    })),
    body: body.toString('base64'),
  })
}

function fail(cdp: Cdp, requestId: string, errorReason: FailReason): Promise<unknown> {
  return cdp.send('Fetch.failRequest', { requestId, errorReason })
}
