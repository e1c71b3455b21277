import { readFile } from 'node:fs/promises'

import { instantOfWall, logicalDay } from '../../../src-shared/calendar.ts'
import {
  expectNothingFoundInAnyLook,
  narrow,
  overflow,
  ZOOMS,
} from '../../fixtures/accessibility.ts'
import { filesWith } from '../../fixtures/files.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { seedWins } from '../../fixtures/seed.ts'
import { openImports, otherFile } from '../../pages/imports.ts'
import { mainPage, openToday } from '../../pages/main-window.ts'

const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
/** The present day, as the file of another program has it. */
const today = (): string => logicalDay(Date.now(), zone, 4)

const lines = (): string[] => [
  'x 2024-03-05 2024-03-01 called the plumber +Home @phone',
  `x ${today()} wrote one page +Novel`,
  'x somebody’s birthday',
  '(A) tidy the desk +Home due:2024-01-01',
]

test.describe('what other apps have', { tag: '@exchange' }, () => {
  test.beforeEach(({ userData }) => {
    // Before noon, which is when a win is that comes with a date alone.
    const made = instantOfWall(`${today()}T10:00`, zone)
    return seedWins(userData, [{ text: 'a short walk', minutesAgo: 0, made }])
  })

  test('is previewed, imported with one click, and undone after a restart', async ({
    launch,
    userData,
  }) => {
    const file = await otherFile(userData, 'todo.txt', lines())
    const before = await readFile(file, 'utf8')
    const app = await launch()
    app.answerDialog(file)
    const { page, start, card, bring, list, status } = await openImports(app)
    await start.click()
    await expect(card).toBeFocused()
    await expect(card.getByRole('status')).toContainText('2 wins and 1 task, March 5, 2024 to ')
    await expect(card.getByText('todo.txt · todo.txt')).toBeVisible()
    await expect(card.getByText('called the plumber')).toBeVisible()
    await expect(card.getByRole('checkbox', { name: 'Home' })).not.toBeChecked()
    await card.getByText('1 left out').click()
    await expect(card.getByText('No date: 1')).toBeVisible()
    await card.getByRole('button', { name: 'Show each one' }).click()
    await expect(card.getByRole('list', { name: 'Left out' })).toContainText(
      'Line 3: No date somebody’s birthday',
    )
    expect(await filesWith(userData, 'called the plumber')).toEqual(['todo.txt'])

    await card.getByRole('checkbox', { name: 'Novel' }).check()
    await bring.click()
    await expect(status).toHaveText('Imported 2 wins, 1 task, and 1 goal.')
    await expect(list).toHaveText([/2 wins and 1 task from todo\.txt/])
    expect(await readFile(file, 'utf8')).toBe(before)

    const { go, wins } = await mainPage(app)
    await go('Today')
    await expect(wins).toHaveText([/wrote one page/, /a short walk/])
    await go('Week')
    await expect(page.getByRole('button', { name: /^wrote one page/ })).toBeVisible()
    await expect(page.getByRole('list', { name: 'Goals this week' })).toContainText('Novel')
    await app.close()

    const again = await launch()
    const later = await openImports(again)
    await later.page.getByRole('button', { name: /^Undo import of todo\.txt/ }).click()
    await expect(later.page.getByText('Undo this import?')).toBeVisible()
    await later.page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect(later.status).toHaveText('Import undone.')
    await expect(later.list).toHaveCount(0)
    const after = await openToday(again)
    await expect(after.wins).toHaveText([/a short walk/])
    expect(await filesWith(userData, 'called the plumber')).toEqual(['todo.txt'])
  })

  test('can be chosen, previewed, imported and undone by the keyboard', async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    app.answerDialog(await otherFile(userData, 'todo.txt', lines()))
    const { page, start, card, status } = await openImports(app)
    const { keyboard } = page
    await start.focus()
    await keyboard.press('Enter')
    await expect(card).toBeFocused()
    const boxes = card.getByRole('checkbox')
    for (let presses = 0; presses < 12; presses += 1) {
      await keyboard.press('Tab')
      if (await boxes.first().evaluate((box) => box === document.activeElement)) break
    }
    await keyboard.press('Space')
    await expect(boxes.first()).toBeChecked()
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await expect(card.getByText('No date: 1')).toBeVisible()
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await expect(status).toContainText('Imported ')
    await expect(page.getByRole('heading', { name: 'Import', exact: true })).toBeFocused()
    // What was imported is listed a moment after it is said.
    await expect(page.getByRole('button', { name: /^Undo import of/ })).toBeVisible()
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await expect(page.getByText('Undo this import?')).toBeVisible()
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await expect(status).toHaveText('Import undone.')
  })

  test('says of a file that is here that it is, and of one that cannot be read why', async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    app.answerDialog(await otherFile(userData, 'todo.txt', lines()))
    const { page, start, card, bring, status } = await openImports(app)
    await start.click()
    await bring.click()
    await expect(status).toContainText('Imported ')
    await start.click()
    await expect(card.getByRole('status')).toHaveText('You already have all of this.')
    await expect(bring).toHaveCount(0)
    await card.getByRole('button', { name: 'Cancel' }).click()
    await expect(card).toHaveCount(0)
    await expect(page.getByRole('heading', { name: 'Import', exact: true })).toBeFocused()

    app.answerDialog(await otherFile(userData, 'picture.bin', ['\u0000\u0001\u0002']))
    await start.click()
    await expect(page.getByRole('alert').filter({ hasText: 'picture.bin: ' })).toBeVisible()
    await expect(card).toHaveCount(0)
  })

  test('axe finds nothing, and nothing sticks out at 360 px and at twice the size', async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    const long = `x 2024-04-01 ${'a very long word'.replaceAll(' ', '').repeat(9)} +${'List'.repeat(20)}`
    app.answerDialog(await otherFile(userData, 'todo.txt', [...lines(), long]))
    const { page, start, card, bring, list } = await openImports(app)
    await start.click()
    await card.getByText('1 left out').click()
    await card.getByRole('button', { name: 'Show each one' }).click()
    await expectNothingFoundInAnyLook(app, page)
    for (const zoom of ZOOMS) {
      await narrow(app, zoom)
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    }
    await bring.click()
    await expect(list).toHaveCount(1)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: /^Undo import of todo\.txt/ }).click()
    await expectNothingFoundInAnyLook(app, page)
  })
})
