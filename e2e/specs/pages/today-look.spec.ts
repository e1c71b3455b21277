import type { Page } from '@playwright/test'

import { dayPlus } from '../../../src-shared/calendar.ts'
import { expectAccessible, overflow } from '../../fixtures/accessibility.ts'
import { ask } from '../../fixtures/bridge.ts'
import { readDataFolder } from '../../fixtures/data-folder.ts'
import { seedLook } from '../../fixtures/look-week.ts'
import { expect, sharedApp, test } from '../../fixtures/pages.ts'
import { seededId } from '../../fixtures/plan-file.ts'
import { storedWins } from '../../fixtures/test.ts'
import { openSaturday } from '../../pages/look.ts'
import { chooseOfStep, nextStep } from '../../pages/shrink.ts'

/** The Saturday of the design. */
const SATURDAY = '2026-11-28'
const WRITE_AGAIN = seededId(1)
const HOME = seededId(2)

/** Opens the menu of goals beside the field, and chooses. */
async function chooseGoal(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Goal: / }).click()
  // Once it has the focus the menu stays where it is.
  await expect(page.getByRole('menuitemradio').and(page.locator(':focus'))).toBeVisible()
  await page.getByRole('menuitemradio', { name }).click()
}

test.describe('Today', { tag: '@look' }, () => {
  test.beforeEach(({ userData }) => {
    seedLook(userData, { wins: 24, words: 'plain' })
  })

  test('is ready to be typed into, and the date is heard with the field', async ({ launch }) => {
    const { page, field, wins, go, heading } = await openSaturday(
      await launch({ env: { TZ: 'UTC' } }),
    )
    await expect(field).toBeFocused()
    await expect(field).toHaveAccessibleDescription('Saturday, November 28')
    await expect(heading).toBeVisible()
    await page.keyboard.type('half a sen')
    await go('Settings')
    await go('Today')
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('half a sen')
    await page.keyboard.press('End')
    await page.keyboard.type('tence')
    await page.keyboard.press('Enter')
    await expect(wins.first()).toContainText('half a sentence')
    await expect(field).toHaveValue('')
    await expect(field).toBeFocused()
    await expectAccessible(page)
  })

  test('gives a win its goal and what it continues with a tap each, and remembers the goal alone', async ({
    launch,
    userData,
  }) => {
    const { page, field, wins } = await openSaturday(await launch({ env: { TZ: 'UTC' } }))
    await field.fill('called the office')
    const continues = page.getByRole('checkbox', { name: 'continues “signed the form”' })
    await expect(continues).not.toBeChecked()
    await expect(page.getByRole('button', { name: 'Goal: none' })).toBeVisible()
    await continues.check()
    // The goal of what it continues comes with it.
    await expect(page.getByRole('button', { name: 'Goal: A home that works' })).toBeVisible()
    await field.press('Enter')
    await expect(wins.first()).toContainText('continues “signed the form”')
    await expect(field).toHaveValue('')

    await field.fill('wrote one line')
    await expect(page.getByRole('checkbox', { name: /^continues/ })).not.toBeChecked()
    await chooseGoal(page, 'Write again')
    await field.press('Enter')
    await expect(wins.first()).toContainText('wrote one line')
    await expect(field).toHaveValue('')
    await field.fill('wrote another')
    await expect(page.getByRole('button', { name: 'Goal: Write again' })).toBeVisible()
    await field.press('Enter')
    await expect(wins.first()).toContainText('wrote another')
    expect(readDataFolder(userData).wins.slice(-3)).toMatchObject([
      { text: 'called the office', goalId: HOME, linkedTo: seededId(1023) },
      { text: 'wrote one line', goalId: WRITE_AGAIN },
      { text: 'wrote another', goalId: WRITE_AGAIN },
    ])
    expect(
      readDataFolder(userData)
        .wins.slice(-2)
        .map(({ linkedTo }) => linkedTo),
    ).toEqual([undefined, undefined])
  })

  test('takes down what was done yesterday with one click, or on any day before', async ({
    launch,
    userData,
  }) => {
    const { page, field, wins } = await openSaturday(await launch({ env: { TZ: 'UTC' } }))
    await expect(wins).toHaveCount(4)
    const status = page.getByRole('status')
    await field.fill('watered the fern')
    await page.getByRole('button', { name: 'Yesterday' }).click()
    await field.press('Enter')
    await expect(status.getByText('Added to Friday, November 27.')).toBeVisible()

    await field.fill('swept the stairs')
    const yesterday = page.getByRole('button', { name: 'Yesterday' })
    await expect(yesterday).toHaveAttribute('aria-pressed', 'false')
    await expect(page.getByLabel('Day', { exact: true })).toBeHidden()
    await page.getByRole('button', { name: 'Another day' }).click()
    const day = page.getByLabel('Day', { exact: true })
    await expect(day).toBeFocused()
    await day.fill('2026-11-24')
    await expectAccessible(page)
    await field.press('Enter')
    await expect(status.getByText('Added to Tuesday, November 24.')).toBeVisible()
    await expect(wins).toHaveCount(4)
    const days = (await storedWins(userData))
      .filter(({ text }) => /fern|stairs/.test(text))
      .map(({ text, day }) => [text, day])
    expect(days).toContainEqual(['watered the fern', dayPlus(SATURDAY, -1)])
    expect(days).toContainEqual(['swept the stairs', '2026-11-24'])
  })

  test('changes a win by a click on its words', async ({ launch }) => {
    const { page, wins } = await openSaturday(await launch({ env: { TZ: 'UTC' } }))
    await wins.first().getByText('signed the form', { exact: true }).click()
    await page.getByRole('textbox', { name: 'In your words' }).fill('signed both forms')
    await page.keyboard.press('Enter')
    await expect(wins.first()).toContainText('signed both forms')
  })

  test('says what the next step serves and what it goes on from', async ({ launch }) => {
    const { page } = await openSaturday(await launch({ env: { TZ: 'UTC' } }))
    const plan = await ask(page, 'plan.read', {})
    const tax = plan.tasks.find(({ text }) => text === 'the tax return')
    const step = await ask(page, 'step.add', { text: 'find the pen', taskId: tax?.id ?? '' })
    await ask(page, 'step.did', { id: step.kind === 'added' ? step.id : '' })
    const next = nextStep(page)
    await expect(next.getByText('the tax return · A home that works')).toBeVisible()
    await expect(next.getByText('Read the first question on the form')).toBeVisible()
    await expect(next.getByText('Next after “found the pen”')).toBeVisible()
    await expect(next.locator('.goal-bead')).toHaveAttribute('data-shape', 'diamond')
  })

  test('changes the next step from its menu, and attaches it to a habit', async ({ launch }) => {
    const { page } = await openSaturday(await launch({ env: { TZ: 'UTC' } }))
    const next = nextStep(page)
    await expect(next.getByText('open last month’s draft')).toBeVisible()
    await chooseOfStep(page, 'Edit')
    const words = next.getByRole('textbox', { name: 'In your words' })
    await expect(words).toBeFocused()
    await words.fill('open the draft')
    await words.press('Enter')
    await expect(next.getByText('open the draft', { exact: true })).toBeVisible()
    await chooseOfStep(page, 'Attach')
    await next.getByRole('textbox', { name: 'After I…' }).fill('pour my coffee')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(next.getByText('After I pour my coffee, I…')).toBeVisible()
  })

  test('shows the ring alone while two minutes go by, and then the bead on its list', async ({
    launch,
  }) => {
    const { page, field, wins } = await openSaturday(await launch({ env: { TZ: 'UTC' } }))
    await nextStep(page).getByRole('button', { name: 'Start two minutes' }).click()
    await expect(page.getByRole('timer')).toHaveText('Two minutes')
    await expect(field).toBeHidden()
    await expect(page.getByText('The ring keeps going in the tray.')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Did it' }).click()
    await expect(wins.first()).toContainText('opened last month’s draft')
    await expect(field).toBeFocused()
  })
})

test.describe('Today, on which nothing is changed,', { tag: '@look' }, () => {
  const app = sharedApp({ env: { TZ: 'UTC' } }, (userData) => {
    seedLook(userData, { wins: 24, words: 'plain' })
  })

  test('has the newest first, with its bead, its time and what it continues', async () => {
    const { wins } = await openSaturday(app())
    await expect(wins).toHaveText([
      /^signed the formcontinues “filled in my name and number”Edit12:41 PM$/,
      /^answered her messagecontinues “asked about Sunday”Edit12:34 PM$/,
      /^Showed upEdit12:27 PM$/,
      /^opened the letterEdit12:20 PM$/,
    ])
    const shapes = await wins
      .locator('.goal-bead')
      .evaluateAll((beads) => beads.map((bead) => bead.getAttribute('data-shape')))
    expect(shapes).toEqual(['diamond', 'triangle', null, 'circle'])
  })

  test('says the week so far day by day, and leads to it', async () => {
    const { page } = await openSaturday(app())
    const days = page.getByRole('list', { name: 'This week' }).getByRole('listitem')
    await expect(days).toHaveCount(7)
    await expect(days.nth(0)).toContainText('Sunday, November 22')
    await expect(days.nth(0)).not.toContainText('win')
    await expect(days.nth(1)).toContainText('Monday, November 23: 4 wins')
    await expect(days.nth(6)).toHaveAttribute('aria-current', 'date')
    await page.getByRole('link', { name: 'See all seven days' }).click()
    await expect(page.getByRole('heading', { name: /^Week of / })).toBeVisible()
  })

  test('searches all wins by the key that searches everywhere', async () => {
    const { page } = await openSaturday(app())
    const search = page.getByRole('searchbox', { name: 'Search your wins' })
    await page.keyboard.press('ControlOrMeta+f')
    await expect(search).toBeFocused()
    await page.keyboard.type('receipt')
    await expect(page.getByRole('button', { name: 'Edit “found one receipt”' })).toBeVisible()
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('ControlOrMeta+f')
    await expect(search).toBeFocused()
  })

  test('has its next step beside the field, and below it where there is no room', async () => {
    const { page, field, wins } = await openSaturday(app())
    const x = async (of: typeof field): Promise<number> => (await of.boundingBox())?.x ?? 0
    const y = async (of: typeof field): Promise<number> => (await of.boundingBox())?.y ?? 0
    await app().resize({ width: 1120, height: 760 })
    expect(await x(nextStep(page))).toBeGreaterThan(await x(wins.first()))
    expect(await y(nextStep(page))).toBeLessThan(await y(wins.first()))
    await app().resize({ width: 360, height: 700 })
    expect(await y(nextStep(page))).toBeGreaterThan(await y(field))
    expect(await y(nextStep(page))).toBeLessThan(await y(wins.first()))
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})
