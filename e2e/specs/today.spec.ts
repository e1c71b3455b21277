import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { closeMain, expect, isShown, storedWins, test } from '../fixtures/test.ts'
import { chooseInTray } from '../fixtures/tray.ts'
import { mainPage, type MainPage, TODAY } from '../pages/main-window.ts'
import { openFromTray } from '../pages/quick-log.ts'

test.describe('Today', () => {
  let today: MainPage

  test.beforeEach(async ({ launch }) => {
    const app = await launch()
    today = await mainPage(app)
    await chooseInTray(app, 'It still counts', 'Showed up')
    await expect(today.wins).toHaveText([/Showed up/])
  })

  test('keeps words that are being edited over other screens and a closed window', async () => {
    await today.edit('Showed up').click()
    await today.page.keyboard.type(' and stayed')
    const field = today.page.getByRole('textbox', { name: 'In your words' })
    await expect(field).toHaveValue('Showed up and stayed')
    await today.go('Settings')
    await today.page.evaluate(() => window.close())
    await today.go('Today')
    await expect(field).toHaveValue('Showed up and stayed')
    await today.page.getByRole('button', { name: 'Cancel' }).click()
    await expect(today.wins).toHaveText([/Showed up/])
  })
})

test('keeps the app in the tray when its window is closed', async ({ launch }) => {
  const app = await launch()
  await mainPage(app)
  await expect.poll(() => isShown(app, 'main')).toBe(true)
  await closeMain(app)
  await expect.poll(() => isShown(app, 'main')).toBe(false)
  const quickLog = await openFromTray(app)
  await expect(quickLog.field).toBeFocused()
  await chooseInTray(app, 'Today')
  await expect((await mainPage(app)).page.getByRole('heading', { name: TODAY })).toBeVisible()
})

test('quits from the tray', async ({ launch }) => {
  const app = await launch()
  const ended = new Promise<number | null>((resolve) => {
    app.process().once('exit', (code) => resolve(code))
  })
  await chooseInTray(app, 'Quit').catch(() => undefined)
  expect(await ended).toBe(0)
})

test('opens its window the first time alone', async ({ launch, userData }) => {
  const first = await launch()
  await mainPage(first)
  // The welcome comes again until it is known to have been read.
  await expect
    .poll(async () => JSON.parse(await readFile(join(userData, 'settings.json'), 'utf8')))
    .toMatchObject({ welcomed: true })
  await first.close()
  expect(await storedWins(userData)).toEqual([])
  const second = await launch()
  await openFromTray(second)
  expect(await isShown(second, 'main')).toBe(false)
})
