import type { Browser, BrowserContext, Page } from '@playwright/test'

import { ASK, putBridge } from './bridge-script.ts'
import { jitterSeed, slowPage } from './jitter.ts'

/** What a page asks, as its bridge sends it. */
export interface Question {
  /** The address of the page. */
  url: string
  command: string
  argument: unknown
  press: unknown
}

/** Answers what a page asks; where it rejects, so does the bridge. */
export type Answer = (question: Question) => Promise<unknown>

/** A browser for the pages of one app after another. */
export interface PageBrowser {
  /** Where the pages are. */
  origin: string
  /**
   * Opens a page with a bridge.
   *
   * @param zone the time zone of the page
   */
  newPage: (zone: string, answer: Answer) => Promise<Page>
  /** Takes a page back that nobody looks at any more, empty as a new one, for the next app. */
  takeBack: (zone: string, page: Page) => Promise<void>
}

/**
 * Has all pages of a zone in one context, and so in one process, which knows their code already.
 * Nothing of one app is met by the next: the pages themselves store nothing. A window is given from
 * app to app, since to open one costs more than all else of a start.
 *
 * @param origin where the pages are served
 */
export function openPageBrowser(browser: Browser, origin: string): PageBrowser {
  const zones = new Map<string, Promise<Windows>>()
  const answers = new WeakMap<Page, Answer>()
  const empty = new Map<string, Page[]>()

  async function openZone(timezoneId: string): Promise<Windows> {
    const context = await browser.newContext({ locale: 'en-US', timezoneId })
    await context.exposeBinding(ASK, async ({ page, frame }, asked: string) => {
      const answer = answers.get(page)
      if (answer === undefined) throw new Error('The page has no app.')
      const question = JSON.parse(asked) as Omit<Question, 'url'>
      return JSON.stringify({ result: await answer({ url: frame.url(), ...question }) })
    })
    await context.addInitScript(putBridge)
    const seed = jitterSeed()
    if (seed !== undefined) await context.addInitScript(slowPage, seed)
    return openWindows(browser, context, origin)
  }

  return {
    origin,
    async newPage(zone, answer) {
      const kept = empty.get(zone)?.pop()
      if (kept !== undefined) {
        answers.set(kept, answer)
        // As one that has just been opened is.
        await kept.bringToFront()
        return kept
      }
      let windows = zones.get(zone)
      if (windows === undefined) {
        windows = openZone(zone)
        zones.set(zone, windows)
      }
      const page = await (await windows)()
      answers.set(page, answer)
      return page
    },
    async takeBack(zone, page) {
      answers.delete(page)
      try {
        // What it had is gone with its document before another app answers it.
        await page.goto(`${origin}/nothing`)
        await page.emulateMedia(AS_THE_SYSTEM)
        // Out of the window, so that nothing lies under the pointer.
        await page.mouse.move(-1, -1)
      } catch {
        // Of no use any more, for whatever reason: the next app gets a new one.
        await page.close()
        return
      }
      const others = empty.get(zone)
      if (others === undefined) empty.set(zone, [page])
      else others.push(page)
    },
  }
}

/** How pages look by themselves. */
const AS_THE_SYSTEM = {
  media: null,
  colorScheme: null,
  contrast: null,
  forcedColors: null,
  reducedMotion: null,
} as const

/** Opens a window with an empty page. */
type Windows = () => Promise<Page>

/**
 * Opens windows where tabs would lie behind one another: what is behind is hardly ever drawn. The
 * first page is a tab, for a window begins with a process of its own.
 *
 * @param origin where a page is kept open; without one the process would end between two apps
 */
async function openWindows(
  browser: Browser,
  context: BrowserContext,
  origin: string,
): Promise<Windows> {
  const keeper = await context.newPage()
  await keeper.goto(`${origin}/nothing`)
  const { targetInfo } = await (await context.newCDPSession(keeper)).send('Target.getTargetInfo')
  const session = await browser.newBrowserCDPSession()
  let latest: Promise<unknown> = Promise.resolve()

  async function openWindow(): Promise<Page> {
    const opened = context.waitForEvent('page')
    await session.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      browserContextId: targetInfo.browserContextId as string,
    })
    return opened
  }

  function open(): Promise<Page> {
    const isFirst = context.pages().every((page) => page === keeper)
    return isFirst ? context.newPage() : openWindow()
  }

  return () => {
    // One after another, so that each is known to be the one that was asked for.
    const page = latest.then(open, open)
    latest = page
    return page
  }
}
