import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { v7 as newId } from 'uuid'

import { instantText, logicalDay, monthOf } from '../../../src-shared/calendar.ts'
import { filesWith } from '../../fixtures/files.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { SEEDED_DEVICE, seedWins, winOfToday } from '../../fixtures/seed.ts'
import { chooseInTray } from '../../fixtures/tray.ts'
import { openAllWins } from '../../pages/all-wins.ts'
import { openToday } from '../../pages/main-window.ts'

const DAY = 24 * 60
const DATA = ['data', SEEDED_DEVICE] as const

test.describe('the data', { tag: '@journal' }, () => {
  test('go back to a backup, after a look at what would change, and forth again', async ({
    launch,
    userData,
  }) => {
    await seedWins(userData, [
      { text: 'opened the letter', minutesAgo: 40 * DAY },
      winOfToday('a short walk'),
    ])
    const app = await launch()
    const { page, wins, edit, go, settings } = await openToday(app)
    await settings('Data')
    await page.getByRole('button', { name: 'Make a backup now' }).click()
    await expect(page.getByText('Backed up.')).toBeVisible()

    await go('Today')
    await edit('a short walk').click()
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await chooseInTray(app, 'It still counts', 'Showed up')
    await expect(wins).toHaveText([/Showed up/])

    await settings('Data')
    const backups = page.getByRole('list', { name: 'Backups' }).getByRole('listitem')
    await expect(backups.last()).toContainText('2 wins')
    await backups
      .last()
      .getByRole('button', { name: /What would change/ })
      .click()
    await expect(page.getByText('1 win comes back. Anything logged since stays.')).toBeVisible()
    await page.getByRole('button', { name: 'Restore', exact: true }).click()
    await expect(page.getByText('Restored.')).toBeVisible()
    await go('Today')
    await expect(wins).toHaveText([/Showed up/, /a short walk/])

    await settings('Data')
    await expect(page.getByText('just before a restore')).toBeVisible()
    await page.getByRole('button', { name: 'Undo the restore' }).click()
    await expect(page.getByText('Restore undone.')).toBeVisible()
    await go('Today')
    await expect(wins).toHaveText([/Showed up/])
  })

  test('are backed up by themselves soon after a win', async ({ launch, userData }) => {
    const app = await launch()
    await chooseInTray(app, 'It still counts', 'Showed up')
    const { page, settings } = await openToday(app)
    await settings('Data')
    await expect(page.getByRole('list', { name: 'Backups' })).toContainText('1 win', {
      timeout: 10_000,
    })
    expect(await filesWith(join(userData, 'data', 'backups'), 'Showed up')).toHaveLength(1)
  })

  test('come back from the backup when a month is damaged, and the person reads so once', async ({
    launch,
    userData,
  }) => {
    await seedWins(userData, [winOfToday('a short walk')])
    const first = await launch()
    const before = await openToday(first)
    await before.settings('Data')
    await before.page.getByRole('button', { name: 'Make a backup now' }).click()
    await expect(before.page.getByText('Backed up.')).toBeVisible()
    await first.close()
    const wins = join(userData, ...DATA, 'wins')
    const [month = ''] = await readdir(wins)
    await writeFile(join(wins, month), '\0'.repeat(200))

    const second = await launch()
    const today = await openToday(second)
    await expect(today.wins).toHaveText([/a short walk/])
    const sentence = today.page.getByText('1 win came back from a backup')
    await expect(sentence).toContainText('The damaged file: ')
    const aside = (await readdir(wins)).find((name) => name.includes('unreadable')) ?? ''
    expect(await readFile(join(wins, aside), 'utf8')).toBe('\0'.repeat(200))
    await second.close()

    // Closing the app is not reading: the sentence stays until it is answered.
    const third = await launch()
    const again = await openToday(third)
    await again.page.getByText('1 win came back from a backup').waitFor()
    await again.page.getByRole('button', { name: 'OK' }).click()
    await expect(again.page.getByText('1 win came back')).toBeHidden()
    await third.close()
    const last = await openToday(await launch())
    await expect(last.wins).toHaveText([/a short walk/])
    await expect(last.page.getByText('1 win came back')).toBeHidden()
  })

  test('show what another device has written, within seconds', async ({ launch, userData }) => {
    await seedWins(userData, [winOfToday('a short walk')])
    const app = await launch()
    const today = await openToday(app)
    await expect(today.wins).toHaveText([/a short walk/])
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
    const at = instantText(Date.now())
    const day = logicalDay(Date.now(), timeZone, 4)
    const win = { id: newId(), at, zone: timeZone, day, text: 'from the phone', updatedAt: at }
    const folder = join(userData, 'data', newId(), 'wins')
    await mkdir(folder, { recursive: true })
    const path = join(folder, `${monthOf(day)}.json`)
    const document = { schemaVersion: 2, wins: [{ ...win, source: 'quick-log' }] }
    // As sync tools do: written beside, then renamed.
    await writeFile(join(folder, '.syncing'), JSON.stringify(document))
    await rename(join(folder, '.syncing'), path)
    await expect(today.wins).toHaveText([/from the phone/, /a short walk/])

    const later = instantText(Date.now() + 1)
    const changed = { ...win, source: 'quick-log', text: 'from my phone', updatedAt: later }
    await writeFile(path, JSON.stringify({ schemaVersion: 2, wins: [changed] }))
    await expect(today.wins).toHaveText([/from my phone/, /a short walk/])
  })

  test('leave the disk for good, out of every backup', async ({ launch, userData }) => {
    await seedWins(userData, [
      { text: 'a secret of mine', minutesAgo: 50 * DAY },
      winOfToday('a short walk'),
    ])
    const app = await launch()
    const { page, settings } = await openToday(app)
    await settings('Data')
    await page.getByRole('button', { name: 'Make a backup now' }).click()
    await expect(page.getByText('Backed up.')).toBeVisible()
    const all = await openAllWins(app)
    await all.edit('a secret of mine').click()
    await all.form.getByRole('button', { name: 'Remove', exact: true }).click()
    expect(await filesWith(userData, 'a secret of mine')).not.toEqual([])
    await page.getByLabel('Show removed wins').check()
    await page.getByRole('button', { name: 'Delete for good: “a secret of mine”' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
    await expect(page.getByText('Nothing removed')).toBeVisible()
    await expect.poll(() => filesWith(join(userData, 'data'), 'a secret of mine')).toEqual([])
  })
})
