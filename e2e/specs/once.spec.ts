import {
  clickTwice,
  DOUBLE_PRESS_MS,
  enterTwice,
  GAPS,
  holdEnter,
  logged,
} from '../fixtures/presses.ts'
import { expect, test } from '../fixtures/test.ts'
import { openFromTray } from '../pages/quick-log.ts'

for (const [how, gap] of Object.entries(GAPS)) {
  // On each push two presses of one hand are tried on the pages.
  test.describe(`by ${how}, once is once`, { tag: ['@trust', '@long'] }, () => {
    test('what was done, typed or ready-made', async ({ launch, userData }) => {
      const app = await launch()
      const quickLog = await openFromTray(app)
      const preset = quickLog.preset('Showed up')
      await clickTwice(preset, gap)
      await quickLog.acknowledged()
      expect(await logged(quickLog.page, userData)).toEqual(['Showed up'])

      await quickLog.field.fill('wrote one sentence')
      await enterTwice(quickLog.page, gap)
      await expect(quickLog.field).toHaveValue('')
      expect(await logged(quickLog.page, userData)).toEqual(['Showed up', 'wrote one sentence'])
      await expect(quickLog.error).toHaveText('')

      // Meant again, it is a win again.
      await quickLog.page.waitForTimeout(DOUBLE_PRESS_MS)
      await preset.click()
      await expect.poll(() => logged(quickLog.page, userData)).toHaveLength(3)
    })
  })
}

test('Enter that is held down is one Enter', { tag: '@trust' }, async ({ launch, userData }) => {
  const app = await launch()
  const quickLog = await openFromTray(app)
  await quickLog.field.fill('wrote one sentence')
  await holdEnter(quickLog.page)
  await quickLog.acknowledged()
  expect(await logged(quickLog.page, userData)).toEqual(['wrote one sentence'])
  // On the way to another button, as a hand goes.
  await quickLog.page.keyboard.press('Tab')
  await quickLog.preset('Showed up').focus()
  await holdEnter(quickLog.page)
  await expect
    .poll(() => logged(quickLog.page, userData))
    .toEqual(['wrote one sentence', 'Showed up'])
})
