import type { Locator } from '@playwright/test'

import { expectAccessible, overflow } from '../../fixtures/accessibility.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { holdTime } from '../../fixtures/passing-time.ts'
import { storedWins } from '../../fixtures/test.ts'
import { chooseInTray } from '../../fixtures/tray.ts'
import { mainPage, type MainPage } from '../../pages/main-window.ts'

test.describe('Today', () => {
  let today: MainPage

  test.beforeEach(async ({ launch }) => {
    const app = await launch()
    today = await mainPage(app)
    await chooseInTray(app, 'It still counts', 'Showed up')
    await expect(today.wins).toHaveText([/Showed up/])
  })

  test('takes a win back, and the record stays as deleted', async ({ userData }) => {
    await expect(today.page.getByText('Logged “Showed up”.')).toBeVisible()
    await today.undo.click()
    await expect(today.wins).toHaveCount(0)
    await expect(today.page.getByText('Anything small counts')).toBeVisible()
    expect(await storedWins(userData)).toMatchObject([{ text: 'Showed up', deleted: true }])
  })

  test('offers a change on its own ground at the lower edge, and covers nothing at the end', async () => {
    const { page, undo } = today
    await today.edit('Showed up').click()
    await page.getByRole('textbox', { name: 'In your words' }).fill('Showed up early')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Changed “Showed up early”.')).toBeVisible()
    await page.setViewportSize({ width: 360, height: 240 })
    const bar = page.locator('.undo-bar')
    const bottom = async (of: Locator) => {
      const box = await of.boundingBox()
      return (box?.y ?? 0) + (box?.height ?? 0)
    }
    await expect(undo).toBeVisible()
    const rail = page.getByRole('navigation', { name: 'Main' })
    await expect
      .poll(async () => (await bottom(bar)) - ((await rail.boundingBox())?.y ?? 0))
      .toBeCloseTo(0, 0)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    const last = page.getByRole('link', { name: 'Make it small' })
    const top = (await bar.boundingBox())?.y ?? 0
    expect(await bottom(last)).toBeLessThanOrEqual(top)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await expectAccessible(page)
  })

  test('offers to take back for ten seconds', async () => {
    const { page, undo, wins, edit } = today
    const held = Date.now()
    const pass = await holdTime(page)
    await edit('Showed up').click()
    await page.getByRole('textbox', { name: 'In your words' }).fill('Showed up early')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Changed “Showed up early”.')).toBeVisible()
    // The app's own clock has gone on: it counts from when it made the change.
    const meanwhile = Date.now() - held
    await pass(9_000)
    await expect(undo).toBeVisible()
    await pass(1_000 + meanwhile)
    await expect(undo).toBeHidden()
    await expect(wins).toHaveText([/Showed up early/])
  })

  test('changes the words of a win with the keyboard alone', async ({ userData }) => {
    await today.edit('Showed up').focus()
    const { keyboard } = today.page
    await keyboard.press('Enter')
    const field = today.page.getByRole('textbox', { name: 'In your words' })
    await expect(field).toBeFocused()
    await keyboard.press('ControlOrMeta+A')
    await keyboard.type('showed up early')
    await keyboard.press('Enter')
    await expect(today.wins).toHaveText([/showed up early/])
    await expect(today.edit('showed up early')).toBeFocused()
    expect(await storedWins(userData)).toMatchObject([{ text: 'showed up early' }])

    await today.undo.click()
    await expect(today.wins).toHaveText([/Showed up/])
  })

  test('leaves a win as it was on Escape', async () => {
    await today.edit('Showed up').click()
    await expect(today.page.getByRole('textbox', { name: 'In your words' })).toBeFocused()
    await today.page.keyboard.type('!')
    await today.page.keyboard.press('Escape')
    await expect(today.wins).toHaveText([/Showed up/])
    await expect(today.edit('Showed up')).toBeFocused()
    // What was typed is put off, not thrown away.
    await expect(today.wins).toContainText([/Not saved yet/])
    await today.page.keyboard.press('Enter')
    await expect(today.page.getByRole('textbox', { name: 'In your words' })).toHaveValue(
      'Showed up!',
    )
    await today.page.getByRole('button', { name: 'Cancel' }).click()
    await expect(today.wins).not.toContainText([/Not saved yet/])
  })

  test('leaves who writes on where they write while a change is saved', async () => {
    const { edit, field, page, wins } = today
    await edit('Showed up').click()
    const words = page.getByRole('textbox', { name: 'In your words' })
    await words.fill('Showed up early')
    // Both before any answer can come.
    await words.evaluate(
      (words, field) => {
        words.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
        ;(field as HTMLElement).focus()
      },
      await field.elementHandle(),
    )
    await expect(page.getByText('Changed “Showed up early”.')).toBeVisible()
    await expect(edit('Showed up early')).toBeVisible()
    await expect(field).toBeFocused()
    await expect(wins).toHaveCount(1)
  })

  test('says kindly that a win keeps at least one word', async ({ userData }) => {
    await today.edit('Showed up').click()
    await today.page.getByRole('textbox', { name: 'In your words' }).fill('  ')
    await today.page.keyboard.press('Enter')
    await expect(today.page.getByText('A word or two is enough.')).toBeVisible()
    expect(await storedWins(userData)).toMatchObject([{ text: 'Showed up' }])
  })

  test('removes a win without asking, and brings it back', async () => {
    await today.edit('Showed up').click()
    await today.page.getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(today.wins).toHaveCount(0)
    await expect(today.page.getByText('Removed “Showed up”.')).toBeVisible()
    await today.undo.click()
    await expect(today.wins).toHaveText([/Showed up/])
  })
})
