import { readDataFolder } from '../fixtures/data-folder.ts'
import { setClock, setPageClock } from '../fixtures/nudges.ts'
import { storedPlan } from '../fixtures/plan-file.ts'
import { expect, test } from '../fixtures/test.ts'
import { ACKNOWLEDGEMENTS } from '../fixtures/words.ts'
import { mainPage } from '../pages/main-window.ts'
import { asWin, nextStep, openShrink, startText, toLadder } from '../pages/shrink.ts'

/** Far from the turn of the day, whatever the time is where the specs run. */
const NOON = '2031-12-02T12:00:00'
const TWO_MINUTES_LATER = '2031-12-02T12:02:05'

test.describe('shrinking', { tag: '@shrink' }, () => {
  test('from something heavy to two linked wins', async ({ launch, userData }) => {
    const app = await launch()
    await setClock(app, NOON)
    const shrink = await openShrink(app)
    const { page } = shrink
    await setPageClock(page, NOON)
    await toLadder(shrink, 'the tax return', 'It’s boring')
    const step = await startText(shrink)
    await shrink.start.click()

    const today = await mainPage(app)
    await expect(page.getByRole('timer')).toHaveText('Two minutes')
    await expect(page.getByText('Two quiet minutes.')).toBeVisible()
    await setClock(app, TWO_MINUTES_LATER)
    await setPageClock(page, TWO_MINUTES_LATER)
    await expect(page.getByRole('timer')).toHaveText('Two minutes, done')
    await expect(page.getByRole('button', { name: 'Keep going' })).toBeVisible()
    await page.getByRole('button', { name: 'Did it' }).click()
    await expect(page.getByText(ACKNOWLEDGEMENTS)).toBeVisible()
    await expect(today.wins).toContainText([asWin(step)])
    await expect(page.getByRole('timer')).toBeHidden()

    const next = nextStep(page)
    await expect(next.getByText(`Next after “${asWin(step)}”`)).toBeVisible()
    await expect(next.getByText(/^the tax return/, { exact: true })).toBeVisible()
    await next.getByRole('button', { name: 'Did it' }).click()
    await expect(today.wins).toHaveCount(2)

    const { wins } = readDataFolder(userData)
    const { tasks, steps } = storedPlan(userData)
    expect(tasks).toMatchObject([{ text: 'the tax return', friction: { kind: 'boring' } }])
    expect(wins).toMatchObject([
      { text: asWin(step), source: 'step', taskId: tasks[0]?.id },
      { source: 'step', taskId: tasks[0]?.id, linkedTo: wins[0]?.id },
    ])
    expect(steps.map(({ id }) => id)).toEqual(wins.map(({ stepId }) => stepId))
  })
})
