import type { Locator } from '@playwright/test'

import { ask } from '../../fixtures/bridge.ts'
import { seedLook } from '../../fixtures/look-week.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { seededId } from '../../fixtures/plan-file.ts'
import { openSaturday } from '../../pages/look.ts'

/** The goal of the letters. */
const WRITE_AGAIN = seededId(1)

test.describe('Today', { tag: '@look' }, () => {
  test.beforeEach(({ userData }) => {
    seedLook(userData, { wins: 24, words: 'plain' })
  })

  test('draws a thread between two of its wins, in their goal’s hue and beside the words', async ({
    launch,
  }) => {
    const { page, wins } = await openSaturday(await launch({ env: { TZ: 'UTC' } }))
    await ask(page, 'win.log', {
      text: 'read the letter aloud',
      source: 'quick-log',
      linkedTo: seededId(1020),
      goalId: WRITE_AGAIN,
    })
    await expect(wins).toHaveCount(5)
    const thread = page.locator('.today-thread')
    await expect(thread).toHaveCount(1)
    await expect(thread).toHaveAttribute('data-hue', 'clay')
    const places = () =>
      page.evaluate(() => {
        const box = (of: Element | null | undefined) => of?.getBoundingClientRect() ?? new DOMRect()
        const middle = ({ y, height }: DOMRect): number => y + height / 2
        const beads = [...document.querySelectorAll('.today-win .goal-bead')].map(box)
        const { top, bottom, right } = box(document.querySelector('.today-thread'))
        const words = [...document.querySelectorAll('.win-text')].map((one) => box(one).left)
        return {
          above: Math.abs(top - middle(beads[0] ?? new DOMRect())),
          below: Math.abs(bottom - middle(beads[4] ?? new DOMRect())),
          toWords: Math.min(...words) - right,
        }
      })
    await expect.poll(async () => (await places()).above).toBeLessThan(4)
    const { below, toWords } = await places()
    expect(below).toBeLessThan(4)
    expect(toWords).toBeGreaterThan(0)
  })

  test('draws its threads as the week does', async ({ launch }) => {
    const { page, wins, go } = await openSaturday(await launch({ env: { TZ: 'UTC' } }))
    const linkedTo = seededId(1020)
    await ask(page, 'win.log', {
      text: 'read it',
      source: 'quick-log',
      linkedTo,
      goalId: WRITE_AGAIN,
    })
    await expect(wins).toHaveCount(5)
    const drawn = (path: Locator) =>
      path.evaluate((one) => {
        const { stroke, strokeWidth, strokeLinecap } = getComputedStyle(one)
        return { stroke, strokeWidth, strokeLinecap }
      })
    const here = await drawn(page.locator('.today-thread path').first())
    // A thread is as wide where it is straight as where it bends.
    const straight = page.locator('.today-thread rect').first()
    expect(await straight.evaluate((one) => getComputedStyle(one).width)).toBe(here.strokeWidth)
    await go('Week')
    const thread = page.locator('.week-threads path[data-hue="clay"][data-dotted="false"]').first()
    await expect(thread).toBeAttached()
    expect(here).toEqual(await drawn(thread))
  })

  test('shows the newest beads of a full day, below the number of the others', async ({
    launch,
  }) => {
    const { page, wins } = await openSaturday(await launch({ env: { TZ: 'UTC' } }))
    for (const text of ['one line', 'two lines', 'three lines']) {
      await ask(page, 'win.log', { text, source: 'quick-log', goalId: WRITE_AGAIN })
    }
    await expect(wins).toHaveCount(7)
    const day = page.getByRole('list', { name: 'This week' }).locator('[aria-current="date"]')
    await expect(day).toContainText('Saturday, November 28: 7 wins')
    await expect(day.getByText('+3', { exact: true })).toBeVisible()
    const hues = await day
      .locator('.goal-bead')
      .evaluateAll((beads) => beads.map((bead) => bead.getAttribute('data-hue')))
    expect(hues).toEqual(['sea', 'clay', 'clay', 'clay'])
  })
})
