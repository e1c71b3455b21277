import { randomBytes } from 'node:crypto'

import type { Commands, Events, Results } from '../cdp/connection.ts'
import type { Engine } from '../engine.ts'
import { blankHost } from '../net/origin-map.ts'

const CLOSE_AGAIN_MS = 100

/** A real window of Chromium without browser controls, and the one page in it. */
export interface Page {
  readonly targetId: string
  readonly sessionId: string
  /** Chromium's number of the window. */
  readonly windowId: number
  /** The X server's number of the window. */
  readonly xid: number
}

/** Opens a window on a blank page. It is kept off the screen until `show` of its XWindow. */
export async function openPage(
  { chromium, display }: Engine,
  onXid: (xid: number) => void,
): Promise<Page> {
  const { cdp } = chromium
  const host = blankHost(randomBytes(8).toString('hex'))
  const url = `https://${host}/`
  const xid = display.windowOfClass(host).then((found) => {
    onXid(found)
    return found
  })
  const targetId = new Promise<string>((resolve) => {
    const look = ({ targetInfo }: Events['Target.targetCreated']): void => {
      if (targetInfo.url !== url || targetInfo.type !== 'page') return
      for (const stop of stops) stop()
      resolve(targetInfo.targetId)
    }
    // A target may learn its URL only after it was made.
    const stops = [
      cdp.on('', 'Target.targetCreated', look),
      cdp.on('', 'Target.targetInfoChanged', look),
    ]
  })
  await chromium.openAppWindow(url)
  const target = await targetId
  const [{ sessionId }, { windowId }] = await Promise.all([
    cdp.send('Target.attachToTarget', { targetId: target, flatten: true }),
    cdp.send('Browser.getWindowForTarget', { targetId: target }),
  ])
  return { targetId: target, sessionId, windowId, xid: await xid }
}

/** Closes the page and its window without asking it; resolves when it is gone. */
export function closePage({ chromium: { cdp } }: Engine, { targetId }: Page): Promise<void> {
  return new Promise((resolve) => {
    const close = (): void => {
      cdp.send('Target.closeTarget', { targetId }).catch(finish)
    }
    // Chromium forgets to close a page that is just changing its document.
    const again = setInterval(close, CLOSE_AGAIN_MS)
    const stop = cdp.on('', 'Target.targetDestroyed', (gone) => {
      if (gone.targetId === targetId) finish()
    })
    const finish = (): void => {
      clearInterval(again)
      stop()
      resolve()
    }
    close()
  })
}

/** Sends a command to the page; an error (the page is gone) is a rejection. */
export function pageSend<M extends keyof Commands>(
  { chromium }: Engine,
  page: Page,
  method: M,
  params?: Commands[M],
): Promise<Results[M]> {
  return chromium.cdp.send(method, params, page.sessionId)
}

/** Hears one kind of event of the page. */
export function onPage<M extends keyof Events>(
  { chromium }: Engine,
  page: Page,
  method: M,
  listener: (params: Events[M]) => void,
): void {
  chromium.cdp.on(page.sessionId, method, listener)
}
