import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { logicalDay, monthOf } from '../../../src-shared/calendar.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { isShown, storedWins } from '../../fixtures/test.ts'
import { openToday } from '../../pages/main-window.ts'
import { openFromTray } from '../../pages/quick-log.ts'

test.describe('words that are hard to keep', () => {
  test('are not logged when there are none, and nothing scolds', async ({ launch, userData }) => {
    const app = await launch()
    const quickLog = await openFromTray(app)
    for (const nothing of ['', '   ', '\n\n', '\u200B']) {
      await quickLog.field.fill(nothing)
      await quickLog.submit.click()
    }
    await quickLog.field.fill('a real one')
    await quickLog.field.press('Enter')
    await quickLog.acknowledged()
    await expect(quickLog.error).toHaveText('')
    expect(await storedWins(userData)).toMatchObject([{ text: 'a real one' }])
  })

  for (const [what, typed, text] of [
    ['ten thousand characters', 'x'.repeat(10_000), 'x'.repeat(10_000)],
    ['emoji', '👩‍👩‍👧‍👦 walked 🌱', '👩‍👩‍👧‍👦 walked 🌱'],
    ['right-to-left text', 'כתבתי משפט אחד', 'כתבתי משפט אחד'],
    ['several lines', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['NUL', 'before\u0000after', 'beforeafter'],
    ['half of a surrogate pair', 'half \uD83D of it', 'half \uFFFD of it'],
    ['what a shell would run', '"; rm -rf ~ # $(touch x)', '"; rm -rf ~ # $(touch x)'],
    ['what a page would run', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ] as const) {
    const tag = typed.length > 1_000 ? ['@long'] : []
    test(`are kept as they can be: ${what}`, { tag }, async ({ launch, userData }) => {
      const app = await launch()
      const quickLog = await openFromTray(app)
      // As a paste: no keyboard types these.
      await quickLog.field.evaluate((field, value) => {
        const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
        set?.call(field, value)
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }, typed)
      await quickLog.field.press('Enter')
      await quickLog.acknowledged()
      const [win] = await storedWins(userData)
      expect(win?.text).toBe(text)
      const shown = (await openToday(app)).page.locator('.win-text')
      await expect(shown).toHaveCount(1)
      expect(await shown.evaluate((element) => element.textContent)).toBe(text)
    })
  }

  test('stay in the field when there are too many of them', async ({ launch, userData }) => {
    const app = await launch()
    const quickLog = await openFromTray(app)
    const text = 'word '.repeat(5_000)
    await quickLog.field.fill(text)
    await quickLog.submit.click()
    await expect(quickLog.error).toContainText('The limit is 20,000')
    await expect(quickLog.field).toHaveValue(text)
    expect(await isShown(app, 'quick-log')).toBe(true)
    expect(await storedWins(userData)).toEqual([])
  })
})

test('words typed while others are being saved are the next win', async ({ launch, userData }) => {
  const quickLog = await openFromTray(await launch())
  await quickLog.field.fill('the first')
  // The answer to Enter comes later than the next word, as on a slow disk.
  await quickLog.field.evaluate((field) => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
    set?.call(field, 'the second')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await expect.poll(async () => (await storedWins(userData)).length).toBe(1)
  await quickLog.acknowledged()
  await expect(quickLog.field).toHaveValue('the second')
})

test.describe('a disk that says no', () => {
  test('leaves the words in the field, says so calmly, and takes them later', async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    const quickLog = await openFromTray(app)
    const [device = ''] = await readdir(join(userData, 'data'))
    const blocked = join(userData, 'data', device, 'wins')
    await writeFile(blocked, 'a file where the folder belongs')
    await quickLog.field.fill('wrote one sentence')
    await quickLog.field.press('Enter')
    await expect(quickLog.error).toContainText('Your words are still here')
    await expect(quickLog.field).toHaveValue('wrote one sentence')
    await expect(quickLog.field).toBeFocused()
    await rm(blocked)
    await quickLog.field.press('Enter')
    await quickLog.acknowledged()
    await expect(quickLog.error).toHaveText('')
    expect(await storedWins(userData)).toMatchObject([{ text: 'wrote one sentence' }])
  })
})

test('a month file that cannot be read is put aside, said once and kept', async ({
  launch,
  userData,
}) => {
  const first = await launch()
  await openFromTray(first)
  await first.close()
  const [device = ''] = await readdir(join(userData, 'data'))
  const wins = join(userData, 'data', device, 'wins')
  await mkdir(wins, { recursive: true })
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const month = monthOf(logicalDay(Date.now(), timeZone, 4))
  await writeFile(join(wins, `${month}.json`), '{"wins": [')

  const app = await launch()
  const today = await openToday(app)
  await expect(today.page.getByText('there’s a fresh one now')).toBeVisible()
  const [aside = ''] = await readdir(wins)
  expect(aside).toContain('unreadable')
  expect(await readFile(join(wins, aside), 'utf8')).toBe('{"wins": [')
})
