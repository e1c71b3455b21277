import { ask } from '../../fixtures/bridge.ts'
import { readDataFolder } from '../../fixtures/data-folder.ts'
import { powerEvent, SEEDED_STEP, seedStep, setClock, setIdle } from '../../fixtures/nudges.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { storedPlan } from '../../fixtures/plan-file.ts'
import { trayLines } from '../../fixtures/tray.ts'
import { mainPage, openToday, TODAY, sayRoughDay, sayEasier } from '../../pages/main-window.ts'
import { nextStep, openShrink, toLadder, chooseOfStep } from '../../pages/shrink.ts'

test.describe('the next step', { tag: '@shrink' }, () => {
  test('is done, and the link to Shrink takes its place', async ({ launch, userData }) => {
    await seedStep(userData, 'open the letter')
    const { page, wins } = await openToday(await launch())
    const next = nextStep(page)
    await expect(next.getByText('Your smallest step')).toBeVisible()
    await next.getByRole('button', { name: 'Did it' }).click()
    await expect(wins).toHaveText([/opened the letter/])
    await expect(next).toBeHidden()
    await expect(page.getByRole('heading', { name: TODAY, level: 1 })).toBeFocused()
    expect(readDataFolder(userData).wins).toMatchObject([{ stepId: SEEDED_STEP, source: 'step' }])
    await page.getByRole('link', { name: 'Make it small' }).click()
    await expect(page.getByRole('textbox', { name: 'What feels heavy?' })).toBeVisible()
  })

  test('is let go, and taken up again within ten seconds', async ({ launch, userData }) => {
    await seedStep(userData, 'open the letter')
    const { page, undo } = await openToday(await launch())
    const next = nextStep(page)
    await chooseOfStep(page, 'Let it go')
    await expect(page.getByText('Let go.', { exact: true })).toBeVisible()
    await expect(next).toBeHidden()
    expect(storedPlan(userData).steps[0]?.letGoAt).toBeDefined()
    await undo.click()
    await expect(next.getByText('open the letter')).toBeVisible()
    expect(storedPlan(userData).steps[0]?.letGoAt).toBeUndefined()
  })

  test('becomes smaller where it stands', async ({ launch, userData }) => {
    await seedStep(userData, 'answer the letter from the bank')
    const { page } = await openToday(await launch())
    const next = nextStep(page)
    await next.getByRole('button', { name: 'Smaller' }).click()
    const offer = next.getByRole('group', { name: 'A smaller one' })
    await offer.getByRole('button', { name: 'Take the smaller one' }).click()
    await expect(offer).toBeHidden()
    await expect(next.getByRole('button', { name: 'Did it' })).toBeVisible()
    await expect
      .poll(() => storedPlan(userData).steps[0]?.text)
      .not.toBe('answer the letter from the bank')
    await expect(next.getByText(storedPlan(userData).steps[0]?.text ?? '?')).toBeVisible()
  })

  test('can be kept as it is', async ({ launch, userData }) => {
    await seedStep(userData, 'answer the letter from the bank')
    const { page } = await openToday(await launch())
    const next = nextStep(page)
    await next.getByRole('button', { name: 'Smaller' }).click()
    await next.getByRole('button', { name: /^(Keep this one|OK)$/ }).click()
    await expect(next.getByRole('heading', { name: 'Next step' })).toBeFocused()
    await expect(next.getByText('answer the letter from the bank')).toBeVisible()
  })

  test('on a low-energy day is the smallest, and the rest is quiet', async ({ launch }) => {
    const app = await launch()
    const shrink = await openShrink(app)
    await toLadder(shrink, 'the tax return')
    await shrink.sevenDays.click()
    await shrink.page.getByRole('button', { name: 'Repeat it' }).click()
    const { page } = await mainPage(app)
    await expect(page.getByRole('list', { name: 'Repeats' })).toBeVisible()
    await ask(page, 'step.add', { text: 'breathe' })
    const chosen = await ask(page, 'step.add', { text: 'sort the papers by year' })
    await ask(page, 'step.choose', { id: chosen.kind === 'added' ? chosen.id : '' })
    const next = nextStep(page)
    await expect(next.getByText('sort the papers by year')).toBeVisible()
    await sayRoughDay(page)
    await expect(page.getByText('Something small is enough today.')).toBeVisible()
    await expect(next.getByText('breathe', { exact: true })).toBeVisible()
    await expect(page.getByText('sort the papers by year')).toBeHidden()
    await expect(page.getByRole('list', { name: 'Repeats' })).toBeHidden()
    await expect(page.getByRole('link', { name: 'All wins' })).toBeHidden()
    await sayEasier(page)
    await expect(next.getByText('sort the papers by year')).toBeVisible()
    await expect(page.getByRole('list', { name: 'Repeats' })).toBeVisible()
  })

  test('is not called the smallest where it is clearly not small, and can become so', async ({
    launch,
    userData,
  }) => {
    await seedStep(userData, 'finish my taxes')
    const { page } = await openToday(await launch())
    const next = nextStep(page)
    const kind = next.getByText('Even starting counts. Too big? Try “Smaller”.')
    await expect(kind).toBeVisible()
    await sayRoughDay(page)
    await expect(page.getByText('Something small is enough today.')).toBeVisible()
    await expect(kind).toBeVisible()
    await expect(page.getByText(/smallest|plenty/i)).toBeHidden()
    await next.getByRole('button', { name: 'Smaller' }).click()
    await next.getByRole('button', { name: 'Take the smaller one' }).click()
    await expect(next.getByText('Your smallest step.')).toBeVisible()
  })

  test('has an anchor rather than none, on the days after it was made', async ({
    launch,
    userData,
  }) => {
    await seedStep(userData, 'breathe')
    const app = await launch()
    const { page } = await openToday(app)
    await ask(page, 'step.add', {
      text: 'open the drawer with the letters',
      anchor: 'I pour my coffee',
    })
    await setClock(app, '2031-12-02T12:00:00')
    await powerEvent(app, 'resume')
    const next = nextStep(page)
    await expect(next.getByText('After I pour my coffee, I…')).toBeVisible()
    await expect(next.getByText('open the drawer with the letters')).toBeVisible()
  })

  test('on a low-energy day is asked of nobody where nothing is open', async ({ launch }) => {
    const { page } = await openToday(await launch())
    await sayRoughDay(page)
    await expect(page.getByText('You don’t have to do anything today.')).toBeVisible()
    await expect(page.getByText('Something small is enough')).toBeHidden()
  })

  test('waits on its ladder for another day, with its task', async ({ launch }) => {
    const app = await launch()
    const shrink = await openShrink(app)
    await toLadder(shrink, 'the tax return')
    await shrink.later.click()
    const { page, wins } = await mainPage(app)
    const next = nextStep(page)
    await next.getByRole('button', { name: 'Did it' }).click()
    await expect(wins).toHaveCount(1)
    await setClock(app, '2031-12-02T12:00:00')
    await powerEvent(app, 'resume')
    await expect(wins).toHaveCount(0)
    await expect(next.getByText('Where you left off')).toBeVisible()
    await expect(next.getByText(/^the tax return/)).toBeVisible()
    await sayRoughDay(page)
    await expect(next.getByText('Your smallest step.')).toBeVisible()
  })

  test('from a ladder is put off with a word, and taken when it is begun', async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    const shrink = await openShrink(app)
    await toLadder(shrink, 'the tax return')
    await shrink.later.click()
    const { page, wins } = await mainPage(app)
    const next = nextStep(page)
    await next.getByRole('button', { name: 'Did it' }).click()
    await expect(wins).toHaveCount(1)
    await expect(next.getByRole('button', { name: 'Not now' })).toBeVisible()
    await next.getByRole('button', { name: 'Start two minutes' }).click()
    await expect(page.getByRole('timer')).toBeVisible()
    await expect.poll(() => storedPlan(userData).steps).toHaveLength(2)
    await page.getByRole('button', { name: 'Did it' }).click()
    await expect(next.getByRole('button', { name: 'Not now' })).toBeVisible()
    await next.getByRole('button', { name: 'Not now' }).click()
    await expect(page.getByText('Not now, then.')).toBeVisible()
    await expect(next).toBeHidden()
    expect(storedPlan(userData).steps).toHaveLength(2)
  })
})

test.describe('a nudge for the next step', { tag: '@shrink' }, () => {
  test('stands in its place, and begins the one ring', async ({ launch, userData }) => {
    await seedStep(userData, 'open the letter')
    const app = await launch({ env: { TZ: 'UTC' } })
    await trayLines(app)
    await setIdle(app, 0)
    await setClock(app, '2031-12-02T09:00:00Z')
    await powerEvent(app, 'resume')
    const { page, wins, go } = await openToday(app)
    await expect(page.getByRole('button', { name: 'Not today' })).toBeVisible()
    // Never the same step twice, nor another one beside it.
    await expect(nextStep(page).getByRole('button', { name: 'Did it' })).toHaveCount(1)
    await expect(page.getByText('open the letter')).toHaveCount(1)
    await page.getByRole('button', { name: 'Start two minutes' }).click()
    await expect(page.getByRole('timer')).toHaveCount(1)
    await expect(page.getByText('open the letter')).toHaveCount(1)
    await go('Settings')
    await go('Today')
    await expect(page.getByRole('timer')).toHaveCount(1)
    await page.getByRole('button', { name: 'Did it' }).click()
    await expect(wins).toHaveText([/opened the letter/])
    await expect(page.getByRole('timer')).toHaveCount(0)
    expect(readDataFolder(userData).wins).toMatchObject([{ stepId: SEEDED_STEP }])
  })
})

test.describe('a win from a step', { tag: '@shrink' }, () => {
  test('can be linked, linked anew and unlinked, and never in a circle', async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    const shrink = await openShrink(app)
    await toLadder(shrink, 'the tax return')
    await shrink.later.click()
    const { page, wins } = await mainPage(app)
    for (const count of [1, 2, 3]) {
      // Not on the same spot at once: that is a double click.
      const position = { x: 10 * count, y: 10 }
      await nextStep(page).getByRole('button', { name: 'Did it' }).click({ position })
      await expect(wins).toHaveCount(count)
    }
    const stored = () => readDataFolder(userData).wins
    const [first, second, third] = stored()
    expect(stored().map(({ linkedTo }) => linkedTo)).toEqual([undefined, first?.id, second?.id])

    // The newest stands first.
    const open = async (place: number): Promise<void> => {
      await wins
        .nth(2 - place)
        .getByRole('button', { name: /^Edit/ })
        .click()
      await page.getByRole('button', { name: 'Time, goal and link' }).click()
      await page.getByRole('group', { name: 'Continues' }).waitFor()
    }
    await open(2)
    const link = page.getByRole('group', { name: 'Continues' })
    await expect(link.getByText(second?.text ?? '?', { exact: true })).toBeVisible()
    await link.getByRole('searchbox').fill(first?.text.slice(0, 12) ?? '?')
    await link
      .getByRole('list', { name: 'Wins to choose from' })
      .getByRole('button', { name: first?.text ?? '?' })
      .click()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => stored()[2]?.linkedTo).toBe(first?.id)

    await open(1)
    await page.getByRole('button', { name: 'Remove link' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => stored()[1]?.linkedTo).toBeUndefined()

    // The first one could grow out of the third, were it not the other way round already.
    await open(0)
    await link.getByRole('searchbox').fill(third?.text ?? '?')
    await expect(link.getByText('No matches.')).toBeVisible()
  })
})
