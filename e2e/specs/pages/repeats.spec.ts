import type { Locator, Page } from '@playwright/test'

import { resize } from '../../fixtures/accessibility.ts'
import { readDataFolder } from '../../fixtures/data-folder.ts'
import { powerEvent, setClock } from '../../fixtures/nudges.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { storedPlan } from '../../fixtures/plan-file.ts'
import type { AnyApp } from '../../harness/any-app.ts'
import { mainPage } from '../../pages/main-window.ts'
import { asWin, openShrink, startText, toLadder } from '../../pages/shrink.ts'

/** Three weeks with gaps, weekends among them. */
const DAYS = [
  '2031-12-01',
  '2031-12-02',
  '2031-12-05',
  '2031-12-09',
  '2031-12-13',
  '2031-12-14',
  '2031-12-20',
]

/** The day turns over while the computer is asleep; the windows draw it when it wakes. */
async function wakeOn(app: AnyApp, day: string): Promise<void> {
  await setClock(app, `${day}T12:00:00`)
  await powerEvent(app, 'resume')
}

/** Whether the middle of an element is in sight, with nothing over it. */
function isOnTop(element: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect()
  return document.elementFromPoint(x + width / 2, y + height / 2) === element
}

/** Today's list of repeats. */
function repeats(page: Page): Locator {
  return page.getByRole('list', { name: 'Repeats' }).getByRole('listitem')
}

/** Begins to practise a step of a task on seven days. */
async function beginRepeat(app: AnyApp, heavy: string): Promise<string> {
  const shrink = await openShrink(app)
  await toLadder(shrink, heavy)
  const step = await startText(shrink)
  await shrink.sevenDays.click()
  await shrink.page.getByRole('button', { name: 'Repeat it' }).click()
  await expect(shrink.page.getByText('Saved. Seven days, at your own pace.')).toBeVisible()
  return step
}

test.describe('a repeat', { tag: '@shrink' }, () => {
  test('through its seven days over three weeks, with gaps and changes of mind', async ({
    launch,
    userData,
  }) => {
    test.setTimeout(60_000)
    const app = await launch()
    await setClock(app, `${DAYS[0]}T12:00:00`)
    const words = await beginRepeat(app, 'the tax return')
    const { page, go } = await mainPage(app)
    const repeat = repeats(page)
    await expect(repeat).toContainText(words)
    await expect(repeat).toContainText('0 of 7 days')

    const rename = async (text: string): Promise<void> => {
      await go('Shrink')
      await page.getByRole('link', { name: 'Plan', exact: true }).click()
      await repeat.getByRole('button', { name: /^More for/ }).click()
      await expect(repeat.getByRole('menuitem').first()).toBeFocused()
      await repeat.getByRole('menuitem', { name: 'Edit' }).click()
      await repeat.getByRole('textbox', { name: 'In your words' }).fill(text)
      await repeat.getByRole('button', { name: 'Save' }).click()
      await expect(repeat.getByText(text, { exact: true })).toBeVisible()
      await go('Today')
    }

    // So low a window that the repeat is at its lower edge.
    await resize(app, { width: 760, height: 480 })
    for (const [index, day] of DAYS.entries()) {
      // Days are further apart than the presses of a double click: a key between tells them apart.
      await page.keyboard.press('Shift')
      await wakeOn(app, day)
      if (index === 2) await rename('touch the tax folder')
      if (index === 3) await rename('touch the folder')
      if (index === 4) {
        await go('Shrink')
        await page.getByRole('link', { name: 'Plan', exact: true }).click()
        await repeat.getByRole('button', { name: 'Make it smaller' }).click()
        await repeat.getByRole('button', { name: 'Take the smaller one' }).click()
        await expect(repeat.getByText('touch the folder', { exact: true })).toBeHidden()
        await go('Today')
      }
      await repeat.getByRole('button', { name: 'Did it' }).click()
      await expect(repeat).toContainText(`${index + 1} of 7 days`)
      // A day is recorded once.
      await expect(repeat.getByRole('button', { name: 'Did it' })).toBeHidden()
    }

    const question = repeat.getByRole('heading', { name: /^Seven days, done/ })
    await expect(question).toBeFocused()
    // Whatever is said at the bottom meanwhile, its answers are in sight.
    for (const name of ['Keep it', 'Make it smaller', 'Let it go']) {
      const answer = repeat.getByRole('button', { name, exact: true })
      expect(await answer.evaluate(isOnTop)).toBe(true)
    }
    // The seven days are one thread now, with the step's words and its dates.
    const dates = await repeat
      .getByRole('time')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')))
    expect(dates).toEqual(DAYS)
    const { wins } = readDataFolder(userData)
    const [stored] = storedPlan(userData).repeats
    expect(wins.map(({ day }) => day)).toEqual(DAYS)
    expect(wins.every(({ repeatId }) => repeatId === stored?.id)).toBe(true)
    // What is recorded keeps its own words, whatever it was called afterwards.
    expect(wins.slice(0, 4).map(({ text }) => text)).toEqual([
      asWin(words),
      asWin(words),
      'touched the tax folder',
      'touched the folder',
    ])
    // Two changes of mind leave no trace; a smaller one is a version of its own.
    expect(stored?.versions).toHaveLength(2)
    expect(stored?.versions[0]?.text).toBe('touch the folder')

    // It stands where “Did it” stood: the second press of a double click would keep it unread.
    await page.keyboard.press('Shift')
    await repeat.getByRole('button', { name: 'Keep it' }).click()
    await expect(page.getByText('Kept. Seven more')).toBeVisible()
    await expect(repeat).toContainText('0 of 7 days')
    expect(storedPlan(userData).repeats).toMatchObject([{ ended: { how: 'kept' } }, {}])
  })

  test('two go on at most, and a sentence says so', async ({ launch, userData }) => {
    const app = await launch()
    await beginRepeat(app, 'the tax return')
    await beginRepeat(app, 'the garden')
    const shrink = await openShrink(app)
    await toLadder(shrink, 'the garage')
    await shrink.sevenDays.click()
    await expect(shrink.page.getByText('Two at a time is plenty. Finish one first.')).toBeVisible()
    await expect(shrink.page.getByRole('button', { name: 'Repeat it' })).toHaveCount(0)
    expect(storedPlan(userData).repeats).toHaveLength(2)
  })

  test('is begun for two minutes, and recorded from the ring', async ({ launch, userData }) => {
    const app = await launch()
    const step = await beginRepeat(app, 'the tax return')
    const { page, wins } = await mainPage(app)
    await repeats(page).getByRole('button', { name: 'Start two minutes' }).click()
    await expect(page.getByRole('timer')).toBeVisible()
    await page
      .getByRole('region', { name: 'Two minutes' })
      .getByRole('button', { name: 'Did it' })
      .click()
    await expect(wins).toContainText([asWin(step)])
    await expect(repeats(page)).toContainText('1 of 7 days')
    await expect(repeats(page)).toContainText('Done for today.')
    expect(readDataFolder(userData).wins).toMatchObject([
      { repeatId: storedPlan(userData).repeats[0]?.id },
    ])
  })
})
