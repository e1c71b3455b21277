import { killApp } from '../fixtures/kill-app.ts'
import { storedPlan } from '../fixtures/plan-file.ts'
import { QUARTER_UNTIL, seedQuarter } from '../fixtures/realistic-quarter.ts'
import { expect, test } from '../fixtures/test.ts'
import { openAnswer, openWeek } from '../pages/week.ts'

const UTC = { env: { TZ: 'UTC' } }

test.describe('looking back on a quarter', { tag: '@review' }, () => {
  test.beforeEach(({ userData }) => {
    seedQuarter(userData, { until: QUARTER_UNTIL, zone: 'UTC', energy: true })
  })

  test(
    'an answer that was said to be kept is there after a kill',
    { tag: '@long' },
    async ({ launch, userData }) => {
      const app = await launch(UTC)
      const week = await openWeek(app, QUARTER_UNTIL)
      await (await openAnswer(week)).fill('the lake')
      await expect(week.says.getByText('Saved.', { exact: true })).toBeVisible()
      await killApp(app)
      expect(storedPlan(userData).answers.map(({ text }) => text)).toContain('the lake')
      const again = await openWeek(await launch(UTC), QUARTER_UNTIL)
      await expect(again.answer).toHaveValue('the lake')
    },
  )
})
