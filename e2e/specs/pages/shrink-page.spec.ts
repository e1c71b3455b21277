import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Page } from '@playwright/test'

import { expectAccessible, inColours, narrow, overflow } from '../../fixtures/accessibility.ts'
import { ask } from '../../fixtures/bridge.ts'
import { readDataFolder } from '../../fixtures/data-folder.ts'
import { setClock, setPageClock } from '../../fixtures/nudges.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { storedPlan } from '../../fixtures/plan-file.ts'
import { ACKNOWLEDGEMENTS } from '../../fixtures/words.ts'
import { mainPage, openToday } from '../../pages/main-window.ts'
import { asWin, nextStep, openShrink, shrinkPage, startText, toLadder } from '../../pages/shrink.ts'

/** Far from the turn of the day, whatever the time is where the specs run. */
const NOON = '2031-12-02T12:00:00'
const TWO_MINUTES_LATER = '2031-12-02T12:02:05'
/** A task that no ladder is written for. */
const UNKNOWN = 'zorbifax the quindle'

/** Where pictures are wanted, to be looked at. */
const PICTURES = process.env['MICRO_MOMENTUM_PICTURES']

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return
  await mkdir(PICTURES, { recursive: true })
  const shot = await page.screenshot({ fullPage: true, animations: 'disabled' })
  await writeFile(join(PICTURES, `page-${name}.png`), shot)
}

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
    await picture(page, 'ring-over')
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

  test('by keyboard alone', async ({ launch, userData }) => {
    const { page, wins } = await mainPage(await launch())
    const { keyboard } = page
    const shrink = shrinkPage(page)
    await page.getByRole('link', { name: 'Shrink' }).focus()
    await keyboard.press('Enter')
    await expect(shrink.heavy).toBeFocused()
    await keyboard.type('call the dentist')
    await keyboard.press('Enter')
    // The step is read first, and its button is next.
    await expect(shrink.step).toBeFocused()
    await keyboard.press('Tab')
    await expect(shrink.start).toBeFocused()

    // Arrows go through what is hardest, and the ladder follows.
    await keyboard.press('Shift+Tab')
    await expect(shrink.friction('Not sure')).toBeFocused()
    for (const kind of ['I’m missing something', 'It has to be perfect']) {
      await keyboard.press('ArrowUp')
      await expect(shrink.friction(kind)).toBeChecked()
      await expect(shrink.friction(kind)).toBeFocused()
    }
    await expect(shrink.others).not.toHaveCount(0)
    for (const one of [shrink.start, shrink.didIt, shrink.smaller, shrink.notNow]) {
      await keyboard.press('Tab')
      await expect(one).toBeFocused()
    }
    await keyboard.press('Tab')
    await expect(shrink.others.first()).toBeFocused()
    const other = await shrink.others.first().locator('span').first().textContent()
    await keyboard.press('Enter')
    await expect(shrink.step).toHaveText(other ?? '')
    await expect(shrink.step).toBeFocused()
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await expect(shrink.didIt).toBeFocused()
    await keyboard.press('Enter')
    // What was done is there, and more can be written at once.
    await expect(page.getByRole('textbox', { name: 'What did you do?' })).toBeFocused()
    await expect(wins).toHaveCount(1)
    expect(storedPlan(userData).tasks).toMatchObject([{ friction: { kind: 'perfectionism' } }])
  })

  test('a click on the hardest part goes on', async ({ launch }) => {
    const shrink = await openShrink(await launch())
    await toLadder(shrink, 'the tax return', 'It’s boring')
    await expect(shrink.friction('It’s boring')).toBeChecked()
    const boring = await startText(shrink)
    const all = await shrink.others.allTextContents()
    await shrink.page.getByText('It scares me').click()
    await expect
      .poll(async () => [await startText(shrink), await shrink.others.allTextContents()])
      .not.toEqual([boring, all])
    await expect(shrink.others).not.toHaveCount(0)
  })

  test('a row becomes the start, and gets smaller, and stays away', async ({ launch }) => {
    const shrink = await openShrink(await launch())
    const { page } = shrink
    await toLadder(shrink, 'the tax return')
    const first = await startText(shrink)
    const words = (await shrink.others.first().locator('span').first().textContent()) ?? ''
    await shrink.others.first().click()
    await expect(shrink.step).toHaveText(words)
    await expect(shrink.others.filter({ hasText: first })).toHaveCount(1)

    await shrink.smaller.click()
    await expect(shrink.step).not.toHaveText(words)
    await expect(shrink.smaller).toBeFocused()
    const smallest = page.getByText('This is as small as it goes.')
    await expect(async () => {
      await shrink.smaller.click()
      await expect(smallest).toBeVisible({ timeout: 200 })
    }).toPass()

    const refused = await startText(shrink)
    await shrink.notNow.click()
    await expect(page.getByText(refused, { exact: true })).toHaveCount(0)
    await expect(shrink.card).toBeVisible()
    await shrink.startOver.click()
    await toLadder(shrink, 'the tax return')
    await expect(page.getByText(refused, { exact: true })).toHaveCount(0)
  })

  test('has other ideas, none of them twice', async ({ launch }) => {
    const shrink = await openShrink(await launch())
    const { page } = shrink
    await toLadder(shrink, 'the tax return')
    const seen = new Set<string>()
    const shown = async (): Promise<string[]> => [
      await startText(shrink),
      ...(await page.locator('.other-step-text').allTextContents()),
    ]
    for (let round = 0; round < 6; round++) {
      const before = await shown()
      for (const text of before) {
        expect(seen).not.toContain(text)
        seen.add(text)
      }
      await shrink.ideas.click()
      await expect(shrink.step).not.toHaveText(before[0] ?? '')
    }
    expect(seen.size).toBeGreaterThan(12)
  })

  test('asks what a task is more like where nothing is written for it', async ({ launch }) => {
    const shrink = await openShrink(await launch())
    const { page } = shrink
    const like = page.getByRole('group', { name: 'Not quite? More like…' })
    await toLadder(shrink, 'the tax return')
    await expect(like).toHaveCount(0)
    await shrink.startOver.click()
    await toLadder(shrink, UNKNOWN)
    const before = await startText(shrink)
    await picture(page, 'unsure')
    await expectAccessible(page)
    await like.getByRole('button', { name: 'a call' }).click()
    await expect(like.getByRole('button', { name: 'a call' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await expect(shrink.step).not.toHaveText(before)
    const called = await startText(shrink)
    // From now on these words are like that.
    await shrink.startOver.click()
    await toLadder(shrink, UNKNOWN)
    await expect(shrink.step).toHaveText(called)
  })

  test('of several lines one is shrunk, and the others are saved in one click', async ({
    launch,
    userData,
  }) => {
    const shrink = await openShrink(await launch())
    const { page } = shrink
    await toLadder(shrink, '- [x] get up\n- [ ] the tax return 2026\n* Call mom\n3. buy 2 lamps')
    const lines = page.getByRole('list', { name: 'Your list' }).getByRole('button')
    await expect(lines).toHaveText(['the tax return 2026', 'Call mom', 'buy 2 lamps'])
    await expect(shrink.heavy).toHaveValue('the tax return 2026')
    await picture(page, 'lines')
    await expectAccessible(page)
    await lines.filter({ hasText: 'Call mom' }).click()
    await expect(shrink.heavy).toHaveValue('Call mom')
    await expect(shrink.card).toBeVisible()
    await page.getByRole('button', { name: 'Save the other 2' }).click()
    await expect(lines).toHaveCount(0)
    await expect(page.getByText('Saved to Plan.')).toBeVisible()
    await expect(shrink.heavy).toHaveValue('Call mom')
    expect(
      storedPlan(userData)
        .tasks.map(({ text }) => text)
        .toSorted(),
    ).toEqual(['buy 2 lamps', 'the tax return 2026'])
  })

  test('of several lines the others are dropped in one click, or wait', async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    const shrink = await openShrink(app)
    const { page } = shrink
    await toLadder(shrink, 'the garage\nCall mom')
    await page.getByRole('button', { name: 'Drop it' }).click()
    await expect(page.getByRole('list', { name: 'Your list' })).toHaveCount(0)
    await shrink.startOver.click()
    await toLadder(shrink, 'the garage\nCall mom')
    await shrink.later.click()
    await expect(page.getByText('The rest is still in Shrink.')).toBeVisible()
    expect(storedPlan(userData).tasks.map(({ text }) => text)).toEqual(['the garage'])
    await openShrink(app)
    await expect(shrink.heavy).toHaveValue('- Call mom')
  })

  test('one’s own step becomes the start', async ({ launch, userData }) => {
    const shrink = await openShrink(await launch())
    const { page } = shrink
    await toLadder(shrink, 'the report')
    await shrink.writeOwn.click()
    await expect(shrink.own).toBeFocused()
    await page.getByRole('button', { name: 'Use it' }).click()
    await expect(page.getByText('A word or two is enough.')).toBeVisible()
    await shrink.own.fill('finish the whole report')
    await shrink.own.press('Enter')
    await expect(shrink.step).toHaveText('finish the whole report')
    await expect(shrink.step).toBeFocused()
    await expect(page.getByText(/^This could be smaller/)).toBeVisible()
    await page.getByRole('button', { name: 'Keep mine' }).click()
    await expect(page.getByText(/^This could be smaller/)).toHaveCount(0)
    await shrink.later.click()
    await expect(nextStep(page).getByText('finish the whole report')).toBeVisible()
    expect(storedPlan(userData).steps).toMatchObject([{ text: 'finish the whole report' }])
  })

  test('a step is attached to a habit', async ({ launch, userData }) => {
    const shrink = await openShrink(await launch())
    const { page } = shrink
    await toLadder(shrink, 'the dentist')
    await shrink.attach.click()
    await expect(shrink.anchor).toBeFocused()
    await page.getByRole('button', { name: 'Attach', exact: true }).click()
    await expect(page.getByText('What comes just before it?')).toBeVisible()
    await shrink.anchor.fill('pour my coffee')
    await shrink.anchor.press('Enter')
    await expect(page.getByText('Saved for after I pour my coffee.')).toBeVisible()
    await expect(nextStep(page).getByText('After I pour my coffee, I…')).toBeVisible()
    expect(storedPlan(userData).steps).toMatchObject([{ anchor: 'I pour my coffee' }])
  })

  test('started over, it is no task, and can be brought back', async ({ launch, userData }) => {
    const shrink = await openShrink(await launch())
    const { page } = shrink
    await toLadder(shrink, 'the tax return', 'I’m tired')
    const step = await startText(shrink)
    await shrink.startOver.click()
    await expect(shrink.heavy).toHaveValue('')
    await expect(shrink.heavy).toBeFocused()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(shrink.step).toHaveText(step)
    await expect(shrink.friction('I’m tired')).toBeChecked()
    await shrink.startOver.click()
    await ask(page, 'today.read', {})
    expect(storedPlan(userData).tasks).toEqual([])
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
    await picture(page, 'ring')
    await expectAccessible(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await expect(page.locator('.two-minutes svg')).toBeHidden()
    await expect(page.getByRole('timer')).toBeVisible()
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`looks calm, ${theme}, wide and narrow`, async ({ launch }) => {
      const app = await launch()
      await inColours(app, theme)
      const shrink = await openShrink(app)
      const { page } = shrink
      await page.emulateMedia({ colorScheme: theme })
      await picture(page, `${theme}-empty`)
      await expectAccessible(page)
      await toLadder(shrink, 'the tax return', 'It’s boring')
      await picture(page, theme)
      await expectAccessible(page)
      await shrink.writeOwn.click()
      await shrink.attach.click()
      await picture(page, `${theme}-open`)
      await expectAccessible(page)
      for (const zoom of [1, 2] as const) {
        await narrow(app, zoom)
        await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0)
        await picture(page, `${theme}-narrow-${zoom}`)
      }
      await expectAccessible(page)
    })
  }
})
