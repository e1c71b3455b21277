import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from '@playwright/test'
import sharp from 'sharp'

import { expectAccessible, inColours } from '../../fixtures/accessibility.ts'
import { ask } from '../../fixtures/bridge.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { seedWins } from '../../fixtures/seed.ts'
import { answerDialog, asked, LONG_WORD, openKeptWeek, WEEK } from '../../pages/kept-week.ts'

/** The first day of the week that is shown, by its heading. */
async function firstDay(page: Page): Promise<string> {
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  return `2026-11-${/November (\d\d)/.exec(heading)?.[1]}`
}

/** How many pixels of a picture are of a colour. */
async function pixelsOf(png: Buffer, [red, green, blue]: readonly number[]): Promise<number> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  let count = 0
  for (let at = 0; at < data.length; at += info.channels) {
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1
  }
  return count
}

test.describe('a week, to keep or share', { tag: '@review' }, () => {
  let folder: string
  test.beforeEach(async ({ userData }) => {
    folder = await mkdtemp(join(tmpdir(), 'micro-momentum-kept-'))
    await seedWins(userData, WEEK, { restDays: [5] })
  })
  test.afterEach(() => rm(folder, { recursive: true, force: true }))

  test('is text', async ({ launch }) => {
    const app = await launch()
    const { page, keepAs } = await openKeptWeek(app)
    const question = page.getByRole('textbox')
    await question.fill('The tea.')
    await question.blur()
    await expect(page.getByText('Kept.', { exact: true })).toBeVisible()
    const first = await firstDay(page)
    const path = join(folder, 'my week.md')
    await answerDialog(app, path)
    await keepAs('As text')
    await expect(page.getByText(`Kept. It lies here: ${path}`)).toBeVisible()
    expect(await asked(app)).toMatchObject([
      {
        defaultPath: `Week of ${first}.md`,
        filters: [{ extensions: ['md'] }],
        properties: expect.arrayContaining(['showOverwriteConfirmation']),
      },
    ])

    const { question: words } = await ask(page, 'week.summary', { first })
    expect(await readFile(path, 'utf8')).toBe(`# Week of November ${first.slice(8)}, 2026

## Monday, November 16

- 08:05 – opened the letter (grew out of: found the folder)
- 14:20 – called \\*the\\* office (grew out of: opened the letter)

## Tuesday, November 17

- 10:30 – \u2068פתחתי את המכתב\u2069 (grew out of: called \\*the\\* office)
- 18:00 – a walk\\
  in the rain

## Wednesday, November 18

Covered already, by “a walk…”

## Thursday, November 19

- 07:45 – 🌱 watered the plants
- 20:15 – ${LONG_WORD} (grew out of: opened the letter)

## Friday, November 20 – rest day

## What the week says

- 6 wins on 3 days. The first was “opened the letter”.

## ${words}

The tea.
`)
    // Nothing of it stays beside it.
    expect(await readdir(folder)).toEqual(['my week.md'])
  })

  for (const { theme, ground, bead, rest } of [
    { theme: 'light', ground: [250, 246, 238], bead: [185, 114, 47], rest: [241, 234, 220] },
    { theme: 'dark', ground: [31, 27, 24], bead: [217, 160, 102], rest: [41, 36, 32] },
  ] as const) {
    test(`is a picture in the colours of the screen: ${theme}`, async ({ launch }) => {
      const app = await launch()
      const { page, keepAs } = await openKeptWeek(app)
      await inColours(app, theme)
      await page.emulateMedia({ colorScheme: theme })
      const path = join(folder, 'week.png')
      await answerDialog(app, path)
      await keepAs('As a picture')
      await expect(page.getByText(`Kept. It lies here: ${path}`)).toBeVisible()
      expect(await asked(app)).toMatchObject([{ filters: [{ extensions: ['png'] }] }])

      const png = await readFile(path)
      const { format, width, height } = await sharp(png).metadata()
      expect({ format, width }).toEqual({ format: 'png', width: 2_080 })
      expect(height).toBeGreaterThan(1_200)
      // Six beads, a day of rest, and paper around them.
      expect(await pixelsOf(png, bead)).toBeGreaterThan(6 * 400)
      expect(await pixelsOf(png, rest)).toBeGreaterThan(40_000)
      expect(await pixelsOf(png, ground)).toBeGreaterThan((2_080 * height) / 2)
      // Words below the beads.
      const words = { left: 0, top: height - 500, width: 2_080, height: 400 }
      const { channels } = await sharp(await sharp(png).extract(words).toBuffer()).stats()
      expect(channels[0]!.stdev).toBeGreaterThan(5)
    })
  }

  test('is asked about again where it cannot be written, and cancelling says nothing', async ({
    launch,
  }) => {
    const app = await launch()
    const { page, keepAs } = await openKeptWeek(app)
    const away = join(folder, 'away')
    await answerDialog(app, join(away, 'week.md'))
    await keepAs('As text')
    await expect(page.getByRole('alert').filter({ hasText: 'Nothing was written' })).toContainText(
      `The system did not let this be written (ENOENT): ${away}`,
    )
    // Away from the beads, whose words would be over what is looked at.
    await page.mouse.move(0, 0)
    await expectAccessible(page)

    await answerDialog(app, undefined)
    await keepAs('As a picture')
    await expect.poll(() => asked(app)).toHaveLength(1)
    await expect(page.getByText('Nothing was written')).toBeHidden()
    await expect(page.getByText('It lies here')).toBeHidden()
    expect(await readdir(folder)).toEqual([])

    const path = join(folder, 'week.md')
    await answerDialog(app, path)
    await keepAs('As text')
    await expect(page.getByText(`Kept. It lies here: ${path}`)).toBeVisible()
    // It is said of the week that is shown.
    await page.getByRole('link', { name: 'The week before' }).click()
    await expect(page.getByText('It lies here')).toBeHidden()
  })

  test('is kept by keys alone', async ({ launch }) => {
    const app = await launch()
    const { page } = await openKeptWeek(app)
    const button = page.getByRole('button', { name: 'Keep or share' })
    const way = (name: string) => page.getByRole('menuitem', { name })
    const path = join(folder, 'week.md')
    await answerDialog(app, path)
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(way('As a picture')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(way('As a picture')).toBeHidden()
    await expect(button).toBeFocused()

    await page.keyboard.press('Enter')
    await expect(way('As a picture')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(way('As a PDF')).toBeFocused()
    await page.keyboard.press('End')
    await expect(way('As text')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(way('As a picture')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'It lies here' })).toBeVisible()
    await expect(button).toBeFocused()
    expect(await readFile(path, 'utf8')).toContain('opened the letter')

    // Tab leads on, and the menu is closed behind it.
    await page.keyboard.press('Enter')
    await expect(way('As a picture')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(way('As a picture')).toBeHidden()
    await expect(button).not.toBeFocused()
  })
})
