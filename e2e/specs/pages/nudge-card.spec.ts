import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { powerEvent, seedStep, setClock, setIdle } from '../../fixtures/nudges.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { SEEDED_DEVICE } from '../../fixtures/seed.ts'
import { isShown, storedWins } from '../../fixtures/test.ts'
import { trayLines } from '../../fixtures/tray.ts'
import { openToday, TODAY } from '../../pages/main-window.ts'
import { openFromTray } from '../../pages/quick-log.ts'
import { asWin } from '../../pages/shrink.ts'

/** Choices with which a nudge comes at once, whatever the time and the weekday. */
const AT_ONCE = { from: '04:00', until: '03:59', softDelay: 0, restDays: [] }

test.describe('a nudge in the windows', { tag: '@nudge' }, () => {
  test.beforeEach(async ({ userData }) => {
    await writeFile(
      join(userData, 'settings.json'),
      JSON.stringify({ schemaVersion: 1, deviceId: SEEDED_DEVICE, nudges: AT_ONCE }),
    )
  })

  test('is done on Today: its step is a win, and the card goes', async ({ launch, userData }) => {
    const today = await openToday(await launch())
    const card = today.page.getByRole('region').filter({ hasText: 'Not today' }).last()
    const step = await card.getByRole('paragraph').first().textContent()
    await card.getByRole('button', { name: 'Did it' }).click()
    await expect(today.wins).toHaveCount(1)
    await expect(card).toBeHidden()
    await expect(today.page.getByRole('heading', { name: TODAY })).toBeFocused()
    expect(await storedWins(userData)).toMatchObject([{ text: asWin(step ?? ''), source: 'step' }])
  })

  test('is begun, and logged from the ring', async ({ launch, userData }) => {
    const today = await openToday(await launch())
    await today.page.getByRole('button', { name: 'Start two minutes' }).click()
    await expect(today.page.getByRole('timer')).toBeVisible()
    await today.page.getByRole('button', { name: 'Did it' }).click()
    await expect(today.wins).toHaveCount(1)
    await expect(today.page.getByRole('timer')).toBeHidden()
    expect(await storedWins(userData)).toMatchObject([{ source: 'step' }])
  })

  test('goes with a kind word when it is not for today', async ({ launch, userData }) => {
    const today = await openToday(await launch())
    await today.page.getByRole('button', { name: 'Not today' }).click()
    await expect(today.page.getByText('Rest well.')).toBeVisible()
    await expect(today.page.getByRole('button', { name: 'Did it' })).toBeHidden()
    expect(await storedWins(userData)).toEqual([])
  })

  test('leaves the focus to who writes by the time its answer is saved', async ({ launch }) => {
    const { page, field } = await openToday(await launch())
    await page.getByRole('button', { name: 'Not today' }).evaluate((button: HTMLElement) => {
      button.focus()
      button.click()
      document.querySelector('textarea')?.focus()
    })
    await expect(page.getByText('Rest well.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Did it' })).toBeHidden()
    await expect(field).toBeFocused()
  })

  test('stays with a sentence while it cannot be logged', async ({ launch, userData }) => {
    const today = await openToday(await launch())
    const did = today.page.getByRole('button', { name: 'Did it' })
    await did.waitFor()
    const blocked = join(userData, 'data', SEEDED_DEVICE, 'wins')
    await writeFile(blocked, 'a file where the folder belongs')
    await did.click()
    await expect(today.page.getByText('The system wouldn’t save this')).toBeVisible()
    await expect(did).toBeFocused()
    await rm(blocked)
    await did.click()
    await expect(today.wins).toHaveCount(1)
    await expect(did).toBeHidden()
  })

  test('is met in the quick-log window, and done there', async ({ launch, userData }) => {
    const app = await launch()
    // It has come once Today has it.
    await (await openToday(app)).page.getByRole('button', { name: 'Did it' }).waitFor()
    const quickLog = await openFromTray(app)
    await quickLog.page.getByRole('button', { name: 'Did it' }).click()
    await quickLog.acknowledged()
    expect(await storedWins(userData)).toMatchObject([{ source: 'step' }])
    await expect.poll(() => isShown(app, 'quick-log')).toBe(false)
  })

  test('waits with a word in the quick-log window', async ({ launch, userData }) => {
    // Where the day ends before it, there is no later: it is morning.
    await seedStep(userData, 'open the letter')
    const app = await launch()
    await trayLines(app)
    await setIdle(app, 0)
    await setClock(app, '2031-12-02T09:00:00')
    await powerEvent(app, 'resume')
    const today = await openToday(app)
    await today.page.getByRole('button', { name: 'Later' }).waitFor()
    const quickLog = await openFromTray(app)
    await quickLog.page.getByRole('button', { name: 'Later' }).click()
    await expect(quickLog.page.getByText('Later, then.')).toBeVisible()
    await expect.poll(() => isShown(app, 'quick-log')).toBe(false)
    await expect(today.page.getByRole('button', { name: 'Later' })).toBeHidden()
  })
})
