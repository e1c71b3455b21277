import { execFileSync } from 'node:child_process'
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { command } from '../fixtures/command-line.ts'
import { canHang, hangingFolder } from '../fixtures/hanging-folder.ts'
import { holdTimeOfApp } from '../fixtures/passing-time.ts'
import { SEEDED_DEVICE, seedWins, winOfToday } from '../fixtures/seed.ts'
import { expect, test } from '../fixtures/test.ts'
import { openToday } from '../pages/main-window.ts'

const [PHONE, LAPTOP] = ['1', '2'].map((end) => `019a0000-0000-7000-8000-0000000000e${end}`)

test.describe('a folder that other programs sync', { tag: '@trust' }, () => {
  test('takes settings that an editor has saved with a byte order mark', async ({
    launch,
    userData,
  }) => {
    await seedWins(userData, [winOfToday('a short walk')])
    const path = join(userData, 'settings.json')
    const settings = JSON.parse(await readFile(path, 'utf8')) as object
    const edited = JSON.stringify({ ...settings, theme: 'dark' }, undefined, 4)
    await writeFile(path, `\uFEFF${edited.replaceAll('\n', '\r\n')}`)
    const app = await launch()
    const { page, wins: shown } = await openToday(app)
    await expect(shown).toHaveText([/a short walk/])
    await expect(page.getByRole('button', { name: 'OK' })).toBeHidden()
    expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
    expect((await readdir(userData)).filter((name) => name.includes('unreadable'))).toEqual([])
  })

  test(
    'shows its own wins at once and lets more be logged while another device does not answer',
    {
      tag: ['@folders', '@packaged'],
    },
    async ({ launch, userData }) => {
      test.skip(process.platform === 'win32', 'Windows has no pipe in the place of a file.')
      const data = join(userData, 'data')
      for (const [device, text, minutesAgo] of [
        [PHONE, 'from the phone', 4],
        [LAPTOP, 'from the laptop', 3],
        [SEEDED_DEVICE, 'a short walk', 2],
      ] as const) {
        await seedWins(userData, [winOfToday(text, minutesAgo)])
        if (device !== SEEDED_DEVICE)
          await rename(join(data, SEEDED_DEVICE), join(data, device ?? ''))
      }
      const months = join(data, PHONE ?? '', 'wins')
      const kept = join(userData, 'kept')
      await cp(months, kept, { recursive: true })
      const [month = ''] = await readdir(months)
      await rm(join(months, month))
      // Whoever opens it waits, like for a file that a cloud drive does not give.
      execFileSync('mkfifo', [join(months, month)])

      const app = await launch()
      const pass = await holdTimeOfApp(app)
      const { page, wins, field } = await openToday(app)
      await expect(wins).toHaveText([/a short walk/, /from the laptop/])
      await field.fill('logged meanwhile')
      await field.press('Enter')
      await expect(wins.first()).toContainText('logged meanwhile')
      const fetching = page.getByText(/fetching a file from your other device/)
      await expect(async () => {
        await pass(4_000)
        await expect(fetching).toBeVisible({ timeout: 500 })
      }).toPass()
      expect(await readdir(months)).toEqual([month])

      await rm(join(months, month))
      await cp(join(kept, month), join(months, month))
      // A folder that has not answered yet is not watched, but asked again after half a minute.
      await expect(async () => {
        await pass(30_000)
        await expect(wins).toHaveCount(4, { timeout: 1_000 })
      }).toPass()
      await expect(page.getByText('from the phone')).toBeVisible()
      await expect(fetching).toBeHidden()
    },
  )

  test(
    'freezes no window, no save and no command while the whole folder of another device does not answer (needs root and FUSE)',
    { tag: ['@folders', '@cli', '@long'] },
    async ({ launch, userData }) => {
      test.skip(!canHang, 'A file system that hangs needs root and FUSE.')
      await seedWins(userData, [winOfToday('a short walk')])
      const phone = join(userData, 'data', PHONE ?? '')
      await mkdir(phone)
      const hanging = hangingFolder(phone)
      try {
        const app = await launch()
        const { page, wins, field } = await openToday(app)
        await expect(wins).toHaveText([/a short walk/])
        await field.fill('logged meanwhile')
        await field.press('Enter')
        await expect(wins.first()).toContainText('logged meanwhile')
        await expect(page.getByText(/fetching a file from your other device/)).toBeVisible()
        await app.close()

        const at = `--user-data-dir=${userData}`
        expect(await command([at, 'log', 'in a terminal'])).toMatchObject({ code: 0 })
        const today = await command([at, 'today'])
        expect(today.out).toMatch(/a short walk[^]*logged meanwhile[^]*in a terminal/)
        expect(today.error).toContain(phone)
        const saved = await command([at, 'export', '--out', join(userData, 'all.json')])
        expect(saved).toMatchObject({ code: 0, error: expect.stringContaining('One file') })
      } finally {
        hanging.release()
      }
    },
  )
})
