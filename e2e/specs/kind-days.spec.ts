import { logicalDay } from '../../src-shared/calendar.ts'
import { expectNothingFound } from '../fixtures/accessibility.ts'
import { readDataFolder } from '../fixtures/data-folder.ts'
import { seedWins } from '../fixtures/seed.ts'
import { expect, test } from '../fixtures/test.ts'
import { openToday } from '../pages/main-window.ts'
import { openFromTray } from '../pages/quick-log.ts'

/** No weekday rests, so that the specs mean the same on each. */
const EVERY_DAY = { restDays: [] }
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
    const offer = page.getByRole('button', { name: 'Let it count for tomorrow' })
    const takeBack = page.getByRole('button', { name: 'Take it back' })
    await expect(wins).toHaveText([/opened the letter/])
    await expect(offer).toBeHidden()

    const quickLog = await openFromTray(app)
    await quickLog.field.fill('made tea')
    await quickLog.page.keyboard.press('Enter')
    await expect(wins).toHaveCount(2)
    await expect(offer).toHaveAccessibleDescription(/“made tea” covers tomorrow/)
    await expectNothingFound(page)

    await offer.focus()
    await page.keyboard.press('Enter')
    await expect(takeBack).toBeFocused()
    await expect(page.getByText('Tomorrow is covered by “made tea”.')).toBeVisible()
    const covers = () => readDataFolder(userData).wins.map((win) => win.covers)
    const [first, tomorrow] = covers()
    expect(first).toBeUndefined()
    expect(tomorrow).toBe(logicalDay(Date.now() + DAY_MINUTES * 60_000, zone, 4))
    await expectNothingFound(page)

    await undo.click()
    await expect(offer).toBeVisible()
    expect(covers()).toEqual([undefined, undefined])
    await offer.click()
    await takeBack.click()
    await expect(page.getByText('“made tea” stays with today.')).toBeVisible()
    expect(covers()).toEqual([undefined, undefined])
  })

  test('is said the day after, quietly', async ({ launch, userData }) => {
    const yesterday = { text: 'made tea', minutesAgo: DAY_MINUTES, covers: today() }
    await seedWins(userData, [yesterday], EVERY_DAY)
    const app = await launch()
    const { page, wins } = await openToday(app)
    await expect(page.getByText('Today is covered already.')).toBeVisible()
    const quickLog = await openFromTray(app)
    await quickLog.field.fill('a walk')
    await quickLog.page.keyboard.press('Enter')
    await expect(wins).toHaveText([/a walk/])
    await expect(page.getByText('Today is covered already.')).toBeHidden()
    await expect(page.getByRole('button', { name: 'Let it count for tomorrow' })).toBeVisible()
  })
})
