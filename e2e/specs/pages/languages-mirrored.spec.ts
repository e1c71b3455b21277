import type { Page } from '@playwright/test'

import { seedLook } from '../../fixtures/look-week.ts'
import { expect, sharedApp, test } from '../../fixtures/pages.ts'
import { variety } from '../../fixtures/pixels.ts'
import type { PagesApp } from '../../harness/pages-app.ts'
import { openMain } from '../../pages/every-screen.ts'

/** Opens the week of the design. */
async function openWeek(app: PagesApp): Promise<Page> {
  const page = await openMain(app)
  app.tell('main', 'screen.asked', { screen: 'week' })
  await page.locator('.week-threads').waitFor()
  return page
}

test.describe('a page that is read from right to left', { tag: '@languages' }, () => {
  const app = sharedApp({ env: { TZ: 'UTC', MICRO_MOMENTUM_LANGUAGE: 'ar-XB' } }, (userData) => {
    seedLook(userData, { wins: 24, words: 'plain' })
  })

  test('has the rail and the first day at the right', async () => {
    const page = await openWeek(app())
    const rail = await page.locator('.rail').boundingBox()
    const html = await page.locator('html').boundingBox()
    expect((rail?.x ?? 0) + (rail?.width ?? 0)).toBe(html?.width)
    const days = await page
      .locator('.week-day')
      .evaluateAll((all) => all.map((day) => day.getBoundingClientRect().x))
    expect(days).toHaveLength(7)
    expect(days).toEqual(days.toSorted((a, b) => b - a))
  })

  test('has the threads of a week meet their beads', async () => {
    const page = await openWeek(app())
    const apart = await page.evaluate(() => {
      const beads = [...document.querySelectorAll('.week-win .goal-bead')].map((bead) => {
        const { x, y, width, height } = bead.getBoundingClientRect()
        return { x: x + width / 2, y: y + height / 2 }
      })
      const paths = document.querySelectorAll<SVGPathElement>('.week-threads [data-dotted=false]')
      return [...paths].flatMap((path) =>
        [0, path.getTotalLength()].map((at) => {
          const end = path.getPointAtLength(at).matrixTransform(path.getScreenCTM() ?? undefined)
          return Math.min(...beads.map(({ x, y }) => Math.hypot(end.x - x, end.y - y)))
        }),
      )
    })
    expect(apart.length).toBeGreaterThan(10)
    expect(Math.max(...apart)).toBeLessThan(3)
  })

  test('has arrow keys go where they point', async () => {
    const page = await openWeek(app())
    const dayOf = () =>
      page.evaluate(() => {
        const days = [...document.querySelectorAll('.week-day')]
        return days.findIndex((day) => day.contains(document.activeElement))
      })
    await page.locator('.week-win > button[tabindex="0"]').focus()
    const first = await dayOf()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(dayOf).toBe(first + 1)
    await page.keyboard.press('ArrowRight')
    await expect.poll(dayOf).toBe(first)

    await page.locator('.period-switch input:checked').focus()
    await page.keyboard.press('ArrowLeft')
    await page.locator('.month-calendar').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.locator('.week-spread').waitFor()
  })

  test('has a field in the direction of what is written', async () => {
    const page = await openWeek(app())
    app().tell('main', 'screen.asked', { screen: 'shrink' })
    const field = page.locator('.task-field textarea')
    /** How much of either half of the field is written on. */
    const inkOf = async (words: string) => {
      await field.fill(words)
      const { width = 0, height = 0 } = (await field.boundingBox()) ?? {}
      const png = await field.screenshot()
      const half = { top: 4, width: Math.floor(width / 2) - 8, height: Math.floor(height) - 8 }
      const right = Math.floor(width / 2) + 4
      return {
        left: await variety(png, { ...half, left: 4 }),
        right: await variety(png, { ...half, left: right }),
      }
    }
    const english = await inkOf('three papers')
    expect(english.left).toBeGreaterThan(0)
    expect(english.right).toBe(0)
    const arabic = await inkOf('ثلاث ورقات')
    expect(arabic.left).toBe(0)
    expect(arabic.right).toBeGreaterThan(0)
  })
})
