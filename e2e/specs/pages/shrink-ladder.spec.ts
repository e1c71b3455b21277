import { expectAccessible, narrow, resize } from '../../fixtures/accessibility.ts'
import { ask } from '../../fixtures/bridge.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { picture } from '../../fixtures/picture.ts'
import { storedPlan } from '../../fixtures/plan-file.ts'
import { nextStep, openShrink, startText, toLadder } from '../../pages/shrink.ts'

/** A task that no ladder is written for. */
const UNKNOWN = 'zorbifax the quindle'

/** A task that is near to several. */
const UNSURE = 'Mum Christmas present'

test.describe('the Shrink page', { tag: '@shrink' }, () => {
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
    const like = page.getByRole('group', { name: /Is it more like…|Not quite\? More like…/ })
    await toLadder(shrink, 'the tax return')
    await expect(like).toHaveCount(0)
    await shrink.startOver.click()
    await toLadder(shrink, UNKNOWN)
    await expect(like).toHaveAccessibleName('I don’t know this one yet. Is it more like…')
    const before = await startText(shrink)
    await picture(page, 'page-unsure')
    // At the end of the page, where the bar with Undo lies over nothing.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
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
    await expect(like.getByRole('button', { name: 'a call' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
  })

  test('asks which ladder a task is like, and shows that one from then on', async ({ launch }) => {
    const app = await launch()
    const shrink = await openShrink(app)
    const { page } = shrink
    const like = page.getByRole('group', { name: /Or is it more like…|Not quite\? More like…/ })
    const pressed = like.getByRole('button', { pressed: true })
    const guess = 'I read this as “Buy a gift”. Or is it more like…'
    await toLadder(shrink, UNSURE)
    const before = await startText(shrink)
    // What it was taken for has a name, and another can be chosen by the keyboard.
    await expect(like).toHaveAccessibleName(guess)
    await expect(like.getByRole('button', { name: 'Buy a gift' })).toHaveCount(0)
    await expect(pressed).toHaveCount(0)
    // Kinds are for those who find nothing among the titles; in a narrow window titles wait as well.
    const more = like.getByRole('button', { name: 'something else…' })
    const other = like.getByRole('button', { name: 'Prepare for Christmas' })
    await expect(other).toBeVisible()
    await narrow(app, 1)
    await expect(other).toBeHidden()
    await expect(like.getByRole('button', { name: 'a call' })).toHaveCount(0)
    await more.click()
    await expect(more).toHaveAttribute('aria-expanded', 'true')
    await expect(like.getByRole('button', { name: 'a call' })).toBeVisible()
    await expect(other).toBeVisible()
    await resize(app, { width: 1120, height: 760 })
    await picture(page, 'page-alike')
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expectAccessible(page)
    await other.focus()
    await page.keyboard.press('Enter')
    await expect(pressed).toHaveText('Prepare for Christmas')
    await expect(like).toHaveAccessibleName('Not quite? More like…')
    await expect(other).toBeFocused()
    await expect(shrink.step).not.toHaveText(before)
    const chosen = await startText(shrink)
    await page.reload()
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(pressed).toHaveText('Prepare for Christmas')
    await expect(shrink.step).toHaveText(chosen)
    await shrink.startOver.click()
    await toLadder(shrink, UNSURE)
    await expect(shrink.step).toHaveText(chosen)
    // It can still be taken back.
    await expect(pressed).toHaveText('Prepare for Christmas')
    // In a narrow window too, what is taken back keeps the focus, be it the guess itself.
    await narrow(app, 1)
    for (const name of ['Prepare for Christmas', 'Buy a gift']) {
      const chip = like.getByRole('button', { name })
      if (name === 'Buy a gift') await chip.click()
      await expect(pressed).toHaveText(name)
      await chip.press('Enter')
      await expect(like).toHaveAccessibleName(guess)
      await expect(chip).toBeFocused()
    }
    await resize(app, { width: 1120, height: 760 })
    await expect(pressed).toHaveCount(0)
    await expect(shrink.step).toHaveText(before)
    // Another answer to what is hardest asks again, and a sure ladder asks nothing.
    await shrink.startOver.click()
    await toLadder(shrink, 'the tax return')
    await page.getByText('It’s boring').click()
    await expect(shrink.friction('It’s boring')).toBeChecked()
    await expect(like).toHaveCount(0)
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
    await picture(page, 'page-lines')
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
})
