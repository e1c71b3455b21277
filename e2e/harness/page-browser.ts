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
  const contexts = new Map<string, Promise<BrowserContext>>()
  const answers = new WeakMap<Page, Answer>()

  async function openContext(timezoneId: string): Promise<BrowserContext> {
    const context = await browser.newContext({ locale: 'en-US', timezoneId })
    await context.exposeBinding(ASK, async ({ page, frame }, asked: string) => {
      const answer = answers.get(page)
      if (answer === undefined) throw new Error('The page has no app.')
      const question = JSON.parse(asked) as Omit<Question, 'url'>
      return JSON.stringify({ result: await answer({ url: frame.url(), ...question }) })
    })
    await context.addInitScript(putBridge)
    // Between two apps the process would end with its last page.
    const keeper = await context.newPage()
    await keeper.goto(`${origin}/nothing`)
    return context
  }

  return {
    origin,
    async newPage(zone, answer) {
      let context = contexts.get(zone)
      if (context === undefined) {
        context = openContext(zone)
        contexts.set(zone, context)
      }
      const page = await (await context).newPage()
      answers.set(page, answer)
      return page
    },
  }
}
