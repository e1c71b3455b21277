import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { logicalDay, monthOf } from '../../../src-shared/calendar.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { isShown, storedWins } from '../../fixtures/test.ts'
import type { AnyApp } from '../../harness/any-app.ts'
import { openToday } from '../../pages/main-window.ts'
import { openFromTray, type QuickLogPage } from '../../pages/quick-log.ts'

/** Logs words that come as a paste: no keyboard types these. */
async function paste({ field, acknowledged }: QuickLogPage, words: string): Promise<void> {
  await field.evaluate((element, value) => {
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
    set?.call(element, value)
    element.dispatchEvent(new Event('input', { bubbles: true }))
  }, words)
  await field.press('Enter')
  await acknowledged()
}

/** The wins have these texts on the disk and on Today, where the newest is the first. */
async function expectKept(app: AnyApp, userData: string, texts: string[]): Promise<void> {
  expect((await storedWins(userData)).map(({ text }) => text)).toEqual(texts)
  const shown = (await openToday(app)).page.locator('.win-text')
  await expect(shown).toHaveCount(texts.length)
  const all = await shown.evaluateAll((wins) => wins.map((win) => win.textContent))
  expect(all).toEqual(texts.toReversed())
}

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

  test('are kept as they can be', async ({ launch, userData }) => {
    const app = await launch()
    const kept: string[] = []
    for (const [what, typed, text] of [
      ['emoji', '👩‍👩‍👧‍👦 walked 🌱', '👩‍👩‍👧‍👦 walked 🌱'],
      ['right-to-left text', 'כתבתי משפט אחד', 'כתבתי משפט אחד'],
      ['several lines', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
      ['NUL', 'before\u0000after', 'beforeafter'],
      ['half of a surrogate pair', 'half \uD83D of it', 'half \uFFFD of it'],
      ['what a shell would run', '"; rm -rf ~ # $(touch x)', '"; rm -rf ~ # $(touch x)'],
      ['what a page would run', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ] as const) {
      await test.step(what, async () => {
        await paste(await openFromTray(app), typed)
        kept.push(text)
        await expectKept(app, userData, kept)
      })
    }
  })

  test('are kept: ten thousand characters', { tag: '@long' }, async ({ launch, userData }) => {
    const app = await launch()
    await paste(await openFromTray(app), 'x'.repeat(10_000))
    await expectKept(app, userData, ['x'.repeat(10_000)])
  })

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

/**
 * Logs words, and types others before they are saved, as on a slow disk.
 *
 * @param presses how often Enter is pressed then, before the first are saved
 */
async function logAndGoOn(
  { field }: QuickLogPage,
  [first, second]: readonly [string, string],
  presses = 0,
): Promise<void> {
  await field.fill(first)
  await field.evaluate(
    async (element, { second, presses }) => {
      const enter = () =>
        element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
      enter()
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
      set?.call(element, second)
      element.dispatchEvent(new Event('input', { bubbles: true }))
      // The page has taken in what was typed.
      await Promise.resolve()
      for (let press = 0; press < presses; press += 1) enter()
    },
    { second, presses },
  )
}

test('words typed while others are being saved are the next win', async ({ launch, userData }) => {
  const quickLog = await openFromTray(await launch())
  await logAndGoOn(quickLog, ['the first', 'the second'])
  await expect.poll(async () => (await storedWins(userData)).length).toBe(1)
  await quickLog.acknowledged()
  await expect(quickLog.field).toHaveValue('the second')
})

test('words that are logged while others are being saved are a win of their own', async ({
  launch,
  userData,
}) => {
  const quickLog = await openFromTray(await launch())
  // Pressed twice, they are still one win.
  await logAndGoOn(quickLog, ['the first', 'the second'], 2)
  await expect(quickLog.field).toHaveValue('')
  await quickLog.acknowledged()
  const texts = (await storedWins(userData)).map(({ text }) => text)
  expect(texts).toEqual(['the first', 'the second'])
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

  test('loses no words to those that were begun meanwhile', async ({ launch, userData }) => {
    const quickLog = await openFromTray(await launch())
    const [device = ''] = await readdir(join(userData, 'data'))
    await writeFile(join(userData, 'data', device, 'wins'), 'a file where the folder belongs')
    await logAndGoOn(quickLog, ['the first', 'the second'])
    await expect(quickLog.error).toContainText('Your words are still here')
    await expect(quickLog.field).toHaveValue('the first\nthe second')
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
