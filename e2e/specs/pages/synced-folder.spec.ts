import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { v7 as newId } from 'uuid'

import { instantText, logicalDay, monthOf } from '../../../src-shared/calendar.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { SEEDED_DEVICE, seedWins, winOfToday } from '../../fixtures/seed.ts'
import { storedWins } from '../../fixtures/test.ts'
import { chooseInTray } from '../../fixtures/tray.ts'
import { openToday } from '../../pages/main-window.ts'

/** How programs that sync name a second version of the file `NAME.json`. */
const FORMS = [
  'NAME.sync-conflict-20261128-145610-S56Y6L2.json',
  "NAME (Ann's conflicted copy 2026-11-28).json",
  'NAME (Anns Konflikt-Kopie 2026-11-28).json',
  'NAME 2.json',
  'NAME-DESKTOP-4F7A2B.json',
  'NAME (1).json',
  'NAME (conflicted copy 2026-11-28 101010).json',
  'NAME (1).sync-conflict-20261128-145610-S56Y6L2.json',
]

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
const today = (): string => logicalDay(Date.now(), timeZone, 4)
const month = (): string => monthOf(today())

/** A month's file with one win of today. */
function monthWith(text: string, zone = timeZone): string {
  const at = instantText(Date.now())
  const win = { id: newId(), at, zone, day: today(), text, source: 'quick-log', updatedAt: at }
  return JSON.stringify({ schemaVersion: 2, month: month(), gone: [], wins: [win] })
}

/** Writes as sync tools do: beside, then renamed. */
async function arrive(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const beside = join(dirname(path), '.syncthing.arriving.tmp')
  await writeFile(beside, text)
  await rename(beside, path)
}

test.describe('a folder that other programs sync', { tag: '@trust' }, () => {
  test('shows what conflict copies have, in every form, and tells of them once', async ({
    launch,
    userData,
  }) => {
    await seedWins(userData, [winOfToday('a short walk')])
    const wins = join(userData, 'data', SEEDED_DEVICE, 'wins')
    const theirs = join(userData, 'data', newId(), 'wins')
    for (const [number, form] of FORMS.entries()) {
      const name = form.replace('NAME', month())
      await arrive(join(wins, name), monthWith(`mine ${number}`))
      await arrive(join(theirs, name), monthWith(`theirs ${number}`))
    }
    const app = await launch()
    const { page, wins: shown } = await openToday(app)
    await expect(shown).toHaveCount(1 + 2 * FORMS.length)
    const sentence = page.getByText('extra copies of your files')
    await expect(sentence).toHaveCount(1)
    await expect(sentence).toContainText('16 extra copies')
    // This device's own lie aside, with every byte; another device's are as they were.
    expect(await readdir(wins)).toEqual([`${month()}.json`])
    expect(await readdir(theirs)).toHaveLength(FORMS.length)
    expect((await storedWins(userData)).map(({ text }) => text)).toContain('theirs 7')
    await page.getByRole('button', { name: 'OK' }).click()
    await expect(sentence).toBeHidden()
    await app.close()

    const again = await openToday(await launch())
    await expect(again.wins).toHaveCount(1 + 2 * FORMS.length)
    await expect(again.page.getByText('extra copies')).toBeHidden()
  })

  test('shows a conflict copy that arrives while the app runs', async ({ launch, userData }) => {
    await seedWins(userData, [winOfToday('a short walk')])
    const app = await launch()
    const { page, wins: shown } = await openToday(app)
    await expect(shown).toHaveText([/a short walk/])
    const folder = join(userData, 'data', SEEDED_DEVICE, 'wins')
    await arrive(join(folder, `${month()} 2.json`), monthWith('from the other desk'))
    await expect(shown).toHaveText([/from the other desk/, /a short walk/])
    await expect(page.getByText('an extra copy of a file')).toBeVisible()
    // The next win is kept with all of them.
    await chooseInTray(app, 'It still counts', 'Showed up')
    await expect(shown).toHaveCount(3)
    expect(await readdir(folder)).toEqual([`${month()}.json`])
  })

  test("follows a link to another device's folder, and shows a win of an unknown zone", async ({
    launch,
    userData,
  }) => {
    await seedWins(userData, [winOfToday('a short walk')])
    const phone = join(userData, 'cloud', 'phone')
    await arrive(
      join(phone, 'wins', `${month()}.json`),
      monthWith('by the sea', 'Moon/Tranquility'),
    )
    await symlink(phone, join(userData, 'data', newId()), 'junction')
    const { page, wins: shown, edit } = await openToday(await launch())
    await expect(shown).toHaveText([/by the sea/, /a short walk/])
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Week' }).click()
    await expect(page.getByText('by the sea').first()).toBeAttached()
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Today' })
      .click()
    await edit('by the sea').click()
    await page.getByRole('button', { name: 'Time, goal and link' }).click()
    await expect(page.getByLabel('When')).toBeVisible()
    await page.getByLabel('In your words').fill('by the lake')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(shown).toHaveText([/by the lake/, /a short walk/])
  })

  test('waits for a month that iCloud Drive has elsewhere, and keeps what is new', async ({
    launch,
    userData,
  }) => {
    await seedWins(userData, [winOfToday('a short walk')])
    const folder = join(userData, 'data', SEEDED_DEVICE, 'wins')
    const file = join(folder, `${month()}.json`)
    const placeholder = join(folder, `.${month()}.json.icloud`)
    const elsewhere = join(userData, 'in-the-cloud.json')
    await rename(file, elsewhere)
    await writeFile(placeholder, 'bplist00')
    const app = await launch()
    const { page, wins: shown } = await openToday(app)
    await expect(page.getByText('may still be fetching one of your files')).toBeVisible()
    await chooseInTray(app, 'It still counts', 'Showed up')
    await expect(shown).toHaveText([/Showed up/])
    expect(await readdir(folder)).not.toContain(`${month()}.json`)

    await rename(elsewhere, file)
    await rm(placeholder)
    await expect(shown).toHaveText([/Showed up/, /a short walk/])
    await expect(page.getByText('may still be fetching one of your files')).toBeHidden()
    const stored = (await storedWins(userData)).map(({ text }) => text)
    expect(stored).toEqual(['a short walk', 'Showed up'])
  })
})
