import { killApp } from '../fixtures/kill-app.ts'
import { storedPlan } from '../fixtures/plan-file.ts'
import { QUARTER_UNTIL, seedQuarter } from '../fixtures/realistic-quarter.ts'
import { expect, test } from '../fixtures/test.ts'
import { chooseInTray } from '../fixtures/tray.ts'
import { openAnswer, openWeek } from '../pages/week.ts'

const UTC = { env: { TZ: 'UTC' } }

test.describe('looking back on a quarter', { tag: '@review' }, () => {
  test.beforeEach(({ userData }) => {
    seedQuarter(userData, { until: QUARTER_UNTIL, zone: 'UTC', energy: true })
  })

  test('PageUp and PageDown go from week to week, the tray back to this one', async ({
    launch,
  }) => {
    const app = await launch(UTC)
    const week = await openWeek(app, QUARTER_UNTIL)
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
    await chooseInTray(app, 'This week')
    await expect(week.heading).toHaveText('Week of December 1')
    await expect(week.after).toBeHidden()
  })

  test('an answer that was said to be kept is there after a kill', async ({ launch, userData }) => {
    const app = await launch(UTC)
    const week = await openWeek(app, QUARTER_UNTIL)
    await (await openAnswer(week)).fill('the lake')
    await expect(week.says.getByText('Saved.', { exact: true })).toBeVisible()
    await killApp(app)
    expect(storedPlan(userData).answers.map(({ text }) => text)).toContain('the lake')
    const again = await openWeek(await launch(UTC), QUARTER_UNTIL)
    await expect(again.answer).toHaveValue('the lake')
  })
})
