import type { Locator, Page } from '@playwright/test'

import { instantText } from '../../../src-shared/calendar.ts'
import {
  expectAccessible,
  inColours,
  narrow,
  overflow,
  ZOOMS,
} from '../../fixtures/accessibility.ts'
import { readDataFolder } from '../../fixtures/data-folder.ts'
import {
  EVERY_DAY,
  powerEvent,
  seedStep,
  setClock,
  setIdle,
  setPageClock,
} from '../../fixtures/nudges.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { seedWins } from '../../fixtures/seed.ts'
import { turnOff, turnOn } from '../../fixtures/switches.ts'
import { trayLines } from '../../fixtures/tray.ts'
import { openToday, type MainPage } from '../../pages/main-window.ts'
import { leaveByEscape, openFromTray, quickLogPage } from '../../pages/quick-log.ts'
import { nextStep } from '../../pages/shrink.ts'

test.describe('energy', { tag: '@review' }, () => {
  const before = (page: Page) => page.getByRole('radiogroup', { name: 'Energy before' })
  const after = (page: Page) => page.getByRole('radiogroup', { name: 'Energy after' })
  const level = (group: Locator, name: string) => group.getByRole('radio', { name })
  const energies = (userData: string) =>
    readDataFolder(userData).wins.map(({ energyBefore, energyAfter }) => [
      energyBefore,
      energyAfter,
    ])

  async function switchOn({ page, go, settings }: MainPage): Promise<void> {
    await settings('General')
    await turnOn(page.getByRole('switch', { name: /^Ask about my energy/ }))
    await go('Today')
  }

  test('is not there until it is switched on, and what was recorded stays', async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    const main = await openToday(app)
    const quickLog = await openFromTray(app)
    await expect(quickLog.field).toBeFocused()
    await expect(before(quickLog.page)).toHaveCount(0)
    await switchOn(main)
    await level(before(quickLog.page), '2').click()
    await quickLog.preset('Showed up').click()
    await expect(main.wins).toHaveCount(1)
    await main.go('Settings')
    await turnOff(main.page.getByRole('switch', { name: /^Ask about my energy/ }))
    await expect(before(quickLog.page)).toHaveCount(0)
    await quickLog.field.fill('made tea')
    await quickLog.page.keyboard.press('Enter')
    await expect
      .poll(() => energies(userData))
      .toEqual([
        [2, undefined],
        [undefined, undefined],
      ])
  })

  test('is one tap in quick log, another takes it away, and none is needed', async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    await switchOn(await openToday(app))
    const quickLog = await openFromTray(app)
    const { page, field } = quickLog
    await expect(field).toBeFocused()
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    await field.fill('made tea')
    await page.keyboard.press('Enter')
    await expect.poll(() => energies(userData)).toEqual([[undefined, undefined]])

    await field.fill('a walk')
    await level(before(page), '1, low').click()
    await level(after(page), '3').click()
    await level(after(page), '3').click()
    await expect(level(after(page), '3')).not.toBeChecked()
    await level(after(page), '5, plenty').click()
    await field.press('Enter')
    await expect.poll(() => energies(userData)).toContainEqual([1, 5])
    // The next win begins with nothing said.
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  })

  test('goes with a window that is closed without words', async ({ launch }) => {
    const app = await launch()
    await switchOn(await openToday(app))
    const { page } = await openFromTray(app)
    await level(before(page), '1, low').click()
    await expect(level(before(page), '1, low')).toBeChecked()
    await leaveByEscape(app, page)
    await openFromTray(app)
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  })

  test(
    'is of the win that it was tapped for, and of no later one',
    { tag: '@long' },
    async ({ launch, userData }) => {
      const app = await launch()
      await switchOn(await openToday(app))
      const { page, field } = await openFromTray(app)
      await level(before(page), '1, low').click()
      await leaveByEscape(app, page)
      await openFromTray(app)
      await expect(field).toBeFocused()
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
      // With words in the field it is of these, and stays with them.
      await field.fill('made tea')
      await level(before(page), '2').click()
      await leaveByEscape(app, page)
      await openFromTray(app)
      await expect(level(before(page), '2')).toBeChecked()
      await field.press('Enter')
      await expect.poll(() => energies(userData)).toEqual([[2, undefined]])
    },
  )

  test('works by keyboard alone', async ({ launch, userData }) => {
    const app = await launch()
    await switchOn(await openToday(app))
    const { page, field } = await openFromTray(app)
    const { keyboard } = page
    await field.fill('a walk')
    await field.focus()
    // The key of the field comes first.
    for (const _ of [1, 2]) await keyboard.press('Tab')
    await expect(level(before(page), '1, low')).toBeFocused()
    await keyboard.press('Space')
    await expect(level(before(page), '1, low')).toBeChecked()
    await keyboard.press('Space')
    await expect(level(before(page), '1, low')).not.toBeChecked()
    await keyboard.press('ArrowRight')
    await expect(level(before(page), '2')).toBeChecked()
    await keyboard.press('Tab')
    await keyboard.press('Space')
    await expect(level(after(page), '1, low')).toBeChecked()
    await keyboard.press('ArrowLeft')
    await keyboard.press('Enter')
    await expect.poll(() => energies(userData)).toEqual([[2, 5]])
  })

  test('two minutes ask before at their beginning and after at their end', async ({
    launch,
    userData,
  }) => {
    await seedStep(userData, 'read one line')
    await seedWins(userData, [], { ...EVERY_DAY, dayStart: false })
    const app = await launch()
    const main = await openToday(app)
    const { page, wins, go } = main
    await switchOn(main)
    await nextStep(page).getByRole('button', { name: 'Start two minutes' }).click()
    await level(before(page), '2').click()
    await expect(after(page)).toHaveCount(0)
    await go('Settings')
    await go('Today')
    await expect(level(before(page), '2')).toBeChecked()
    await expectAccessible(page)
    await setPageClock(page, instantText(Date.now() + 121_000))
    await level(after(page), '4').click()
    await expect(before(page)).toHaveCount(0)
    await page.getByRole('button', { name: 'Did it' }).click()
    await expect(wins).toHaveText([/read one line/])
    expect(energies(userData)).toEqual([[2, 4]])
  })

  test('a nudge’s two minutes in quick log ask too', async ({ launch, userData }) => {
    await seedStep(userData, 'read one line', EVERY_DAY)
    const app = await launch({ env: { TZ: 'UTC' } })
    await switchOn(await openToday(app))
    const { page } = await quickLogPage(app)
    await trayLines(app)
    await setIdle(app, 0)
    await setClock(app, '2031-12-02T09:00:00Z')
    await powerEvent(app, 'resume')
    const { page: today, wins } = await openToday(app)
    await expect(today.getByRole('button', { name: 'Not today' })).toBeVisible()
    await openFromTray(app)
    await page.getByRole('button', { name: 'Start two minutes' }).click()
    await level(before(page), '3').click()
    await expectAccessible(page)
    // The same two minutes go by on Today.
    await expect(level(before(today), '3')).toBeChecked()
    await page.getByRole('button', { name: 'Stop here' }).click()
    await expect(before(today)).toHaveCount(0)
    await expect(wins).toHaveCount(0)
  })

  test('is not recorded where a nudge is shown in its place', async ({ launch, userData }) => {
    await seedStep(userData, 'read one line', EVERY_DAY)
    const app = await launch({ env: { TZ: 'UTC' } })
    await switchOn(await openToday(app))
    const { page, field } = await openFromTray(app)
    await field.fill('a walk')
    await level(before(page), '1, low').click()
    await trayLines(app)
    await setIdle(app, 0)
    await setClock(app, '2031-12-02T09:00:00Z')
    await powerEvent(app, 'resume')
    const { page: today } = await openToday(app)
    await expect(today.getByRole('button', { name: 'Not today' })).toBeVisible()
    await openFromTray(app)
    await expect(page.getByRole('button', { name: 'Start two minutes' })).toBeVisible()
    await expect(before(page)).toHaveCount(0)
    await field.press('Enter')
    await expect.poll(() => energies(userData)).toEqual([[undefined, undefined]])
  })

  test(
    'two minutes end, and what was said stays with the step',
    { tag: '@long' },
    async ({ launch, userData }) => {
      await seedStep(userData, 'read one line')
      await seedWins(userData, [], { ...EVERY_DAY, dayStart: false })
      const app = await launch()
      const main = await openToday(app)
      const { page, wins } = main
      await switchOn(main)
      await nextStep(page).getByRole('button', { name: 'Start two minutes' }).click()
      await level(before(page), '2').click()
      await setPageClock(page, instantText(Date.now() + 121_000))
      await page.getByRole('button', { name: 'Keep going' }).click()
      await nextStep(page).getByRole('button', { name: 'Did it' }).click()
      await expect(wins).toHaveText([/read one line/])
      expect(energies(userData)).toEqual([[2, undefined]])
    },
  )

  test('a win’s form shows its energies, and changes them', async ({ launch, userData }) => {
    const win = { text: 'a walk', minutesAgo: 0, energyBefore: 2, energyAfter: 4 }
    await seedWins(userData, [win], EVERY_DAY)
    const main = await openToday(await launch())
    const { page, edit } = main
    const open = async () => {
      await edit('a walk').click()
      await page.getByRole('button', { name: 'Time, goal and link' }).click()
      await expect(page.getByLabel('When')).toBeVisible()
    }
    await open()
    await expect(level(before(page), '2')).toBeChecked()
    await level(before(page), '2').click()
    await level(after(page), '5, plenty').click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => energies(userData)).toEqual([[undefined, 5]])
    await open()
    await level(after(page), '5, plenty').click()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect.poll(() => energies(userData)).toEqual([[undefined, undefined]])
    // It is switched off, and there is nothing to show any more.
    await open()
    await expect(before(page)).toHaveCount(0)
  })

  test(
    'fits at 360 px and at twice the size, in both colours',
    { tag: '@long' },
    async ({ launch }) => {
      const app = await launch()
      const main = await openToday(app)
      await switchOn(main)
      const { page } = await openFromTray(app)
      await level(before(page), '2').click()
      for (const theme of ['light', 'dark'] as const) {
        await inColours(app, theme)
        await expectAccessible(page)
      }
      for (const zoom of ZOOMS) {
        await narrow(app, zoom)
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        await expect(level(after(page), '5, plenty')).toBeInViewport({ ratio: 1 })
      }
      await main.go('Settings')
      expect(await overflow(main.page)).toBeLessThanOrEqual(0)
    },
  )
})
