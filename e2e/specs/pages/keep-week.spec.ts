import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from '@playwright/test'
import sharp from 'sharp'

import { expectAccessible, inColours, resize } from '../../fixtures/accessibility.ts'
import { ask } from '../../fixtures/bridge.ts'
import { tagsOf } from '../../fixtures/long.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { seedWins } from '../../fixtures/seed.ts'
import { answerDialog, asked, LONG_WORD, openKeptWeek, WEEK } from '../../pages/kept-week.ts'
import { showPeriod } from '../../pages/week.ts'

/** The first day of the week that is shown, by its heading. */
async function firstDay(page: Page): Promise<string> {
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  return `2026-11-${/November (\d\d)/.exec(heading)?.[1]}`
}

/** The parts of `#rrggbb`. */
function rgb(hex: string): number[] {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))
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
    await page.getByRole('button', { name: /\?$/ }).click()
    const question = page.getByRole('textbox')
    await question.fill('The tea.')
    await question.blur()
    await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
    const first = await firstDay(page)
    const path = join(folder, 'my week.md')
    await answerDialog(app, path)
    await keepAs('As text')
    await expect(page.getByText(`Saved to ${path}`)).toBeVisible()
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

- 08:05 – opened the letter (continues “found the folder”)
- 14:20 – called \\*the\\* office (continues “opened the letter”)

## Tuesday, November 17

- 10:30 – \u2068פתחתי את המכתב\u2069 (continues “called \\*the\\* office”)
- 18:00 – a walk\\
  in the rain

## Wednesday, November 18

Already covered by “a walk…”

## Thursday, November 19

- 07:45 – 🌱 watered the plants
- 20:15 – ${LONG_WORD} (continues “opened the letter”)

## Friday, November 20 – rest day

## The week in words

- Six wins on three days. The first was “opened the letter”.

## ${words}

The tea.
`)
    // Nothing of it stays beside it.
    expect(await readdir(folder)).toEqual(['my week.md'])
  })

  for (const { theme, ground, bead, rest, ink } of [
    { theme: 'light', ground: '#faf6ee', bead: '#8d7c66', rest: '#f3ebdd', ink: '#2a2622' },
    { theme: 'dark', ground: '#1d1a17', bead: '#9a8b79', rest: '#23201c', ink: '#efe7db' },
  ] as const) {
    test(
      `is a picture of the page in the colours of the screen: ${theme}`,
      { tag: tagsOf(theme === 'dark') },
      async ({ launch }) => {
        const app = await launch()
        const { page, keepAs } = await openKeptWeek(app)
        await inColours(app, theme)
        await page.emulateMedia({ colorScheme: theme })
        const path = join(folder, 'week.png')
        await answerDialog(app, path)
        await keepAs('As a picture')
        await expect(page.getByText(`Saved to ${path}`)).toBeVisible()
        expect(await asked(app)).toMatchObject([{ filters: [{ extensions: ['png'] }] }])

        const png = await readFile(path)
        const { format, width, height } = await sharp(png).metadata()
        expect({ format, width }).toEqual({ format: 'png', width: 2_240 })
        expect(height).toBeGreaterThan(1_000)
        // The rings of six wins, a day of rest, words, and paper around them.
        expect(await pixelsOf(png, rgb(bead))).toBeGreaterThan(6 * 100)
        expect(await pixelsOf(png, rgb(rest))).toBeGreaterThan(40_000)
        expect(await pixelsOf(png, rgb(ground))).toBeGreaterThan((2_240 * height) / 2)
        expect(await pixelsOf(png, rgb(ink))).toBeGreaterThan(2_000)
        // Nothing of it stays in the page.
        await expect(page.locator('.still')).toHaveCount(0)

        await keepAs('As a picture without words')
        await expect.poll(async () => pixelsOf(await readFile(path), rgb(ink))).toBe(0)
        const wordless = await readFile(path)
        expect(await pixelsOf(wordless, rgb(bead))).toBeGreaterThan(6 * 100)
        expect(await pixelsOf(wordless, rgb(rest))).toBeGreaterThan(40_000)
      },
    )
  }

  for (const [period, of] of [
    ['Month', '2026-11'],
    ['Year', '2026'],
  ] as const) {
    test(
      `is a part of its ${period.toLowerCase()}, which is a picture as well`,
      { tag: tagsOf(period === 'Month') },
      async ({ launch }) => {
        const app = await launch()
        const { page, keepAs } = await openKeptWeek(app)
        await inColours(app, 'light')
        // Its picture has all there is, whatever room the window has.
        await resize(app, { width: 500, height: 600 })
        await showPeriod(page, period)
        await page.locator('[data-day="2026-11-19"]').waitFor()
        const path = join(folder, `${of}.png`)
        await answerDialog(app, path)
        await page.getByRole('button', { name: 'Share…' }).click()
        await expect(page.getByRole('menuitem')).toHaveText([
          'As a picture',
          'As a picture without words',
        ])
        await page.keyboard.press('Escape')
        await keepAs('As a picture')
        await expect(page.getByText(`Saved to ${path}`)).toBeVisible()
        expect(await asked(app)).toMatchObject([
          { defaultPath: `Micro-Momentum ${of}.png`, filters: [{ extensions: ['png'] }] },
        ])
        const ink = rgb('#2a2622')
        const png = await readFile(path)
        const { format, width } = await sharp(png).metadata()
        expect({ format, width }).toEqual({ format: 'png', width: 2_240 })
        expect(await pixelsOf(png, ink)).toBeGreaterThan(500)
        await expect(page.locator('.still')).toHaveCount(0)

        await keepAs('As a picture without words')
        await expect.poll(async () => pixelsOf(await readFile(path), ink)).toBe(0)
        // The marks stay: in a month beads of no goal, in a year a day's dot.
        const mark = period === 'Month' ? '#8d7c66' : '#f3ebdd'
        expect(await pixelsOf(await readFile(path), rgb(mark))).toBeGreaterThan(100)
      },
    )
  }

  test('is asked about again where it cannot be written, and cancelling says nothing', async ({
    launch,
  }) => {
    const app = await launch()
    const { page, keepAs } = await openKeptWeek(app)
    const away = join(folder, 'away')
    await answerDialog(app, join(away, 'week.md'))
    await keepAs('As text')
    await expect(
      page.getByRole('alert').filter({ hasText: 'The file wasn’t saved.' }),
    ).toContainText(`(ENOENT): ${away}`)
    await page.mouse.move(0, 0)
    await expectAccessible(page)

    await answerDialog(app, undefined)
    await keepAs('As a picture')
    await expect.poll(() => asked(app)).toHaveLength(1)
    await expect(page.getByText('The file wasn’t saved.')).toBeHidden()
    await expect(page.getByText('Saved to')).toBeHidden()
    expect(await readdir(folder)).toEqual([])

    const path = join(folder, 'week.md')
    await answerDialog(app, path)
    await keepAs('As text')
    await expect(page.getByText(`Saved to ${path}`)).toBeVisible()
    // It is said of the week that is shown.
    await page.getByRole('link', { name: 'Previous week' }).click()
    await expect(page.getByText('Saved to')).toBeHidden()
  })

  test('is kept by keys alone', async ({ launch }) => {
    const app = await launch()
    const { page } = await openKeptWeek(app)
    const button = page.getByRole('button', { name: 'Share…' })
    const way = (name: string) => page.getByRole('menuitem', { name, exact: true })
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
    await expect(way('As a picture without words')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(way('As a PDF')).toBeFocused()
    await page.keyboard.press('End')
    await expect(way('As text')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(way('As a picture')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'Saved to' })).toBeVisible()
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
