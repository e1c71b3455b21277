import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { resize } from '../../fixtures/accessibility.ts'
import { ask } from '../../fixtures/bridge.ts'
import { tagsOf } from '../../fixtures/long.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { pageOf, storedWins } from '../../fixtures/test.ts'
import { TODAY } from '../../pages/main-window.ts'
import { quickLogPage } from '../../pages/quick-log.ts'

test.describe('the welcome', { tag: '@nudge' }, () => {
  test('goes by the keyboard alone, and writes the first win down', async ({
    launch,
    userData,
  }) => {
    const page = await pageOf(await launch(), 'main')
    const { keyboard } = page
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await keyboard.press(key)
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    // It comes with the settings, a moment after the rest.
    const language = page.getByRole('combobox', { name: 'Language' })
    await expect(language).toBeVisible()
    await press('Tab')
    await expect(language).toBeFocused()
    await press('Tab', 'Enter')
    await expect(page.getByRole('heading', { name: 'When does your day start?' })).toBeFocused()
    const from = page.getByLabel('My day starts at')
    await press('Tab')
    await expect(from).toBeFocused()
    await press('ControlOrMeta+a')
    await keyboard.type('noon')
    await page.getByRole('button', { name: 'Next' }).focus()
    await press('Enter')
    await expect(page.getByText('Try a time like 8:30.')).toBeVisible()
    await expect(from).toHaveValue('noon')
    await from.fill('14:30')
    await page.getByRole('button', { name: 'Back' }).focus()
    await press('Enter')
    await expect(page.getByRole('heading', { name: 'One small win leads' })).toBeFocused()
    await expect(language).toBeVisible()
    await press('Tab', 'Tab', 'Enter')
    await expect(from).toHaveValue(/^2:30\sPM$/)
    await page.getByRole('button', { name: 'Next' }).focus()
    await press('Enter')
    await expect(page.getByRole('heading', { name: 'Any rest days?' })).toBeFocused()
    await page.getByRole('checkbox', { name: 'Saturday' }).focus()
    await press('Space')
    await page.getByRole('button', { name: 'Next' }).focus()
    await press('Enter')
    const field = page.getByRole('textbox', { name: 'What did you do?' })
    await expect(field).toBeFocused()
    await expect(field).toHaveAccessibleDescription(/What’s one small thing/)
    // Who starts at half past two is not to be silent from noon.
    await expect
      .poll(async () => JSON.parse(await readFile(join(userData, 'settings.json'), 'utf8')))
      .toMatchObject({ nudges: { from: '14:30', until: '17:30', restDays: [6, 7] } })
    await keyboard.type('got this far')
    await press('Enter')
    await expect.poll(() => storedWins(userData)).toMatchObject([{ text: 'got this far' }])
    // As on Today, the next one can be written at once.
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('')
    await page.getByRole('button', { name: 'Go to Today' }).focus()
    await press('Enter')
    await expect(page.getByRole('heading', { name: TODAY })).toBeVisible()
    await expect(page.getByText('got this far', { exact: true })).toBeVisible()
  })

  test('keeps what stands in the field when going on, and goes nowhere without it', async ({
    launch,
    userData,
  }) => {
    const page = await pageOf(await launch(), 'main')
    for (const heading of ['When does your day start?', 'Any rest days?']) {
      await page.getByRole('button', { name: 'Next' }).click()
      await expect(page.getByRole('heading', { name: heading })).toBeFocused()
    }
    await page.getByRole('button', { name: 'Next' }).click()
    const field = page.getByRole('textbox', { name: 'What did you do?' })
    const goOn = page.getByRole('button', { name: 'Go to Today' })
    await field.fill('got out of bed before noon')
    const device = JSON.parse(await readFile(join(userData, 'settings.json'), 'utf8')) as {
      deviceId: string
    }
    const folder = join(userData, 'data', device.deviceId)
    await mkdir(folder, { recursive: true })
    const blocked = join(folder, 'wins')
    await writeFile(blocked, 'a file where the folder belongs')
    await goOn.click()
    await expect(page.getByText('The system wouldn’t save this')).toBeVisible()
    await expect(field).toHaveValue('got out of bed before noon')

    await rm(blocked)
    await goOn.click()
    await expect(page.getByRole('heading', { name: TODAY })).toBeVisible()
    const wins = page.getByRole('list', { name: 'Wins today' }).getByRole('listitem')
    await expect(wins).toHaveText([/got out of bed before noon/])
    expect(await storedWins(userData)).toMatchObject([
      { text: 'got out of bed before noon', source: 'quick-log' },
    ])
  })

  // On a push the one that is mirrored.
  for (const language of ['de', 'ar', 'en', 'ru', 'ja']) {
    const title = `has its buttons in one place from step to step in ${language}`
    test(title, { tag: tagsOf(language === 'ar') }, async ({ launch }) => {
      const app = await launch({ env: { MICRO_MOMENTUM_LANGUAGE: language } })
      const page = await pageOf(app, 'main')
      const primary = page.locator('.welcome .primary')
      for (const size of [
        { width: 1120, height: 760 },
        { width: 760, height: 720 },
        { width: 360, height: 700 },
      ]) {
        await resize(app, size)
        const places = new Set<string>()
        for (const step of [1, 2, 3, 4]) {
          await expect(page.locator('.welcome-progress > [data-done=true]')).toHaveCount(step)
          // The last thing to come.
          if (step === 1) await page.getByRole('combobox').waitFor()
          if (step === 4) await page.locator('.welcome-log + p').waitFor()
          await expect(primary).toBeInViewport({ ratio: 1 })
          const { top, edge } = await primary.evaluate((button) => {
            const { top, left, right } = button.getBoundingClientRect()
            const isMirrored = getComputedStyle(button).direction === 'rtl'
            return { top: Math.round(top), edge: Math.round(isMirrored ? right : left) }
          })
          places.add(`${edge}, ${top}`)
          if (step < 4) await primary.click()
        }
        expect([...places], `${size.width} px`).toHaveLength(1)
        // Back to the first step by the buttons beside it.
        for (const _ of [3, 2, 1]) await page.locator('.welcome .primary + button').click()
      }
    })
  }

  test('comes once, even when it is skipped', async ({ launch, userData }) => {
    const app = await launch()
    const page = await pageOf(app, 'main')
    await page.getByRole('button', { name: 'Skip all' }).click()
    await expect(page.getByRole('heading', { name: TODAY })).toBeVisible()
    await expect
      .poll(async () => JSON.parse(await readFile(join(userData, 'settings.json'), 'utf8')))
      .toMatchObject({ welcomed: true })
    await app.close()
    const { page: quickLog } = await quickLogPage(await launch())
    expect(await ask(quickLog, 'main.ready', {})).toBeNull()
  })
})
