import type { Page } from '@playwright/test'

import {
  enlarge,
  expectAccessible,
  expectNothingFoundInAnyLook,
  narrow,
  overflow,
  ZOOMS,
} from '../../fixtures/accessibility.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { picture } from '../../fixtures/picture.ts'
import { QUARTER_UNTIL, seedQuarter } from '../../fixtures/realistic-quarter.ts'
import type { AnyApp } from '../../harness/any-app.ts'
import { openToday } from '../../pages/main-window.ts'
import { openAnswer, openWeek } from '../../pages/week.ts'

/**
 * Goes through every state of the screens that look back, once, and looks at each.
 *
 * @param media what the page is told of how it is looked at
 */
async function everyState(
  app: AnyApp,
  media: Parameters<Page['emulateMedia']>[0],
  look: (page: Page, state: string) => Promise<void>,
): Promise<void> {
  const week = await openWeek(app, QUARTER_UNTIL)
  const { page } = week
  await page.emulateMedia(media)
  await week.sentences.first().waitFor()
  await look(page, 'week')
  await week.bead('walked to the river 🌊').click()
  await expect(week.chain).toBeVisible()
  await look(page, 'week-selected')
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(week.chain).toBeHidden()
  // By key: a click so soon, on the spot where Close was, counts as the same press.
  await week.says.getByRole('button', { expanded: false }).first().press('Enter')
  await page.getByRole('list', { name: 'Wins in this sentence' }).waitFor()
  await (await openAnswer(week)).fill('The box by the door. صندوق واحد')
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  await look(page, 'week-said')

  await page.evaluate(() => {
    location.hash = 'week/2031-11-24'
  })
  await expect(week.heading).toHaveText('Week of November 24')
  await week.sentences.first().waitFor()
  await look(page, 'week-energy')
  await page.evaluate(() => {
    location.hash = 'week/2031-10-13'
  })
  await expect(week.heading).toHaveText('Week of October 13')
  await week.sentences.first().waitFor()
  await look(page, 'week-gap')
  await page.evaluate(() => {
    location.hash = 'week/2031-08-04'
  })
  await expect(page.getByText('A quiet week.')).toBeVisible()
  await look(page, 'week-empty')

  await page.evaluate(() => {
    location.hash = 'month'
  })
  await expect(page.getByRole('heading', { name: 'December 2031' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Longest threads?$/ })).toBeVisible()
  await look(page, 'month')
  await page.getByRole('link', { name: 'Previous month' }).click()
  await expect(page.getByRole('heading', { name: 'November 2031' })).toBeVisible()
  await look(page, 'month-before')
  await page.evaluate(() => {
    location.hash = 'year'
  })
  await expect(page.getByRole('heading', { name: '2031' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Longest threads?$/ })).toBeVisible()
  await look(page, 'year')

  await page.evaluate(() => {
    location.hash = 'plan'
  })
  await page.getByRole('link', { name: 'Write again' }).click()
  const proofs = page.getByRole('list', { name: 'Wins, newest first' })
  await proofs.getByText('wrote one sentence').first().waitFor()
  await look(page, 'goal')

  await page.evaluate(() => {
    location.hash = 'wins'
  })
  await page.getByText('filled in page two').first().waitFor()
  await look(page, 'all-wins')
}

test.describe('the screens that look back', { tag: '@review' }, () => {
  test.beforeEach(({ userData }) => {
    seedQuarter(userData, { until: QUARTER_UNTIL, zone: 'UTC', energy: true })
  })

  // On each push axe looks at the same states in a narrow window, below.
  test('axe finds nothing, however it is looked at', { tag: '@long' }, async ({ launch }) => {
    test.setTimeout(180_000)
    const app = await launch({ env: { TZ: 'UTC' } })
    await everyState(app, { reducedMotion: 'reduce' }, async (page, state) => {
      await expectNothingFoundInAnyLook(app, page, (look) => picture(page, `${look}-${state}`))
    })
  })

  for (const zoom of ZOOMS) {
    test(`nothing sticks out at 360 px, letters ${zoom} times as large`, async ({ launch }) => {
      test.setTimeout(120_000)
      const app = await launch({ env: { TZ: 'UTC' } })
      await openToday(app)
      await narrow(app, zoom)
      await everyState(app, {}, async (page, state) => {
        await picture(page, `narrow-${zoom}-${state}`)
        expect(await overflow(page), state).toBeLessThanOrEqual(0)
        await expectAccessible(page)
      })
    })
  }

  test(
    'nothing sticks out at 200 % in a window of the usual size',
    { tag: '@long' },
    async ({ launch }) => {
      test.setTimeout(120_000)
      const app = await launch({ env: { TZ: 'UTC' } })
      await openToday(app)
      await enlarge(app, 2)
      await everyState(app, {}, async (page, state) => {
        await picture(page, `zoomed-${state}`)
        expect(await overflow(page), state).toBeLessThanOrEqual(0)
      })
    },
  )
})
