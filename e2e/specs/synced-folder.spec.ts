import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { seedWins } from '../fixtures/seed.ts'
import { expect, test } from '../fixtures/test.ts'
import { openToday } from '../pages/main-window.ts'

test.describe('a folder that other programs sync', { tag: '@trust' }, () => {
  test('takes settings that an editor has saved with a byte order mark', async ({
    launch,
    userData,
  }) => {
    await seedWins(userData, [{ text: 'a short walk', minutesAgo: 2 }])
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
})
