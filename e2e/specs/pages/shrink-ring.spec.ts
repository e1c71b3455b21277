import { expectAccessible } from '../../fixtures/accessibility.ts'
import { readDataFolder } from '../../fixtures/data-folder.ts'
import { seedLook } from '../../fixtures/look-week.ts'
import { seedStep, setClock, setPageClock } from '../../fixtures/nudges.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { picture } from '../../fixtures/picture.ts'
import { seededId, storedPlan } from '../../fixtures/plan-file.ts'
import { closeMain, storedWins } from '../../fixtures/test.ts'
import { ACKNOWLEDGEMENTS } from '../../fixtures/words.ts'
import { openRing } from '../../pages/look.ts'
import { mainPage, openToday } from '../../pages/main-window.ts'
import { asWin, nextStep, openShrink, shrinkPage, startText, toLadder } from '../../pages/shrink.ts'

/** Far from the turn of the day, whatever the time is where the specs run. */
const NOON = '2031-12-02T12:00:00'
const TWO_MINUTES_LATER = '2031-12-02T12:02:05'

test.describe('the Shrink page', { tag: '@shrink' }, () => {
  test('from Today to the running ring in three actions', async ({ launch, userData }) => {
    const app = await launch()
    const { page, wins } = await openToday(app)
    const shrink = shrinkPage(page)
    await setClock(app, NOON)
    await setPageClock(page, NOON)
    await page.getByRole('link', { name: 'Shrink' }).click()
    await expect(shrink.heavy).toBeFocused()
    await page.keyboard.type('the tax return')
    await page.keyboard.press('Enter')
    await expect(shrink.others).not.toHaveCount(0)
    const step = await startText(shrink)
    // Nothing is a task before a step is used.
    expect(storedPlan(userData).tasks).toEqual([])
    await shrink.start.click()

    await expect(page.getByRole('timer')).toHaveText('Two minutes')
    await setClock(app, TWO_MINUTES_LATER)
    await setPageClock(page, TWO_MINUTES_LATER)
    await expect(page.getByText('Time’s up. Log it, or keep going.')).toBeVisible()
    await picture(page, 'page-ring-over')
    await page.getByRole('button', { name: 'Did it' }).click()
    await expect(page.getByText(ACKNOWLEDGEMENTS)).toBeVisible()
    await expect(wins).toHaveCount(1)
    const { tasks, steps } = storedPlan(userData)
    expect([tasks, steps]).toMatchObject([[{ text: 'the tax return' }], [{ text: step }]])
    const [win] = readDataFolder(userData).wins
    expect(win).toMatchObject({ source: 'step', stepId: steps[0]?.id, taskId: tasks[0]?.id })
    // It stands there as something that was done.
    expect(win?.text).toBe(asWin(step))
  })

  test('a ring that is stopped logs nothing, and offers to', async ({ launch, userData }) => {
    const app = await launch()
    const shrink = await openShrink(app)
    const { page, wins } = await mainPage(app)
    await toLadder(shrink, 'the tax return')
    const step = await startText(shrink)
    await shrink.start.click()
    await page.getByRole('button', { name: 'Stop here' }).click()
    await expect(page.getByRole('heading', { name: 'You started. Log that?' })).toBeFocused()
    await expectAccessible(page)
    // It says what would be logged.
    await expect(page.getByText(`Started: ${step}`, { exact: true })).toBeVisible()
    expect(readDataFolder(userData).wins).toEqual([])
    await expect(wins).toHaveCount(0)
    await page.getByRole('button', { name: 'Log it', exact: true }).click()
    await expect(wins).toContainText([`Started: ${step}`])
    await expect(page.getByText('You started. Log that?')).toHaveCount(0)
    // The step itself is still to be done.
    await expect(nextStep(page).getByText(step, { exact: true })).toBeVisible()
    // Another one that is stopped can be left as it is.
    await nextStep(page).getByRole('button', { name: 'Start two minutes' }).click()
    await page.getByRole('button', { name: 'Stop here' }).click()
    await page.getByRole('button', { name: 'No, thanks' }).click()
    await expect(page.getByText('You started. Log that?')).toHaveCount(0)
    await expect(wins).toHaveCount(1)
  })

  test('a start that is logged has the goal of its step', async ({ launch, userData }) => {
    seedLook(userData, { wins: 24, words: 'plain' })
    const app = await launch({ env: { TZ: 'UTC' } })
    const page = await openRing(app)
    await page.getByRole('button', { name: 'Stop here' }).click()
    await page.getByRole('button', { name: 'Log it', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
    const started = readDataFolder(userData).wins.find(({ text }) => text.startsWith('Started: '))
    expect(started?.goalId).toBe(seededId(1))
  })

  test('the ring fills', async ({ launch }) => {
    const app = await launch()
    const { page } = await openToday(app)
    await setClock(app, NOON)
    await setPageClock(page, NOON)
    const shrink = await openShrink(app)
    await toLadder(shrink, 'the tax return')
    await shrink.start.click()
    await page.getByRole('timer').waitFor()
    const filled = async (): Promise<number> =>
      Number.parseFloat(
        (await page.locator('.two-minutes-gone').getAttribute('stroke-dasharray')) ?? '',
      )
    expect(await filled()).toBeLessThan(0.1)
    await setPageClock(page, '2031-12-02T12:01:15')
    await expect.poll(filled).toBeGreaterThan(0.6)
    await picture(page, 'page-ring')
    await expectAccessible(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await expect(page.locator('.two-minutes svg')).toBeHidden()
    await expect(page.getByRole('timer')).toBeVisible()
  })
})

test.describe('the next step', { tag: '@shrink' }, () => {
  test('two minutes go on over another screen and a closed window', async ({
    launch,
    userData,
  }) => {
    await seedStep(userData, 'open the letter')
    const app = await launch()
    const { page, go } = await openToday(app)
    await nextStep(page).getByRole('button', { name: 'Start two minutes' }).click()
    await expect(page.getByRole('timer')).toBeVisible()
    // One step at a time.
    await expect(nextStep(page)).toBeHidden()
    await go('Settings')
    await closeMain(app)
    await openToday(app)
    await expect(page.getByRole('timer')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Keep going' })).toBeHidden()
    await page.getByRole('button', { name: 'Stop here' }).click()
    await expect(page.getByRole('timer')).toBeHidden()
    await expect(nextStep(page).getByText('open the letter')).toBeVisible()
    await expect(page.getByText('You started. Log that?')).toBeVisible()
    expect(await storedWins(userData)).toEqual([])
  })
})
