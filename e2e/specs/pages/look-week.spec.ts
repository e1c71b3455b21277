import type { Locator, Page } from '@playwright/test'

import type { AskedScreen } from '../../../src-shared/contract/windows.ts'
import type { Win } from '../../../src-shared/records.ts'
import { expectAccessible, overflow, resize } from '../../fixtures/accessibility.ts'
import { LOOK_NOW, seedLook } from '../../fixtures/look-week.ts'
import { powerEvent, setClock, setPageClock } from '../../fixtures/nudges.ts'
import { expect, sharedApp, test } from '../../fixtures/pages.ts'
import type { PagesApp } from '../../harness/pages-app.ts'
import { openToday } from '../../pages/main-window.ts'

const UTC = { env: { TZ: 'UTC' } }
const USUAL = { width: 1_120, height: 760 }
/** So many characters of a win are read before an ellipsis. */
const READ = 18

/** Opens the app on a screen, at the instant of the design, in a window of the usual size. */
async function openAt(app: PagesApp, screen: AskedScreen): Promise<Page> {
  const { page } = await openToday(app)
  await setClock(app, LOOK_NOW)
  await setPageClock(page, LOOK_NOW)
  await powerEvent(app, 'resume')
  await resize(app, USUAL)
  app.tell('main', 'screen.asked', { screen })
  await page.evaluate(() => document.fonts.ready)
  return page
}

/** The button of a win by all of its words. */
function winOf(page: Page, text: string): Locator {
  return page
    .locator('button[data-win]')
    .filter({ has: page.locator(`.week-text:text-is("${text}")`) })
}

/** The letters of a text that are seen: those that lie within its box. */
function seenOf(text: Locator): Promise<string> {
  return text.evaluate((element) => {
    const box = element.getBoundingClientRect()
    const range = document.createRange()
    let seen = ''
    for (const node of element.childNodes) {
      if (!(node instanceof Text)) continue
      for (let at = 0; at < node.data.length; at += 1) {
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const letter = range.getBoundingClientRect()
        if (letter.bottom <= box.bottom + 1 && letter.right <= box.right + 1) seen += node.data[at]
      }
    }
    return seen
  })
}

/** So much of every win is read without pointing at it. */
async function expectRead(page: Page, wins: readonly Win[]): Promise<void> {
  for (const win of wins) {
    const words = page.locator(`button[data-win="${win.id}"] .week-text`)
    const seen = await seenOf(words)
    const least = Math.min(win.text.length, READ)
    expect(win.text.startsWith(seen), `${seen} of ${win.text}`).toBe(true)
    expect(seen.length, `${seen} of ${win.text}`).toBeGreaterThanOrEqual(least)
  }
}

test.describe('a week at a glance', { tag: '@look' }, () => {
  test('a sentence wraps in its linked words as anywhere else', async ({ launch, userData }) => {
    seedLook(userData, { wins: 24, words: 'plain' })
    const app = await launch(UTC)
    const page = await openAt(app, 'week')
    await resize(app, { width: 360, height: 700 })
    const linked = page.getByRole('button', { name: 'someone whose home works' })
    await expect(linked).toBeVisible()
    const lines = await linked.evaluate((words) => {
      const tops = (rects: Iterable<DOMRect>) => [
        ...new Set([...rects].map(({ top }) => Math.round(top))),
      ]
      const sentence = document.createRange()
      sentence.selectNodeContents(words.closest('p')!)
      return {
        first: Math.abs(words.getClientRects()[0]!.top - sentence.getClientRects()[0]!.top),
        ofWords: tops(words.getClientRects()).length,
      }
    })
    expect(lines.first).toBeLessThan(4)
    expect(lines.ofWords).toBe(2)
  })

  test(
    'is read as far with words as long as German has them',
    { tag: '@long' },
    async ({ launch, userData }) => {
      const wins = seedLook(userData, { wins: 24, words: 'long' })
      const page = await openAt(await launch(UTC), 'week')
      await expect(page.locator('.week-spread .week-win')).toHaveCount(24)
      await expectRead(page, wins)
    },
  )

  test('a day of more than twelve wins opens', async ({ launch, userData }) => {
    seedLook(userData, { wins: 80, words: 'plain' })
    const page = await openAt(await launch(UTC), 'week')
    const day = page.getByRole('list', { name: 'Wednesday, Nov 25' })
    const wins = day.locator('.week-win')
    await expect(wins).toHaveCount(12)
    const more = day.getByRole('button', { name: /^\d+ more$/ })
    const beyond = Number.parseInt((await more.getAttribute('aria-label')) ?? '', 10)
    await more.click()
    await expect(wins).toHaveCount(12 + beyond)
    await expectAccessible(page)
    await day.getByRole('button', { name: 'Show fewer' }).click()
    await expect(wins).toHaveCount(12)
  })

  test('is days one below the other in a narrow window', async ({ launch, userData }) => {
    seedLook(userData, { wins: 24, words: 'long' })
    const app = await launch(UTC)
    const page = await openAt(app, 'week')
    for (const width of [760, 360]) {
      await resize(app, { width, height: 700 })
      await expect(page.locator('.week-list')).toBeVisible()
      await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0)
      const first = page.locator('.week-list .week-text').first()
      const whole = (await first.textContent()) ?? ''
      await expect.poll(() => seenOf(first)).toBe(whole)
    }
  })
})

test.describe('looking back at 24 wins', { tag: '@look' }, () => {
  let wins: readonly Win[] = []
  const app = sharedApp(UTC, (userData) => {
    wins = seedLook(userData, { wins: 24, words: 'plain' })
  })

  test('a week is read without pointing at any of them', async () => {
    const page = await openAt(app(), 'week')
    await expect(page.locator('.week-spread .week-win')).toHaveCount(24)
    await expectRead(page, wins)
  })

  test('a week shows whole words on focus and where they are pointed at', async () => {
    const page = await openAt(app(), 'week')
    const win = winOf(page, 'put the tax letter on the table')
    const words = win.locator('.week-text')
    const whole = 'put the tax letter on the table'
    await expect(win).toHaveAccessibleName(new RegExp(`^${whole} `))
    await expect(win).toHaveAttribute('title', new RegExp(`^${whole}\n`))
    await expect.poll(() => seenOf(words)).not.toBe(whole)
    await win.hover()
    await expect.poll(() => seenOf(words)).toBe(whole)
    await page.keyboard.press('Tab')
    await page.getByRole('heading', { level: 1 }).hover()
    await expect.poll(() => seenOf(words)).not.toBe(whole)
    await page.locator('button[data-win][tabindex="0"]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(win).toBeFocused()
    await expect.poll(() => seenOf(words)).toBe(whole)
    await page.keyboard.press('Escape')
    await expect.poll(() => seenOf(words)).not.toBe(whole)
  })

  test('a chain stands out while one of its wins is pointed at', async () => {
    const page = await openAt(app(), 'week')
    const lit = page.locator('li[data-lit=true] .week-text')
    await winOf(page, 'wrote one sentence').hover()
    await expect(lit).toHaveText([
      'opened the draft',
      'wrote one sentence',
      'read it aloud once',
      'cut two words',
      'sent page one to Jo',
    ])
    await expect(page.locator('.week-threads [data-lit=true]')).toHaveCount(4)
    await expect(page.locator('.week-threads [data-lit=true]').first()).toHaveAttribute(
      'data-hue',
      'clay',
    )
    await page.getByRole('heading', { level: 1 }).hover()
    await expect(lit).toHaveCount(0)
  })

  test('a week names the goals of its wins, in their hues and shapes', async () => {
    const page = await openAt(app(), 'week')
    const goals = page.getByRole('list', { name: 'Goals this week' })
    await expect(goals.getByRole('listitem')).toHaveText([
      'Write again',
      'A home that works',
      'Kind to my body',
      'Close to people',
      'everything else',
    ])
    const marks = goals.locator('svg')
    const hues = await marks.evaluateAll((all) =>
      all.map((svg) => (svg as SVGElement).dataset['hue']),
    )
    const shapes = await marks.evaluateAll((all) =>
      all.map((svg) => (svg as SVGElement).dataset['shape']),
    )
    expect(new Set(hues).size).toBe(5)
    expect(new Set(shapes).size).toBe(5)
  })

  test('the search of all wins has the caret where it was asked for', async () => {
    const page = await openAt(app(), 'wins/search')
    const search = page.getByRole('searchbox', { name: 'Search your wins' })
    await expect(search).toBeFocused()
    await page.keyboard.type('draft')
    await expect(page.locator('.wins-row[data-kind=win]')).toHaveCount(1)
    await page.getByRole('heading', { level: 1 }).click()
    app().tell('main', 'screen.asked', { screen: 'wins/search' })
    await expect(search).toBeFocused()
  })
})
