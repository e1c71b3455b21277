import { logicalDay } from '../../../src-shared/calendar.ts'
import { expectAccessible } from '../../fixtures/accessibility.ts'
import { ask } from '../../fixtures/bridge.ts'
import { readDataFolder } from '../../fixtures/data-folder.ts'
import { EVERY_DAY, seedStep } from '../../fixtures/nudges.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { seedWins } from '../../fixtures/seed.ts'
import { ACKNOWLEDGEMENTS, FIRST_BACK } from '../../fixtures/words.ts'
import { openToday } from '../../pages/main-window.ts'
import { openFromTray } from '../../pages/quick-log.ts'
import { nextStep } from '../../pages/shrink.ts'

const DAY_MINUTES = 24 * 60

const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
const today = (): string => logicalDay(Date.now(), zone, 4)

test.describe('putting forward', { tag: '@review' }, () => {
  test('lets one win more count for tomorrow, and takes that back', async ({
    launch,
    userData,
  }) => {
    await seedWins(userData, [{ text: 'opened the letter', minutesAgo: 0 }], EVERY_DAY)
    const app = await launch()
    const { page, wins, undo } = await openToday(app)
    const offer = page.getByRole('button', { name: 'Count it for tomorrow' })
    const takeBack = page.getByRole('button', { name: 'Keep it for today' })
    await expect(wins).toHaveText([/opened the letter/])
    await expect(offer).toBeHidden()

    const quickLog = await openFromTray(app)
    await quickLog.field.fill('made tea')
    await quickLog.page.keyboard.press('Enter')
    await expect(wins).toHaveCount(2)
    await expect(offer).toHaveAccessibleDescription(/“made tea” will cover tomorrow/)
    await expectAccessible(page)

    await offer.focus()
    await page.keyboard.press('Enter')
    await expect(takeBack).toBeFocused()
    await expect(page.getByText('“made tea” covers tomorrow.')).toBeVisible()
    const covers = () => readDataFolder(userData).wins.map((win) => win.covers)
    const [first, tomorrow] = covers()
    expect(first).toBeUndefined()
    expect(tomorrow).toBe(logicalDay(Date.now() + DAY_MINUTES * 60_000, zone, 4))
    await expectAccessible(page)

    await undo.click()
    await expect(offer).toBeVisible()
    expect(covers()).toEqual([undefined, undefined])
    await offer.click()
    await takeBack.click()
    await expect(page.getByText('Kept “made tea” for today.')).toBeVisible()
    expect(covers()).toEqual([undefined, undefined])
  })

  test('is said the day after, quietly', async ({ launch, userData }) => {
    const yesterday = { text: 'made tea', minutesAgo: DAY_MINUTES, covers: today() }
    await seedWins(userData, [yesterday], EVERY_DAY)
    const app = await launch()
    const { page, wins } = await openToday(app)
    await expect(page.getByText('Today’s already covered.')).toBeVisible()
    const quickLog = await openFromTray(app)
    await quickLog.field.fill('a walk')
    await quickLog.page.keyboard.press('Enter')
    await expect(wins).toHaveText([/a walk/])
    await expect(page.getByText('Today’s already covered.')).toBeHidden()
    await expect(page.getByRole('button', { name: 'Count it for tomorrow' })).toBeVisible()
  })
})

test.describe('after days away', { tag: '@review' }, () => {
  /** Six days without a win; no nudge, whatever the time is by the true clock. */
  const longAgo = { text: 'opened the letter', minutesAgo: 7 * DAY_MINUTES }
  const QUIET = { ...EVERY_DAY, dayStart: false }

  test('Today begins with a welcome and the smallest step', async ({ launch, userData }) => {
    await seedStep(userData, 'read one line')
    await seedWins(userData, [longAgo], QUIET)
    const { page, wins } = await openToday(await launch())
    const welcome = page.getByText('Welcome back. Nothing to catch up on.')
    await expect(welcome).toBeVisible()
    await expect(nextStep(page).getByText('Your smallest step')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Make it small' })).toBeHidden()
    await expectAccessible(page)
    await nextStep(page).getByRole('button', { name: 'Did it' }).click()
    await expect(wins).toHaveText([/read one line/])
    await expect(page.getByText(FIRST_BACK)).toBeVisible()
    await expect(welcome).toBeHidden()
  })

  test('what is practised on seven days stays in view', async ({ launch, userData }) => {
    await seedStep(userData, 'read one line')
    await seedWins(userData, [longAgo], QUIET)
    const { page, wins } = await openToday(await launch())
    await ask(page, 'repeat.begin', { text: 'open the folder' })
    await expect(page.getByText('Welcome back. Nothing to catch up on.')).toBeVisible()
    await expect(nextStep(page).getByText('read one line')).toBeVisible()
    const repeat = page.getByRole('list', { name: 'Repeats' }).getByRole('listitem')
    await expect(repeat).toContainText('open the folder')
    await expectAccessible(page)
    await repeat.getByRole('button', { name: 'Did it' }).click()
    await expect(wins).toHaveText([/opened the folder/])
    await expect(repeat).toContainText('1 of 7 days')
  })

  test('where no step is open, showing up is the smallest', async ({ launch, userData }) => {
    await seedWins(userData, [longAgo], QUIET)
    const { page, wins } = await openToday(await launch())
    await expect(nextStep(page).getByText('Showed up')).toBeVisible()
    await expectAccessible(page)
    await nextStep(page).getByRole('button', { name: 'Did it' }).click()
    await expect(wins).toHaveText([/Showed up/])
    await expect(page.getByText(FIRST_BACK)).toBeVisible()
    await expect(nextStep(page)).toBeHidden()
    await expect(page.getByRole('link', { name: 'Make it small' })).toBeVisible()
  })

  test('the first win has a word of its own in the quick-log window, the second has not', async ({
    launch,
    userData,
  }) => {
    await seedWins(userData, [longAgo], QUIET)
    const quickLog = await openFromTray(await launch())
    for (const words of [FIRST_BACK, ACKNOWLEDGEMENTS]) {
      await quickLog.field.fill('made tea')
      await quickLog.page.keyboard.press('Enter')
      await quickLog.acknowledged(words)
    }
  })

  test('nobody is welcomed back who was here yesterday', async ({ launch, userData }) => {
    await seedWins(userData, [{ text: 'made tea', minutesAgo: DAY_MINUTES }], QUIET)
    const { page } = await openToday(await launch())
    await expect(page.getByText('Anything small counts')).toBeVisible()
    await expect(page.getByText('Welcome back.')).toBeHidden()
  })
})
