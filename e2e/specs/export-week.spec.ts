import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import sharp from 'sharp'
import { extractText, getDocumentProxy } from 'unpdf'

import { expectAccessible, inColours, narrow, overflow, resize } from '../fixtures/accessibility.ts'
import { seedWins } from '../fixtures/seed.ts'
import { expect, test } from '../fixtures/test.ts'
import { answerDialog, LONG_WORD, openKeptWeek, WEEK } from '../pages/kept-week.ts'

test.describe('a week, to keep or share', { tag: '@review' }, () => {
  let folder: string
  test.beforeEach(async ({ userData }) => {
    folder = await mkdtemp(join(tmpdir(), 'micro-momentum-kept-'))
    await seedWins(userData, WEEK, { restDays: [5] })
  })
  test.afterEach(() => rm(folder, { recursive: true, force: true }))

  test('is a PDF with the words of its wins, light also from a dark screen', async ({ launch }) => {
    const app = await launch()
    const { page, keepAs } = await openKeptWeek(app)
    await inColours(app, 'dark')
    const path = join(folder, 'week.pdf')
    await answerDialog(app, path)
    await keepAs('As a PDF')
    await expect(page.getByText(`Saved to ${path}`)).toBeVisible()
    await expect(page.locator('.paper')).toHaveCount(0)

    const bytes = await readFile(path)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const document = await getDocumentProxy(new Uint8Array(bytes))
    const sheet = await document.getPage(1)
    const [, , width = 0, height = 0] = sheet.view
    // A4 or US Letter, upright, in points.
    expect([
      [595, 842],
      [612, 792],
    ]).toContainEqual([Math.round(width), Math.round(height)])
    const { text, totalPages } = await extractText(document, { mergePages: true })
    expect(totalPages).toBe(1)
    const words = text.replaceAll(/\s+/g, ' ')
    for (const shown of [
      'Week of November',
      'Monday, Nov 16',
      'opened the letter',
      'continues “found the folder”',
      'called *the* office',
      'a walk in the rain',
      'Already covered by “a walk…”',
      'watered the plants',
      'Friday, Nov 20 – rest day',
      'Six wins on three days.',
    ]) {
      expect(words).toContain(shown)
    }
    expect(words.replaceAll(' ', '')).toContain(LONG_WORD)
    // Neither ways nor buttons.
    expect(words).not.toMatch(/Settings|Share|This week/)
  })

  test('is a picture that is higher than the window', { tag: '@long' }, async ({ launch }) => {
    const app = await launch()
    const { page, keepAs } = await openKeptWeek(app)
    await resize(app, { width: 700, height: 420 })
    const path = join(folder, 'week.png')
    await answerDialog(app, path)
    await keepAs('As a picture')
    await expect(page.getByText(`Saved to ${path}`)).toBeVisible()
    const { format, width, height } = await sharp(await readFile(path)).metadata()
    expect({ format, width }).toEqual({ format: 'png', width: 2_240 })
    expect(height).toBeGreaterThan(1_000)
    // What is lowest on it are words, not the paper below the window.
    const lowest = { left: 100, top: height - 200, width: 1_000, height: 120 }
    const { channels } = await sharp(await sharp(path).extract(lowest).toBuffer()).stats()
    expect(channels[0]!.stdev).toBeGreaterThan(5)
  })

  test(
    'is kept from a menu in which axe finds nothing, also in a narrow window',
    { tag: '@long' },
    async ({ launch }) => {
      const app = await launch()
      const { page } = await openKeptWeek(app)
      for (const theme of ['light', 'dark'] as const) {
        await inColours(app, theme)
        await page.emulateMedia({ colorScheme: theme })
        await page.getByRole('button', { name: 'Share…' }).click()
        await expect(page.getByRole('menuitem')).toHaveCount(4)
        await expectAccessible(page)
        await page.keyboard.press('Escape')
      }
      await narrow(app, 1)
      await page.getByRole('button', { name: 'Share…' }).click()
      const menu = page.getByRole('menu', { name: 'Share…' })
      await expect(menu).toBeVisible()
      const box = (await menu.boundingBox())!
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(360)
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await expectAccessible(page)

      const path = join(folder, 'week.pdf')
      await answerDialog(app, path)
      await page.getByRole('menuitem', { name: 'As a PDF' }).click()
      await expect(page.getByText('Saved to')).toBeVisible()
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      const { text } = await extractText(new Uint8Array(await readFile(path)), { mergePages: true })
      expect(text).toContain('opened the letter')
    },
  )
})
