import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { instantOfWall } from '../../../src-shared/calendar.ts'
import { expectAccessible, inColours } from '../../fixtures/accessibility.ts'
import { tagsOf } from '../../fixtures/long.ts'
import { expect, sharedApp, test } from '../../fixtures/pages.ts'
import { seedWins } from '../../fixtures/seed.ts'
import { openExport } from '../../pages/export.ts'
import { answerDialog, asked } from '../../pages/kept-week.ts'

const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
const on = (day: string, text: string) => ({
  text,
  minutesAgo: 0,
  made: instantOfWall(`${day}T10:00`, zone),
})

test.describe('all data, to take out', { tag: '@exchange' }, () => {
  const shared = sharedApp({}, (userData) =>
    seedWins(userData, [
      on('2026-09-30', '=1+1 is two'),
      on('2026-10-01', 'opened the letter'),
      on('2026-10-31', 'called *the* office'),
      on('2026-11-02', 'a walk, “in the rain”'),
    ]),
  )
  let folder: string
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'micro-momentum-export-'))
  })
  test.afterEach(() => rm(folder, { recursive: true, force: true }))

  test('is everything as JSON, unless another format is chosen', async () => {
    const app = shared()
    const { page, open, go, dialog } = await openExport(app)
    const path = join(folder, 'all.json')
    await answerDialog(app, path)
    await open()
    await expect(dialog.getByRole('combobox', { name: 'Format' })).toBeFocused()
    await go()
    await expect(page.getByText(`Saved 4 wins to ${path}`)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Export…' })).toBeFocused()
    await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible()
    expect(await asked(app)).toMatchObject([
      {
        defaultPath: expect.stringMatching(/^Micro-Momentum \d{4}-\d\d-\d\d\.json$/),
        filters: [{ extensions: ['json'] }],
      },
    ])
    const { format, version, wins } = JSON.parse(await readFile(path, 'utf8')) as {
      format: string
      version: number
      wins: { text: string }[]
    }
    expect([format, version]).toEqual(['micro-momentum', 1])
    expect(wins.map(({ text }) => text)).toContain('=1+1 is two')
    expect(await readdir(folder)).toEqual(['all.json'])
  })

  test('is a table of some days, which no spreadsheet calculates', async () => {
    const app = shared()
    const { page, open, choose, go, dialog } = await openExport(app)
    const path = join(folder, 'some.csv')
    await answerDialog(app, path)
    await open()
    await choose('CSV')
    await dialog.getByRole('switch', { name: 'For Excel' }).check()
    await dialog.getByRole('radio', { name: 'Choose dates' }).check()
    await dialog.getByLabel('From', { exact: true }).fill('2026-10-31')
    await dialog.getByLabel('To', { exact: true }).fill('2026-09-30')
    await go()
    await expect(dialog.getByRole('alert')).toHaveText('The end date is before the start date.')
    await dialog.getByLabel('From', { exact: true }).fill('2026-09-30')
    await dialog.getByLabel('To', { exact: true }).fill('2026-10-31')
    await go()
    await expect(page.getByText(`Saved 3 wins to ${path}`)).toBeVisible()
    expect(await asked(app)).toMatchObject([
      { defaultPath: 'Micro-Momentum 2026-09-30 to 2026-10-31.csv' },
    ])
    const [head, ...rows] = (await readFile(path, 'utf8')).trimEnd().split('\r\n')
    expect(head).toMatch(/^\uFEFFday,time,text,/)
    expect(rows.map((row) => row.split(',').slice(0, 3))).toEqual([
      ['2026-09-30', '10:00', "'=1+1 is two"],
      ['2026-10-01', '10:00', 'opened the letter'],
      ['2026-10-31', '10:00', 'called *the* office'],
    ])
  })

  test('is text, a file for each month in a folder of their own', async () => {
    const app = shared()
    const { page, open, choose, go, dialog } = await openExport(app)
    await writeFile(join(folder, '2026-10.md'), 'a note of mine')
    await answerDialog(app, folder)
    await open()
    await choose('Markdown')
    await dialog.getByRole('switch', { name: 'One file per month' }).check()
    await go()
    await expect(page.getByText('Saved 4 wins to')).toBeVisible()
    const made = (await readdir(folder)).filter((name) => name.startsWith('Micro-Momentum'))
    expect(made).toHaveLength(1)
    const inside = join(folder, made[0] ?? '')
    expect(await readdir(inside)).toEqual(['2026-09.md', '2026-10.md', '2026-11.md'])
    expect(await readFile(join(inside, '2026-10.md'), 'utf8')).toBe(`# October 2026

## 2026-10-01, Thursday

- 10:00 – opened the letter

## 2026-10-31, Saturday

- 10:00 – called \\*the\\* office
`)
    expect(await readFile(join(folder, '2026-10.md'), 'utf8')).toBe('a note of mine')
  })

  test('is not there after cancelling, and is asked for again where it cannot be written', async () => {
    const app = shared()
    const { page, open, choose, go, dialog } = await openExport(app)
    await answerDialog(app, undefined)
    await open()
    await choose('done.txt')
    await go()
    await expect.poll(() => asked(app)).toMatchObject([{ defaultPath: 'done.txt' }])
    await expect(page.getByText('Saved')).toBeHidden()
    await open()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: 'Export…' })).toBeFocused()

    const away = join(folder, 'away')
    await answerDialog(app, join(away, 'wins.ics'))
    await open()
    await choose('iCalendar')
    await go()
    await expect(
      page.getByRole('alert').filter({ hasText: 'Couldn’t save the file.' }),
    ).toContainText(`(ENOENT): ${away}`)
    expect(await readdir(folder)).toEqual([])
  })

  for (const theme of ['light', 'dark'] as const) {
    test(
      `has a dialog that everybody can use: ${theme}`,
      { tag: tagsOf(theme === 'dark') },
      async () => {
        const app = shared()
        await inColours(app, theme)
        const { page, open, choose, dialog } = await openExport(app)
        await app.resize({ width: 360, height: 640 })
        await open()
        for (const format of ['CSV', 'Markdown']) {
          await choose(format)
          await dialog.getByRole('radio', { name: 'Choose dates' }).check()
          await expectAccessible(page)
        }
        const fits = () => document.documentElement.scrollWidth <= innerWidth
        expect(await page.evaluate(fits)).toBe(true)
      },
    )
  }
})
