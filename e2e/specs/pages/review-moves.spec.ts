import type { Locator } from '@playwright/test'

import { expect, test } from '../../fixtures/pages.ts'
import { touchpad } from '../../fixtures/presses.ts'
import { QUARTER_UNTIL } from '../../fixtures/realistic-quarter.ts'
import { sharedQuarter } from '../../fixtures/shared-quarter.ts'
import { chooseInTray } from '../../fixtures/tray.ts'
import { openAnswer, openWeek, showPeriod } from '../../pages/week.ts'

test.describe('looking back on a quarter', { tag: '@review' }, () => {
  const { app } = sharedQuarter()

  test('the keyboard alone walks a chain, through weeks', async () => {
    const week = await openWeek(app(), QUARTER_UNTIL)
    const { keyboard } = week.page
    await week.heading.waitFor()
    // Of all the beads Tab goes to one, which is the first of the week.
    await week.page.getByRole('button', { name: 'Share…' }).focus()
    await tabTo(week.bead('washed one cup'))
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await expect(week.bead('opened the box of receipts')).toBeFocused()
    await keyboard.press('ArrowRight')
    await expect(week.bead('bought a stamp 💌')).toBeFocused()
    await keyboard.press('ArrowLeft')
    await expect(week.bead('opened the box of receipts')).toBeFocused()
    await keyboard.press('Enter')
    await expect(week.chain).toBeVisible()

    const earlier = week.page.getByRole('link', { name: 'Earlier', exact: true })
    const later = week.page.getByRole('link', { name: 'Later', exact: true })
    await tabTo(earlier)
    await keyboard.press('Enter')
    await expect(week.heading).toHaveText('Week of November 24')
    const spring = week.panel('sorted the receipts of spring')
    await expect(spring).toBeVisible()
    await expect(week.bead('sorted the receipts of spring')).toHaveAttribute('aria-pressed', 'true')
    await tabTo(later)
    await keyboard.press('Enter')
    await expect(week.heading).toHaveText('Week of December 1')
    await expect(week.panel('opened the box of receipts')).toBeVisible()
    await tabTo(week.chain.getByRole('link', { name: 'opened the letter' }))
    await keyboard.press('Enter')
    await expect(week.heading).toHaveText('Week of October 27')
    await expect(week.panel('opened the letter')).toBeVisible()

    /** Presses Tab until something has the focus. */
    async function tabTo(target: Locator): Promise<void> {
      await expect(async () => {
        await keyboard.press('Tab')
        await expect(target).toBeFocused({ timeout: 100 })
      }).toPass({ intervals: [0], timeout: 15_000 })
    }
  })

  test('PageUp and PageDown go from week to week, the tray back to this one', async () => {
    const week = await openWeek(app(), QUARTER_UNTIL)
    const { keyboard } = week.page
    await week.heading.focus()
    await keyboard.press('PageDown')
    await expect(week.heading).toHaveText('Week of December 1')
    for (const monday of ['November 24', 'November 17', 'November 10']) {
      await keyboard.press('PageUp')
      await expect(week.heading).toHaveText(`Week of ${monday}`)
      await expect(week.heading).toBeFocused()
    }
    await keyboard.press('PageDown')
    await expect(week.heading).toHaveText('Week of November 17')
    await week.before.click()
    await expect(week.heading).toHaveText('Week of November 10')
    await chooseInTray(app(), 'This week')
    await expect(week.heading).toHaveText('Week of December 1')
    await expect(week.after).toBeHidden()
  })

  test('a touchpad pushed sideways goes from week to week, and scrolling stays', async () => {
    const week = await openWeek(app(), QUARTER_UNTIL)
    await week.heading.hover()
    const push = await touchpad(week.heading)
    await push(-200)
    await expect(week.heading).toHaveText('Week of November 24')
    await push(-200)
    await expect(week.heading).toHaveText('Week of November 17')
    await push(200)
    await expect(week.heading).toHaveText('Week of November 24')
    await push(-150, 400)
    await push(-100)
    await push(200)
    await expect(week.heading).toHaveText('Week of December 1')
    // What is ahead is not there yet.
    await push(200)
    await showPeriod(week.page, 'Month')
    const month = week.page.getByRole('heading', { name: / 2031$/ })
    await month.hover()
    await push(-200)
    await expect(month).toHaveText('November 2031')
  })

  test('a swipe goes from week to week, a finger that scrolls or taps does not', async () => {
    const week = await openWeek(app(), QUARTER_UNTIL)
    const session = await week.page.context().newCDPSession(week.page)
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      touchPoints: { x: number; y: number }[],
    ) => session.send('Input.dispatchTouchEvent', { type, touchPoints })
    /** A finger that comes down on the heading, goes so far, and is lifted. */
    const swipe = async (x: number, y = 0): Promise<void> => {
      const box = (await week.heading.boundingBox())!
      const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      await touch('touchStart', [from])
      for (const part of [0.25, 0.5, 0.75, 1]) {
        await touch('touchMove', [{ x: from.x + x * part, y: from.y + y * part }])
      }
      await touch('touchEnd', [])
    }
    await swipe(120)
    await expect(week.heading).toHaveText('Week of November 24')
    await swipe(0)
    await swipe(40)
    await swipe(80, 100)
    await swipe(90, -10)
    await expect(week.heading).toHaveText('Week of November 17')
    await swipe(-120)
    await expect(week.heading).toHaveText('Week of November 24')
  })

  test('keys that belong to an answer or to a dialog stay there', async () => {
    const week = await openWeek(app(), QUARTER_UNTIL)
    const { keyboard } = week.page
    await (await openAnswer(week)).focus()
    await keyboard.press('PageUp')
    await expect(week.answer).toBeFocused()
    await expect(week.heading).toHaveText('Week of December 1')

    await week.bead('washed one cup').click()
    const edit = week.page.getByRole('button', { name: 'Edit “washed one cup”' })
    await edit.click()
    const dialog = week.page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await keyboard.press('PageUp')
    await keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(edit).toBeFocused()
    await expect(week.heading).toHaveText('Week of December 1')
  })

  test('the focus goes on where a button or a link has gone', async () => {
    const week = await openWeek(app(), QUARTER_UNTIL)
    const { page } = week
    const bead = week.bead('washed one cup')
    await bead.click()
    await week.panel('washed one cup').getByRole('button', { name: 'Close' }).click()
    await expect(bead).toBeFocused()

    await week.before.click()
    await week.after.focus()
    await page.keyboard.press('Enter')
    await expect(week.heading).toHaveText('Week of December 1')
    await expect(week.after).toBeHidden()
    await expect(week.heading).toBeFocused()
    for (const [earlier, heading, later] of [
      ['month/2031-11', 'November 2031', 'Next month'],
      // Nobody had begun: only its address leads there.
      ['year/2030', '2030', 'Next year'],
    ] as const) {
      await page.evaluate((hash) => (location.hash = hash), earlier)
      // A press of another kind, after which Enter is one of its own (press.ts).
      await page.getByRole('heading', { level: 1, name: heading }).click()
      await page.getByRole('link', { name: later }).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('link', { name: later })).toBeHidden()
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    }
  })
})
