import type { Page } from '@playwright/test'

import { comeToRest, resize } from '../../fixtures/accessibility.ts'
import { ask } from '../../fixtures/bridge.ts'
import { LOOK_NOW } from '../../fixtures/look-week.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { seedWins } from '../../fixtures/seed.ts'
import { openMain } from '../../pages/every-screen.ts'

const LEAST_ROOM = 4

/** The lines of a text, as they are laid out. */
async function linesOf(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const lines = new Map<number, string>()
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (const [at, letter] of (node.textContent ?? '').split('').entries()) {
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const top = Math.round(range.getBoundingClientRect().top)
          lines.set(top, `${lines.get(top) ?? ''}${letter}`)
        }
      }
      return [...lines.values()].map((line) => line.trim())
    })
}

test.describe('letters and words', { tag: '@languages' }, () => {
  test('Korean has digits and their counter side by side, and Japanese a little apart', async ({
    launch,
  }) => {
    const app = await launch({ env: { MICRO_MOMENTUM_LANGUAGE: 'ko' } })
    const page = await openMain(app)
    const apart = async (text: string): Promise<number> =>
      page.evaluate((text) => {
        const widthOf = (words: string): number => {
          const span = document.createElement('span')
          span.textContent = words
          document.body.append(span)
          const { width } = span.getBoundingClientRect()
          span.remove()
          return width
        }
        return widthOf(text) - text.split('').reduce((sum, letter) => sum + widthOf(letter), 0)
      }, text)
    expect(await apart('2분')).toBeCloseTo(0, 0)
    const view = await ask(page, 'settings.read', {})
    app.tell('main', 'settings.changed', { ...view, spoken: 'ja' })
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
    expect(await apart('2分')).toBeGreaterThan(1)
  })

  test('the name of a screen has room around it in the rail', async ({ launch }) => {
    const app = await launch({ env: { MICRO_MOMENTUM_LANGUAGE: 'de' } })
    const page = await openMain(app)
    for (const width of [1120, 360]) {
      await resize(app, { width, height: 760 })
      await page.evaluate(() => (location.hash = 'settings'))
      const link = page.locator('.rail a[aria-current]', { hasText: 'Einstellungen' })
      await link.waitFor()
      await comeToRest(page)
      const room = await link.evaluate((link) => {
        const range = document.createRange()
        range.selectNodeContents(link.lastChild ?? link)
        const [pill, words] = [link, range].map((one) => one.getBoundingClientRect())
        return (words?.x ?? 0) - (pill?.x ?? 0)
      })
      expect(room, `at ${width} px`).toBeGreaterThanOrEqual(LEAST_ROOM)
      expect(await linesOf(page, '.rail a[aria-current]')).toEqual(['Einstellungen'])
    }
  })

  test('a long word of a heading stays whole beside a question', async ({ launch }) => {
    const app = await launch({ env: { MICRO_MOMENTUM_LANGUAGE: 'pt-BR' } })
    const page = await openMain(app)
    await resize(app, { width: 360, height: 760 })
    await ask(page, 'nudges.change', { dayStart: true })
    await page.evaluate(() => (location.hash = 'settings/nudges'))
    await page.locator('.upcoming-days').waitFor()
    await comeToRest(page)
    expect(await linesOf(page, '.upcoming > h3')).toEqual(['Próximos', 'empurrõezinhos'])
  })

  test('words of the other direction begin at their bead on every line', async ({
    launch,
    userData,
  }) => {
    const text = 'opened the letter of the tax office and read its first page to the end, twice'
    const made = Date.parse(LOOK_NOW) - 3_600_000
    await seedWins(userData, [{ text, minutesAgo: 60, made, zone: 'UTC' }])
    const app = await launch({ env: { TZ: 'UTC', MICRO_MOMENTUM_LANGUAGE: 'ar' } })
    const page = await openMain(app)
    await resize(app, { width: 360, height: 760 })
    for (const [route, words, bead] of [
      ['today', '.win-text', '.today-win .bead-place'],
      ['week', '.week-list .week-text', '.week-list .goal-bead'],
    ] as const) {
      await page.evaluate((to) => (location.hash = to), route)
      await page.locator(words).first().waitFor()
      await comeToRest(page)
      const lines = await page
        .locator(words)
        .first()
        .evaluate((element) => {
          const range = document.createRange()
          range.selectNodeContents(element)
          return [...range.getClientRects()].map(({ right }) => right)
        })
      const [edge = 0] = await page
        .locator(bead)
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left))
      expect(lines.length, route).toBeGreaterThan(1)
      for (const right of lines) expect(edge - right, route).toBeLessThan(20)
    }
  })
})
