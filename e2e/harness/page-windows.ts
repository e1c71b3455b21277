import type { Browser, BrowserContext, Page } from '@playwright/test'

import { ASK, putBridge, TELL } from './bridge-script.ts'
import { PAGES_ORIGIN, servePage } from './page-files.ts'

/** The pages of the app's two windows. */
export type WindowName = 'main' | 'quick-log'

/** The insides of the windows, as `main-window.ts` and `quick-log-window.ts` make them. */
const SIZES: Readonly<Record<WindowName, { width: number; height: number }>> = {
  main: { width: 760, height: 720 },
  'quick-log': { width: 420, height: 300 },
}

/** What a page asks, as the bridge sends it. */
export interface Question {
  /** The address of the page. */
  url: string
  command: string
  argument: unknown
  press: unknown
}

/** Pages of one app in a browser: one for each of its windows, whether it is shown or not. */
export interface PageWindows {
  /** Has a page made, where it is not there yet. */
  make: (name: WindowName) => void
  isMade: (name: WindowName) => boolean
  /** A page, once it is made and loaded. */
  page: (name: WindowName) => Promise<Page>
  /** Tells one page of an event. One that is not there, or going away, is passed over. */
  tell: (name: WindowName, event: string, payload: unknown) => void
  /** Resizes the inside of every window, and its letters. */
  resize: (size: { width: number; height: number } | undefined, zoom: number) => Promise<void>
  /** Shows every page in a colour; `null` is what the system says. */
  colour: (scheme: 'light' | 'dark' | null) => Promise<void>
  close: () => Promise<void>
}

interface Parts {
  browser: Browser
  /** The zone of the pages. */
  zone: string
  /** The locale of the system's formats. */
  region: string
  answer: (question: Question) => Promise<unknown>
}

/** Prepares the pages; each is made when it is first needed. */
export function openPageWindows(parts: Parts): PageWindows {
  const context = openContext(parts)
  const pages = { main: Promise.withResolvers<Page>(), 'quick-log': Promise.withResolvers<Page>() }
  const made = new Map<WindowName, Page | undefined>()
  let scheme: 'light' | 'dark' | null = null

  async function load(name: WindowName): Promise<Page> {
    const page = await (await context).newPage()
    made.set(name, page)
    await page.setViewportSize(SIZES[name])
    if (scheme !== null) await page.emulateMedia({ colorScheme: scheme })
    const query = new URLSearchParams({ region: parts.region })
    await page.goto(`${PAGES_ORIGIN}/${name}.html?${query.toString()}`)
    return page
  }

  const all = (): Page[] => [...made.values()].filter((page) => page !== undefined)

  return {
    make(name) {
      if (made.has(name)) return
      made.set(name, undefined)
      pages[name].resolve(load(name))
    },
    isMade: (name) => made.has(name),
    page: (name) => pages[name].promise,
    tell(name, event, payload) {
      made
        .get(name)
        ?.evaluate(
          ([tell, event, payload]) => {
            const page = globalThis as unknown as Record<string, (...told: unknown[]) => void>
            page[tell]?.(event, payload)
          },
          [TELL, event, payload] as const,
        )
        .catch(() => undefined)
    },
    async resize(size, zoom) {
      for (const page of all()) await resizePage(page, size, zoom)
    },
    async colour(wanted) {
      if (wanted === scheme) return
      scheme = wanted
      for (const page of all()) await page.emulateMedia({ colorScheme: wanted })
    },
    async close() {
      await (await context).close()
    },
  }
}

async function openContext({ browser, zone, answer }: Parts): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: zone,
    viewport: SIZES.main,
  })
  await context.route(`${PAGES_ORIGIN}/**`, servePage)
  await context.exposeBinding(ASK, async ({ frame }, question: string) => {
    const asked = JSON.parse(question) as Omit<Question, 'url'>
    return JSON.stringify({ result: await answer({ url: frame.url(), ...asked }) })
  })
  await context.addInitScript(putBridge)
  return context
}

/** Resizes as a window with a zoom factor does: the larger the letters, the less has room. */
async function resizePage(
  page: Page,
  size: { width: number; height: number } | undefined,
  zoom: number,
): Promise<void> {
  const { width, height } = size ?? page.viewportSize() ?? SIZES.main
  const inside = { width: Math.round(width / zoom), height: Math.round(height / zoom) }
  await page.setViewportSize(inside)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', {
    ...inside,
    deviceScaleFactor: zoom,
    mobile: false,
  })
}
