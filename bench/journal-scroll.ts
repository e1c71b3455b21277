import type { Page } from 'playwright'

import { launchApp } from '../e2e/fixtures/test.ts'
import type { Desktop } from '../electron-stand-in/desktop.ts'
import type { GeneratedFolder } from './generated-folder.ts'
import { openAllWins } from './journal-window.ts'

/** For how long is scrolled, in milliseconds. */
const SCROLL_MS = 4_000
/** How often the list and the empty one are scrolled, in turn. */
const ROUNDS = 2
/** What one turn of a wheel moves, in CSS pixels. */
const WHEEL_PX = 120
/** After so many frames the list jumps, as when its bar is dragged. */
const FRAMES_TO_A_JUMP = 30
/** How far it jumps, as a share of all rows; never twice to the same place. */
const JUMP = 0.37
/** How long the list may take until its rows are there, in milliseconds. */
const ROWS_MS = 20_000
/** The empty list is as high as ten years of wins. */
const EMPTY_PX = 5_000_000

/** Distances between frames while scrolling, in milliseconds. */
export interface FrameTimes {
  wins: number[]
  /** A list without rows, which costs what scrolling alone costs here. */
  empty: number[]
}

/** Scrolls through all wins, and through an empty page in turn with that. */
export async function frameTimes(desktop: Desktop, folder: GeneratedFolder): Promise<FrameTimes> {
  const app = await launchApp({}, desktop, folder.userData)
  try {
    const page = await openAllWins(app)
    await page
      .locator('.wins-list .wins-row')
      .first()
      .waitFor({ timeout: ROWS_MS })
      .catch(() => {
        throw new Error('All wins shows no rows (.wins-list .wins-row), so nothing is scrolled.')
      })
    const times: FrameTimes = { wins: [], empty: [] }
    for (let round = 0; round < ROUNDS; round += 1) {
      await addEmptyList(page)
      times.empty.push(...(await scroll(page, '#empty-list')))
      await page.evaluate(() => document.querySelector('#empty-list')?.remove())
      times.wins.push(...(await scroll(page, ':root')))
    }
    return times
  } finally {
    await app.close()
  }
}

function addEmptyList(page: Page): Promise<void> {
  return page.evaluate((height) => {
    const list = document.createElement('div')
    const content = document.createElement('div')
    list.id = 'empty-list'
    Object.assign(list.style, { position: 'fixed', inset: '0', overflow: 'auto' })
    content.style.height = `${height}px`
    list.append(content)
    document.body.append(list)
  }, EMPTY_PX)
}

/** Scrolls a little with each frame, and far from time to time. */
function scroll(page: Page, selector: string): Promise<number[]> {
  return page.evaluate(
    async ({ selector, ms, wheel, framesToAJump, jump }) => {
      const list = document.querySelector(selector)
      if (list === null) throw new Error(`There is no ${selector}.`)
      const distances: number[] = []
      let began: number | undefined
      let last: number | undefined
      for (let frame = 1; began === undefined || (last ?? began) - began < ms; frame += 1) {
        const way = list.scrollHeight - list.clientHeight
        const step = frame % framesToAJump === 0 ? jump * way : wheel
        list.scrollTop = (list.scrollTop + step) % way
        const now = await new Promise<number>((resolve) =>
          requestAnimationFrame(() => resolve(performance.now())),
        )
        if (last !== undefined) distances.push(now - last)
        began ??= now
        last = now
      }
      return distances
    },
    { selector, ms: SCROLL_MS, wheel: WHEEL_PX, framesToAJump: FRAMES_TO_A_JUMP, jump: JUMP },
  )
}
