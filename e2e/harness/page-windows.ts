import type { Page } from '@playwright/test'

import { outsideApps } from './app-time.ts'
import { TELL } from './bridge-script.ts'
import type { Answer, PageBrowser } from './page-browser.ts'

interface Size {
  width: number
  height: number
}

/** The pages of the app's two windows. */
export type WindowName = 'main' | 'quick-log'

/** The insides of the windows, as `main-window.ts` and `quick-log-window.ts` make them. */
const SIZES: Readonly<Record<WindowName, Size>> = {
  main: { width: 1120, height: 760 },
  'quick-log': { width: 460, height: 300 },
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
  /** Resizes the inside of every window. */
  resize: (size: Size) => Promise<void>
  /** Gives every window letters of a size. */
  enlarge: (zoom: number) => Promise<void>
  /** Shows every page in a colour; `null` is what the system says. */
  colour: (scheme: 'light' | 'dark' | null) => Promise<void>
  close: () => Promise<void>
}

interface Parts {
  browser: PageBrowser
  /** The zone of the pages. */
  zone: string
  /** The locale of dates and times. */
  region: () => string
  /** The language of the words. */
  language: () => string
  answer: Answer
}

/** Prepares the pages; each is made when it is first needed. */
export function openPageWindows(parts: Parts): PageWindows {
  const pages = { main: Promise.withResolvers<Page>(), 'quick-log': Promise.withResolvers<Page>() }
  const made = new Map<WindowName, Page | undefined>()
  const loading = new Set<Promise<Page>>()
  const sizes = { ...SIZES }
  let zoom = 1
  let wasEnlarged = false
  let scheme: 'light' | 'dark' | null = null

  /** Fits a page into its window: the larger the letters, the less has room. */
  async function fit([name, page]: [WindowName, Page | undefined]): Promise<void> {
    if (page === undefined) return
    const width = Math.round(sizes[name].width / zoom)
    const height = Math.round(sizes[name].height / zoom)
    await page.setViewportSize({ width, height })
    if (zoom === 1) return
    const session = await page.context().newCDPSession(page)
    const metrics = { width, height, deviceScaleFactor: zoom, mobile: false }
    await session.send('Emulation.setDeviceMetricsOverride', metrics)
  }

  async function load(name: WindowName): Promise<Page> {
    const page = await parts.browser.newPage(parts.zone, parts.answer)
    made.set(name, page)
    await fit([name, page])
    if (scheme !== null) await page.emulateMedia({ colorScheme: scheme })
    const query = new URLSearchParams({ region: parts.region(), language: parts.language() })
    await page.goto(`${parts.browser.origin}/${name}.html?${query.toString()}`)
    return page
  }

  const all = (): Page[] => [...made.values()].filter((page) => page !== undefined)

  return {
    make(name) {
      if (made.has(name)) return
      made.set(name, undefined)
      const page = outsideApps(() => load(name))
      loading.add(page)
      pages[name].resolve(page)
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
    async resize(size) {
      for (const name of made.keys()) sizes[name] = size
      for (const page of made) await fit(page)
    },
    async enlarge(factor) {
      zoom = factor
      wasEnlarged = true
      for (const page of made) await fit(page)
    },
    async colour(wanted) {
      if (wanted === scheme) return
      scheme = wanted
      for (const page of all()) await page.emulateMedia({ colorScheme: wanted })
    },
    async close() {
      for (const page of await Promise.allSettled(loading)) {
        if (page.status === 'rejected' || page.value.isClosed()) continue
        // Another session than the driver's has had its say about the size.
        if (wasEnlarged) await page.value.close()
        else await parts.browser.takeBack(parts.zone, page.value)
      }
    },
  }
}
