import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Locator } from '@playwright/test'

import type { Preferences } from '../../../src-shared/contract/settings.ts'
import { expectAccessible } from '../../fixtures/accessibility.ts'
import { ask } from '../../fixtures/bridge.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { seedWins } from '../../fixtures/seed.ts'
import { sharedSettings } from '../../fixtures/shared-settings.ts'
import { turnOff } from '../../fixtures/switches.ts'
import { trayLines } from '../../fixtures/tray.ts'
import { mainPage } from '../../pages/main-window.ts'
import { openNudges } from '../../pages/nudges.ts'
import { choose } from '../../pages/plan.ts'

/** The preferences as they lie on disk. */
async function stored(userData: string): Promise<Partial<Preferences>> {
  return JSON.parse(await readFile(join(userData, 'settings.json'), 'utf8')) as object
}

test.describe('Settings', { tag: '@look' }, () => {
  const { app, userData } = sharedSettings((folder) => seedWins(folder, []))

  test('have five sections, one at a time, and the routes that the app leads to', async () => {
    const { page, settings } = await mainPage(app())
    const list = page.getByRole('navigation', { name: 'Settings' })
    await settings('General')
    await expect(list.getByRole('link')).toHaveText([
      'General',
      'Nudges',
      'Appearance',
      'Data',
      'Advanced',
    ])
    for (const [route, section, heading] of [
      ['nudges', 'Nudges', 'Nudges'],
      ['pause', 'Nudges', 'Quiet for a while'],
      ['why-quiet', 'Nudges', 'Why was it quiet?'],
      ['model', 'Advanced', 'Your own language model'],
    ] as const) {
      await page.evaluate((part) => {
        // Whoever is in the list that leads there stays in it.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        location.hash = `settings/${part}`
      }, route)
      await expect(page.getByRole('heading', { name: heading, exact: true })).toBeFocused()
      await expect(list.locator('[aria-current=page]')).toHaveText(section)
      await expect(page.locator('.settings-section')).toHaveCount(1)
    }
    await settings('Data')
    await expect(list.getByRole('link', { name: 'Data' })).toBeFocused()
  })

  test('take another shortcut by its keys, and say which cannot be', async () => {
    const { page, settings } = await mainPage(app())
    await settings('General')
    const { keyboard } = page
    const change = page.getByRole('button', { name: 'Change…' })
    const shortcut = (keys: string): Locator =>
      page.getByRole('switch', { name: `Open “Log a win” with ${keys}` })
    await change.click()
    await expect(page.getByText('Press the keys you’d like.')).toBeVisible()
    await keyboard.press('Escape')
    await expect(page.getByText('Press the keys you’d like.')).toBeHidden()
    await expect(change).toBeFocused()

    await keyboard.press('Enter')
    await keyboard.press('k')
    await expect(page.getByText('K is for typing.')).toBeVisible()
    await keyboard.press('Control+Shift+K')
    await expect(shortcut('Ctrl+Shift+K')).toBeChecked()
    await expect(change).toBeFocused()
    await expect.poll(() => stored(userData())).toMatchObject({ shortcut: 'Control+Shift+K' })
    await shortcut('Ctrl+Shift+K').click()
    await expect(page.getByText('The shortcut is off.')).toBeVisible()

    await change.click()
    await keyboard.press('F9')
    await expect(shortcut('F9')).toBeChecked()
    await page.getByRole('button', { name: /^Go back to / }).click()
    await expect.poll(() => stored(userData())).toMatchObject({ shortcut: true })
    await expect(page.getByRole('button', { name: /^Go back to / })).toBeHidden()
  })

  test('leave the way out by Tab while keys are listened for', async () => {
    const { page, settings } = await mainPage(app())
    await settings('General')
    await page.getByRole('button', { name: 'Change…' }).click()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('switch', { name: /^Open “Log a win” with/ })).toBeFocused()
    await expect(page.getByText('Press the keys you’d like.')).toBeHidden()
  })

  test('change the day’s frame at once, on every screen', async () => {
    const { page, settings } = await mainPage(app())
    await settings('General')
    await page.getByLabel('New day starts at').selectOption('3:00 AM')
    await page.getByLabel('Week starts on').selectOption('Monday')
    await page.getByLabel('Clock').selectOption('24-hour')
    await expect
      .poll(() => stored(userData()))
      .toMatchObject({ dayStartHour: 3, firstWeekday: 'monday', clock: '24' })
    await expect(page.getByLabel('New day starts at')).toHaveValue('3')
    await turnOff(page.getByRole('switch', { name: /^Briefly show wins/ }))
    await expect.poll(() => stored(userData())).toMatchObject({ landingFromTray: false })

    const nudges = await openNudges(app())
    await expect(nudges.from).toHaveValue('08:30')
    const first = nudges.page.getByRole('group', { name: 'Rest days' }).getByRole('checkbox')
    await expect(first.first()).toHaveAccessibleName('Monday')
  })

  test('take times as people write them', async () => {
    const nudges = await openNudges(app())
    const from = async () => {
      const { nudges } = (await stored(userData())) as { nudges?: { from?: string } }
      return nudges?.from
    }
    await nudges.from.fill('7.45am')
    await nudges.from.press('Enter')
    await expect.poll(from).toBe('07:45')
    await expect(nudges.from).toHaveValue(/^7:45\sAM$/)
    await nudges.from.press('ArrowUp')
    await nudges.dayStart.focus()
    await expect.poll(from).toBe('08:00')
    await nudges.from.fill('soon')
    await nudges.dayStart.focus()
    await expect(nudges.page.getByText('Try a time like 8:30.')).toBeVisible()
    await expect(nudges.from).toHaveValue('soon')
    expect(await from()).toBe('08:00')
  })

  test('hold lines of the person’s own for “It still counts”, in their order', async () => {
    const { page, settings } = await mainPage(app())
    await settings('General')
    const list = page.getByRole('list', { name: 'Your lines' })
    const lines = list.getByRole('listitem').locator('[dir=auto]')
    const field = page.getByRole('textbox', { name: 'Add your own' })
    const inTray = async () => {
      const items = await trayLines(app())
      const counts = items.find(({ label }) => label === 'It still counts')
      return counts?.submenu.map(({ label }) => label)
    }
    const usual = await inTray()
    await expect(page.getByText(/^Now: “Showed up”/)).toBeVisible()
    for (const line of ['Ate lunch', 'Went  outside', 'Answered one message']) {
      await field.fill(line)
      await field.press('Enter')
      await expect(field).toHaveValue('')
    }
    await expect(lines).toHaveText(['Ate lunch', 'Went outside', 'Answered one message'])
    await field.fill('Ate lunch')
    await field.press('Enter')
    await expect(page.getByText('You already have that line.')).toBeVisible()
    await expect(field).toHaveValue('Ate lunch')

    await choose(page, 'Answered one message', 'Move up')
    await expect(
      page.getByRole('button', { name: 'More for “Answered one message”' }),
    ).toBeFocused()
    await choose(page, 'Ate lunch', 'Edit')
    const edited = page.getByRole('textbox', { name: 'In your words' })
    await expect(edited).toBeFocused()
    await edited.fill('Ate something')
    await edited.press('Enter')
    await expect(page.getByRole('button', { name: 'More for “Ate something”' })).toBeFocused()
    await choose(page, 'Went outside', 'Remove')
    await expect(page.getByRole('heading', { name: 'It still counts' })).toBeFocused()
    const own = ['Ate something', 'Answered one message']
    await expect(lines).toHaveText(own)
    await expect.poll(() => stored(userData())).toMatchObject({ presets: own })
    await expect.poll(inTray).toEqual(own)
    await expectAccessible(page)

    await page.getByRole('button', { name: 'Back to the usual ones' }).click()
    await expect(lines).toHaveCount(0)
    await expect.poll(inTray).toEqual(usual)
    await page.getByRole('button', { name: 'Start with the usual ones' }).click()
    await expect(lines).toHaveText(usual ?? [])
  })

  test('keep no line that needs care, and keep it in its field', async () => {
    const { page, settings } = await mainPage(app())
    await settings('General')
    const field = page.getByRole('textbox', { name: 'Add your own' })
    await field.fill('I want to die')
    await field.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.getByRole('list', { name: 'Your lines' })).toHaveCount(0)
    expect(JSON.stringify(await stored(userData()))).not.toContain('want to die')
    await expect(field).toHaveValue('I want to die')
  })

  test('hold eight lines and no more', async () => {
    const { page, settings } = await mainPage(app())
    const presets = Array.from({ length: 8 }, (_, number) => `line ${number}`)
    await ask(page, 'settings.change', { presets })
    await settings('General')
    await expect(page.getByText('There’s room for eight.')).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Add your own' })).toHaveCount(0)
  })

  test('show the two looks and what the system says', async () => {
    const { page, settings } = await mainPage(app())
    await settings('Appearance')
    const theme = page.getByRole('group', { name: 'Theme' })
    await expect(theme.getByRole('radio', { name: 'Match system' })).toBeChecked()
    await theme.getByRole('radio', { name: 'Night' }).check()
    await expect.poll(() => stored(userData())).toMatchObject({ theme: 'dark' })
  })
})
