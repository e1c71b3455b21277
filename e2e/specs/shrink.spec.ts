import type { ElectronApplication } from '@playwright/test'

import { saying, startModelServer, type ModelServer } from '../../src-main/tests/model-server.ts'
import { expectNothingFound } from '../fixtures/accessibility.ts'
import { ask } from '../fixtures/bridge.ts'
import { readDataFolder } from '../fixtures/data-folder.ts'
import { setClock, setPageClock } from '../fixtures/nudges.ts'
import { storedPlan } from '../fixtures/plan-file.ts'
import { expect, test } from '../fixtures/test.ts'
import { ACKNOWLEDGEMENTS } from '../fixtures/words.ts'
import { mainPage } from '../pages/main-window.ts'
import {
  asWin,
  nextStep,
  openShrink,
  rungText,
  toLadder,
  type ShrinkPage,
} from '../pages/shrink.ts'

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
    await toLadder(shrink, 'the tax return', 'It is boring')
    expect(await shrink.steps.count()).toBeGreaterThanOrEqual(3)
    const step = await rungText(shrink, 1)
    await shrink.use(1).click()
    await expect(shrink.step).toHaveValue(step)
    await shrink.start.click()

    const today = await mainPage(app)
    await expect(page.getByRole('timer')).toHaveText('Two minutes')
    await expect(page.getByText('Two quiet minutes.')).toBeVisible()
    await setClock(app, TWO_MINUTES_LATER)
    await setPageClock(page, TWO_MINUTES_LATER)
    await expect(page.getByRole('timer')).toHaveText('Two minutes are done')
    await expect(page.getByRole('button', { name: 'Keep going' })).toBeVisible()
    await page.getByRole('button', { name: 'Log it' }).click()
    await expect(page.getByText(ACKNOWLEDGEMENTS)).toBeVisible()
    await expect(today.wins).toContainText([asWin(step)])
    await expect(page.getByRole('timer')).toBeHidden()

    const next = nextStep(page)
    await expect(next.getByText(`It goes on from “${asWin(step)}”, if you like.`)).toBeVisible()
    await expect(next.getByText('For “the tax return”', { exact: true })).toBeVisible()
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

  test('goes on with the task that was done, whatever else was kept', async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    const shrink = await openShrink(app)
    await toLadder(shrink, 'the garage')
    await shrink.use(1).click()
    await shrink.later.click()
    await expect(nextStep(shrink.page).getByText('For “the garage”')).toBeVisible()
    await openShrink(app)
    await toLadder(shrink, 'the tax return')
    await shrink.use(1).click()
    await shrink.start.click()
    await shrink.page.getByRole('button', { name: 'Log it' }).click()
    const next = nextStep(shrink.page)
    await expect(next.getByText('For “the tax return”')).toBeVisible()
    await next.getByRole('button', { name: 'Did it' }).click()
    await expect.poll(() => readDataFolder(userData).wins.length).toBe(2)
    const { wins } = readDataFolder(userData)
    expect(wins[1]?.linkedTo).toBe(wins[0]?.id)
  })

  test('the step that was picked can still be too big', async ({ launch, userData }) => {
    const app = await launch()
    const shrink = await openShrink(app)
    await toLadder(shrink, 'the tax return')
    const first = await rungText(shrink, 3)
    await shrink.use(3).click()
    await shrink.page.getByRole('button', { name: 'Still too big' }).click()
    await expect(shrink.step).not.toHaveValue(first)
    const smaller = await shrink.step.inputValue()
    await shrink.later.click()
    await expect(nextStep(shrink.page).getByText(smaller)).toBeVisible()
    // What was picked first waits above it.
    expect(storedPlan(userData).tasks[0]?.rungs?.[0]).toBe(first)
  })

  test('what was said on one screen is not said on the next', async ({ launch }) => {
    const app = await launch()
    const shrink = await openShrink(app)
    const { page } = shrink
    await toLadder(shrink, 'the garage')
    await shrink.use(0).click()
    await shrink.later.click()
    const kept = page.getByText('Kept. It waits here, small as it is.')
    await expect(kept).toBeVisible()
    const main = await mainPage(app)
    await main.go('Shrink')
    await expect(shrink.heavy).toBeVisible()
    await expect(kept).toBeHidden()
    await main.go('Today')
    await expect(nextStep(page)).toBeVisible()
    await expect(kept).toBeHidden()
  })

  test('goes on with a task whose ladder is used up', async ({ launch, userData }) => {
    const app = await launch()
    const shrink = await openShrink(app)
    const { page } = shrink
    await toLadder(shrink, 'the tax return', 'It is boring')
    await shrink.use((await shrink.steps.count()) - 1).click()
    await shrink.later.click()
    await nextStep(page).getByRole('button', { name: 'Did it' }).click()
    await expect(nextStep(page)).toBeHidden()
    await page.getByRole('button', { name: 'Another small step for “the tax return”' }).click()
    // What is hardest about it is known.
    await expect(page.getByRole('button', { name: 'Change “It is boring”' })).toBeVisible()
    await shrink.use(0).click()
    await shrink.later.click()
    await nextStep(page).getByRole('button', { name: 'Did it' }).click()
    await expect.poll(() => readDataFolder(userData).wins.length).toBe(2)
    const { wins } = readDataFolder(userData)
    expect(wins[1]).toMatchObject({ taskId: wins[0]?.taskId, linkedTo: wins[0]?.id })
  })

  test('by keyboard alone', async ({ launch, userData }) => {
    const app = await launch()
    const main = await mainPage(app)
    const { page } = main
    const { keyboard } = page
    await page.getByRole('link', { name: 'Shrink' }).focus()
    await keyboard.press('Enter')
    const shrink = {
      heavy: page.getByRole('textbox', { name: 'What feels heavy?' }),
      step: page.getByRole('textbox', { name: 'Your step' }),
    }
    // Whoever comes here comes to say it.
    await expect(shrink.heavy).toBeFocused()
    await keyboard.type('the dentist')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Which part feels hardest?' })).toBeFocused()
    await keyboard.press('Tab')
    await keyboard.press('Space')
    for (let down = 0; down < 3; down++) await keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: 'It scares me' })).toBeChecked()
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Which of these' })).toBeFocused()
    await page.getByRole('list', { name: 'Two-minute steps' }).waitFor()
    await keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Use this step' }).first()).toBeFocused()
    await keyboard.press('Enter')
    await expect(shrink.step).toBeFocused()
    await keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Start two minutes' })).toBeFocused()
    await keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'After something' })).toBeFocused()
    await keyboard.press('Enter')
    const anchor = page.getByRole('textbox', { name: 'After I…' })
    await expect(anchor).toBeFocused()
    await keyboard.type('pour my coffee')
    await keyboard.press('Enter')

    await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeFocused()
    await expect(page.getByText('It waits for its moment.')).toBeVisible()
    await expect(nextStep(page).getByText('After I pour my coffee, I…')).toBeVisible()
    expect(storedPlan(userData).steps).toMatchObject([{ anchor: 'I pour my coffee' }])
    const did = nextStep(page).getByRole('button', { name: 'Did it' })
    await expect(async () => {
      await keyboard.press('Tab')
      await expect(did).toBeFocused({ timeout: 100 })
    }).toPass()
    await keyboard.press('Enter')
    await expect(main.wins).toHaveCount(1)
    // What comes next has its place, and not under the finger that is still on Enter.
    await expect(nextStep(page).getByRole('heading', { name: 'Next step' })).toBeFocused()
  })

  test('a step that is still too big becomes smaller, down to one breath', async ({ launch }) => {
    const shrink = await openShrink(await launch())
    await toLadder(shrink, 'write the annual report', 'It is too big')
    const last = (await shrink.steps.count()) - 1
    const shown = new Set([await rungText(shrink, last)])
    const smallest = shrink.page.getByText('This is as small as it goes.')
    for (let press = 0; press < 30 && !(await smallest.isVisible()); press++) {
      const bottom = (await shrink.steps.count()) - 1
      await shrink.tooBig(bottom).click()
      shown.add(await rungText(shrink, (await shrink.steps.count()) - 1))
    }
    await expect(smallest).toBeVisible()
    await expect(shrink.page.getByText('One breath counts.')).toBeVisible()
    expect(shown.size).toBeGreaterThan(2)
    // Whatever is pressed again, no larger step comes in its place, and something is said.
    const count = await shrink.steps.count()
    for (let press = 0; press < 30; press++) {
      await shrink.tooBig(1).click()
      if (
        await shrink.steps.nth(1).getByRole('status').and(shrink.page.locator('.hint')).isVisible()
      )
        break
    }
    await expect(shrink.steps.nth(1).getByRole('status')).toHaveText(
      /^(?:Smaller than this is “.+”\. It is on your list already\.|This is as small as it goes\..*)$/,
    )
    await expect(shrink.steps).toHaveCount(count)
    // No step stands there twice.
    const texts = await shrink.steps.getByRole('paragraph').allTextContents()
    const words = texts.filter(
      (text) => text !== '' && !/^(?:This is as small|Smaller )/.test(text),
    )
    expect(new Set(words).size).toBe(words.length)
  })

  test('a typed step that is big gets one gentle offer', async ({ launch, userData }) => {
    const shrink = await openShrink(await launch())
    const { page } = shrink
    await toLadder(shrink, 'the report')
    await shrink.own.fill('finish the whole report')
    await shrink.own.press('Enter')
    const offer = page.getByText(/^This could be smaller/)
    await expect(offer).toBeVisible()
    await page.getByRole('button', { name: 'Keep mine' }).click()
    await expect(offer).toBeHidden()
    await shrink.step.fill('finish the whole report today')
    await shrink.later.click()
    await expect(nextStep(page).getByText('finish the whole report today')).toBeVisible()
    expect(storedPlan(userData).steps).toMatchObject([{ text: 'finish the whole report today' }])
  })

  test('the smaller one of a typed step can be taken', async ({ launch, userData }) => {
    const shrink = await openShrink(await launch())
    await toLadder(shrink, 'the report')
    await shrink.own.fill('finish the whole report')
    await shrink.own.press('Enter')
    await shrink.page.getByRole('button', { name: 'Take the smaller one' }).click()
    await expect(shrink.step).not.toHaveValue('finish the whole report')
    const taken = await shrink.step.inputValue()
    await shrink.later.click()
    await expect.poll(() => storedPlan(userData).steps).toMatchObject([{ text: taken }])
  })

  test('what was answered can be changed, and put away, and brought back', async ({ launch }) => {
    const shrink = await openShrink(await launch())
    const { page } = shrink
    await toLadder(shrink, 'the tax return', 'I’m tired')
    const before = await rungText(shrink, 1)
    await page.getByRole('button', { name: 'Change “I’m tired”' }).click()
    await expect(shrink.friction('I’m tired')).toBeChecked()
    await shrink.friction('It is boring').check()
    await shrink.showSteps.click()
    await expect(shrink.steps.nth(1).getByRole('paragraph').first()).not.toHaveText(before)

    await page.getByRole('button', { name: 'Begin with something else' }).click()
    await expect(shrink.heavy).toHaveValue('')
    await expect(shrink.heavy).toBeFocused()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(shrink.steps).not.toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Change “the tax return”' })).toBeVisible()
  })

  test('put away half-way, it leaves everything that was typed with its task', async ({
    launch,
    userData,
  }) => {
    const shrink = await openShrink(await launch())
    const { page } = shrink
    await toLadder(shrink, 'the tax return', 'It scares me')
    await shrink.own.fill('hold the blue folder')
    await shrink.use(1).click()
    await shrink.step.fill('read the red letter')
    await page.getByText('The goal it serves').click()
    await page.getByRole('combobox', { name: 'Goal' }).selectOption('A new goal…')
    await page.getByRole('textbox', { name: 'What is the new goal?' }).fill('Calm')
    await page.getByRole('button', { name: 'After something I already do' }).click()
    await page.getByRole('textbox', { name: 'After I…' }).fill('pour my coffee')
    // Gone back to the ladder, both stand there.
    await page.getByRole('button', { name: 'Other steps' }).click()
    await expect(shrink.own).toHaveValue('hold the blue folder')
    expect(await rungText(shrink, 1)).toBe('read the red letter')
    await shrink.use(1).click()
    await page.getByRole('button', { name: 'Begin with something else' }).click()
    await expect(shrink.heavy).toHaveValue('')
    const expectKept = (): void => {
      const { goals, tasks, steps } = storedPlan(userData)
      expect(goals).toMatchObject([{ name: 'Calm' }])
      expect(tasks).toMatchObject([{ goalId: goals[0]?.id, friction: { kind: 'scary' } }])
      expect(steps).toMatchObject([
        { text: 'read the red letter', anchor: 'I pour my coffee' },
        { text: 'hold the blue folder' },
      ])
    }
    expectKept()
    // Brought back and put away once more, it is still one of each.
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(shrink.step).toHaveValue('read the red letter')
    await page.getByRole('button', { name: 'Begin with something else' }).click()
    await expect(shrink.heavy).toHaveValue('')
    expectKept()
  })

  test('a step serves a goal, new or known', async ({ launch, userData }) => {
    const app = await launch()
    const shrink = await openShrink(app)
    const { page } = shrink
    await toLadder(shrink, 'the first chapter')
    await shrink.use(0).click()
    await page.getByText('The goal it serves').click()
    await page.getByRole('combobox', { name: 'Goal' }).selectOption('A new goal…')
    await page.getByRole('textbox', { name: 'What is the new goal?' }).fill('Writing again')
    await shrink.later.click()
    await expect(nextStep(page).getByText('For “the first chapter” · Writing again')).toBeVisible()
    const { goals, tasks } = storedPlan(userData)
    expect(goals).toMatchObject([{ name: 'Writing again' }])
    expect(tasks).toMatchObject([{ goalId: goals[0]?.id }])
  })
})

test.describe('shrinking with the own language model', { tag: '@shrink' }, () => {
  let server: ModelServer
  test.beforeEach(async () => {
    server = await startModelServer()
  })
  test.afterEach(() => server.stop())

  const STEPS = [
    'Look at the tax return for one breath',
    'Put the tax letter flat on the table',
    'Read the first line of the tax letter',
  ]

  async function withModel(launch: () => Promise<ElectronApplication>): Promise<ShrinkPage> {
    const shrink = await openShrink(await launch())
    await ask(shrink.page, 'model.change', { on: true, url: `${server.origin}/v1`, model: 'own' })
    // Whether it is asked is read when the screen is shown.
    for (const screen of ['Settings', 'Shrink']) {
      await shrink.page.getByRole('link', { name: screen }).click()
    }
    return shrink
  }

  test('shows its steps', async ({ launch }) => {
    server.answer(saying(JSON.stringify({ steps: STEPS })))
    const shrink = await withModel(launch)
    await toLadder(shrink, 'the tax return')
    await expect(shrink.steps).toHaveCount(STEPS.length)
    expect(await rungText(shrink, 1)).toBe(STEPS[1])
  })

  test('is not waited for where the steps of this machine are wanted', async ({ launch }) => {
    const shrink = await withModel(launch)
    const { page } = shrink
    await shrink.heavy.fill('the tax return')
    await shrink.heavy.press('Enter')
    await shrink.skip.click()
    await expect(page.getByText('Asking your own model…')).toBeVisible()
    await expectNothingFound(page)
    // One's own step can be typed meanwhile.
    await shrink.own.fill('hold the letter')
    await page.getByRole('button', { name: 'Show mine at once' }).click()
    await expect(shrink.steps.nth(2)).toBeVisible()
    await expect(page.getByText('Asking your own model…')).toBeHidden()
    await expect(shrink.own).toHaveValue('hold the letter')
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
  })

  test('is waited for eight seconds, and then passed over without a word', async ({ launch }) => {
    const shrink = await withModel(launch)
    const { page } = shrink
    await shrink.heavy.fill('the tax return')
    await shrink.heavy.press('Enter')
    const before = Date.now()
    await shrink.skip.click()
    await expect(page.getByText('Asking your own model…')).toBeVisible()
    await expect(shrink.steps.nth(2)).toBeVisible({ timeout: 12_000 })
    expect(Date.now() - before).toBeGreaterThan(7_000)
    await expect(page.getByText('Asking your own model…')).toBeHidden()
    await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
  })

  test('that answers nonsense is passed over without a word', async ({ launch }) => {
    server.answer(saying('I am sorry, but as a language model'))
    const shrink = await withModel(launch)
    await toLadder(shrink, 'the tax return')
    expect(await shrink.steps.count()).toBeGreaterThanOrEqual(3)
    await expect(shrink.page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
  })
})
