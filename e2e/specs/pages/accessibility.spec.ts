import {
  expectNothingFoundInAnyLook,
  goThroughByTab,
  narrow,
  overflow,
  ZOOMS,
} from '../../fixtures/accessibility.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { isShown, storedWins } from '../../fixtures/test.ts'
import { chooseInTray } from '../../fixtures/tray.ts'
import { mainPage, TODAY } from '../../pages/main-window.ts'
import { openFromTray, quickLogPage } from '../../pages/quick-log.ts'

test('axe finds nothing on any screen, however it is looked at', async ({ launch }) => {
  test.setTimeout(120_000)
  const app = await launch()
  const main = await mainPage(app)
  await expect(main.page.getByText('Anything small counts')).toBeVisible()
  await expectNothingFoundInAnyLook(app, main.page)

  await chooseInTray(app, 'It still counts', 'Showed up')
  await expect(main.wins).toHaveCount(1)
  await expectNothingFoundInAnyLook(app, main.page)
  await main.edit('Showed up').click()
  await expectNothingFoundInAnyLook(app, main.page)
  for (const section of ['General', 'Nudges', 'Appearance', 'Data', 'Advanced'] as const) {
    await main.settings(section)
    await expectNothingFoundInAnyLook(app, main.page)
  }

  const quickLog = await openFromTray(app)
  await expect(quickLog.field).toBeFocused()
  await expectNothingFoundInAnyLook(app, quickLog.page)
})

test('the quick-log window works by keyboard alone', async ({ launch, userData }) => {
  const app = await launch()
  const quickLog = await openFromTray(app)
  const { keyboard } = quickLog.page
  await expect(quickLog.field).toBeFocused()
  await keyboard.type('one line')
  await keyboard.press('Shift+Enter')
  await keyboard.type('and another')
  await keyboard.press('Escape')
  await expect.poll(() => isShown(app, 'quick-log')).toBe(false)

  await openFromTray(app)
  await expect(quickLog.field).toHaveValue('one line\nand another')
  await keyboard.press('Tab')
  await expect(quickLog.submit).toBeFocused()
  await keyboard.press('Tab')
  await expect(quickLog.preset('Showed up')).toBeFocused()
  await keyboard.press('Enter')
  await expect.poll(async () => (await storedWins(userData)).length).toBe(1)
  await expect(quickLog.field).toHaveValue('one line\nand another')
  await expect(quickLog.field).toBeFocused()
})

test('the main window works by keyboard alone', async ({ launch }) => {
  const app = await launch()
  const main = await mainPage(app)
  const { keyboard } = main.page
  const link = (name: string) => main.page.getByRole('link', { name })
  // The field takes the focus once the day is read.
  await expect(main.field).toBeFocused()
  await link('Today').focus()
  for (const name of ['Shrink', 'Week', 'Plan', 'Settings']) {
    await keyboard.press('Tab')
    await expect(link(name)).toBeFocused()
  }
  await keyboard.press('Enter')
  await expect(main.page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  for (const name of ['General', 'Nudges', 'Appearance']) {
    await keyboard.press('Tab')
    await expect(link(name)).toBeFocused()
  }
  await keyboard.press('Enter')
  await expect(link('Appearance')).toBeFocused()
  for (const name of ['Data', 'Advanced']) {
    await keyboard.press('Tab')
    await expect(link(name)).toBeFocused()
  }
  const themes = main.page.getByRole('radio')
  await expect(themes).toHaveCount(3)
  await keyboard.press('Tab')
  await expect(themes.first()).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(main.page.getByRole('radio', { name: 'Paper' })).toBeChecked()
  await main.go('Today')
  await expect(main.field).toBeFocused()
  await keyboard.type('a walk')
  await keyboard.press('Enter')
  await expect(main.wins).toHaveText([/a walk/])
  await expect(main.field).toBeFocused()
})

test('a Tab right after the link to Today stays where it went', async ({ launch }) => {
  const main = await mainPage(await launch())
  await main.settings('General')
  // In one turn, so that the day is read after it.
  await main.page.evaluate(() => {
    const link = (name: string): HTMLElement | null => document.querySelector(`a[href="#${name}"]`)
    link('today')?.click()
    link('shrink')?.focus()
  })
  await expect(main.field).toBeVisible()
  await main.page.evaluate(() => new Promise(requestAnimationFrame))
  await expect(main.page.getByRole('link', { name: 'Shrink' })).toBeFocused()
})

test('a Tab right after a link of the list stays in the list', async ({ launch }) => {
  const main = await mainPage(await launch())
  await main.settings('General')
  // In one turn, so that the route is told of after it.
  await main.page.evaluate(() => {
    const link = (name: string): HTMLElement | null =>
      document.querySelector(`a[href="#settings/${name}"]`)
    link('appearance')?.click()
    link('data')?.focus()
  })
  await expect(main.page.getByRole('radio', { name: 'Paper' })).toBeVisible()
  await main.page.evaluate(() => new Promise(requestAnimationFrame))
  await expect(main.page.getByRole('link', { name: 'Data' })).toBeFocused()
})

test('nothing is cut off at 360 px and at twice the size', { tag: '@long' }, async ({ launch }) => {
  const app = await launch()
  const main = await mainPage(app)
  const quickLog = await quickLogPage(app)
  await chooseInTray(app, 'It still counts', 'Showed up')
  for (const zoom of ZOOMS) {
    await narrow(app, zoom)
    for (const section of ['General', 'Nudges', 'Appearance', 'Data', 'Advanced'] as const) {
      await main.settings(section)
      expect(await overflow(main.page)).toBeLessThanOrEqual(0)
    }
    await main.go('Today')
    await expect(main.page.getByRole('heading', { name: TODAY, level: 1 })).toBeVisible()
    expect(await overflow(main.page)).toBeLessThanOrEqual(0)
    expect(await overflow(quickLog.page)).toBeLessThanOrEqual(0)
  }
})

test('the focus is never behind a bar, in a narrow window', async ({ launch }) => {
  const app = await launch()
  const main = await mainPage(app)
  // There, its line with Undo lies above the places at the bottom.
  await chooseInTray(app, 'It still counts', 'Showed up')
  await main.edit('Showed up').click()
  await main.page.getByRole('textbox', { name: 'In your words' }).fill('Showed up early')
  await main.page.keyboard.press('Enter')
  await expect(main.page.locator('.undo-bar').getByRole('button')).toBeVisible()
  await narrow(app, 1)
  const screens = [
    { go: () => main.settings('Nudges'), last: main.page.getByRole('switch').last() },
    { go: () => main.go('Today'), last: main.edit('Showed up early') },
  ]
  for (const { go, last } of screens) {
    await go()
    // The focus begins anew with a screen, and what is on it comes once it has been read.
    await last.waitFor()
    const { covered, count } = await goThroughByTab(main.page)
    expect(covered).toEqual([])
    expect(count).toBeGreaterThan(10)
  }
})
