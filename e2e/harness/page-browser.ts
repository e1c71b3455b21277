import type { Browser, BrowserContext, Page } from '@playwright/test'

import { ASK, putBridge } from './bridge-script.ts'

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
}

/**
 * Has all pages of a zone in one context, and so in one process, which knows their code already.
 * Nothing of one app is met by the next: the pages themselves store nothing.
 *
 * @param origin where the pages are served
 */
export function openPageBrowser(browser: Browser, origin: string): PageBrowser {
  const zones = new Map<string, Promise<Windows>>()
  const answers = new WeakMap<Page, Answer>()

  async function openZone(timezoneId: string): Promise<Windows> {
    const context = await browser.newContext({ locale: 'en-US', timezoneId })
    await context.exposeBinding(ASK, async ({ page, frame }, asked: string) => {
      const answer = answers.get(page)
      if (answer === undefined) throw new Error('The page has no app.')
      const question = JSON.parse(asked) as Omit<Question, 'url'>
      return JSON.stringify({ result: await answer({ url: frame.url(), ...question }) })
    })
    await context.addInitScript(putBridge)
    return openWindows(browser, context, origin)
  }

  return {
    origin,
    async newPage(zone, answer) {
      let windows = zones.get(zone)
      if (windows === undefined) {
        windows = openZone(zone)
        zones.set(zone, windows)
      }
      const page = await (await windows)()
      answers.set(page, answer)
      return page
    },
  }
}

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
