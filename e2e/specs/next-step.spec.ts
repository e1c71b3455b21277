import { powerEvent, seedStep, setClock, setPageClock } from '../fixtures/nudges.ts'
import { holdTimeOfApp } from '../fixtures/passing-time.ts'
import { expect, test } from '../fixtures/test.ts'
import { watchTooltip } from '../fixtures/tray.ts'
import { openToday } from '../pages/main-window.ts'
import { nextStep } from '../pages/shrink.ts'

test.describe('the next step', { tag: '@shrink' }, () => {
  test(
    'two minutes keep the clock on the wall over a sleep, in the window and the tray',
    { tag: '@long' },
    async ({ launch, userData }) => {
      await seedStep(userData, 'open the letter')
      const app = await launch()
      const pass = await holdTimeOfApp(app)
      await setClock(app, '2031-12-02T12:00:00')
      const { page } = await openToday(app)
      await setPageClock(page, '2031-12-02T12:00:00')
      const tooltip = await watchTooltip(app)
      await nextStep(page).getByRole('button', { name: 'Start two minutes' }).click()
      const timer = page.getByRole('timer')
      await expect(timer).toHaveText('Two minutes')
      await expect.poll(tooltip).toBe('Two minutes – open the letter')

      await powerEvent(app, 'suspend')
      await setClock(app, '2031-12-02T12:00:40')
      await setPageClock(page, '2031-12-02T12:01:10')
      await powerEvent(app, 'resume')
      await expect(timer).toHaveText('One minute')
      // The tray looks each half minute that the computer is awake.
      await pass(30_000)
      await expect.poll(tooltip).toBe('One minute – open the letter')

      await powerEvent(app, 'suspend')
      await setClock(app, '2031-12-02T13:00:00')
      await setPageClock(page, '2031-12-02T13:00:00')
      await powerEvent(app, 'resume')
      await expect(timer).toHaveText('Two minutes, done')
      await pass(30_000)
      await expect.poll(tooltip).toBe('Micro-Momentum')
      await page.getByRole('button', { name: 'Keep going' }).click()
      await expect(timer).toBeHidden()
      await expect(nextStep(page).getByText('open the letter')).toBeVisible()
    },
  )
})
