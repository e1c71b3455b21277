import { v7 as newId } from 'uuid'

import { expect, test } from '../../fixtures/pages.ts'
import { seedWins, winOfToday } from '../../fixtures/seed.ts'
import { storedWins } from '../../fixtures/test.ts'
import { chooseInTray } from '../../fixtures/tray.ts'
import { openAllWins, type AllWinsPage } from '../../pages/all-wins.ts'

const DAY = 24 * 60

test.describe('all wins', { tag: '@journal' }, () => {
  let all: AllWinsPage

  test.beforeEach(async ({ launch, userData }) => {
    const old = newId({ msecs: Date.now() - 70 * DAY * 60_000 })
    await seedWins(userData, [
      { id: old, text: 'opened the letter', minutesAgo: 70 * DAY },
      { text: 'Wrote to Zoë', minutesAgo: 40 * DAY, linkedTo: old },
      { text: 'paid the bill', minutesAgo: DAY },
      winOfToday('a short walk', 5),
    ])
    all = await openAllWins(await launch())
  })

  test('are listed newest first, by day, over all months', async () => {
    await expect(all.rows).toHaveText([/a short walk/, /paid the bill/, /Wrote to Zoë/, /opened/])
    await expect(all.page.getByRole('heading', { level: 2 })).toHaveCount(4)
    await expect(all.found).toHaveText('4 wins')
    await expect(all.rows.nth(2)).toContainText('continues “opened the letter”')
  })

  test('are found while typing, whatever the case and the accents', async () => {
    await all.search.fill('zoe')
    await expect(all.rows).toHaveText([/Wrote to Zoë/])
    await expect(all.found).toHaveText('1 win')
    await all.search.fill('letter open')
    await expect(all.rows).toHaveText([/opened the letter/])
    await all.search.fill('nothing like it')
    await expect(all.page.getByText('No matches.')).toBeVisible()
  })

  test('hear of a win that is logged meanwhile, and know where it was written down', async ({
    launch,
    userData,
  }) => {
    const app = await launch({ userData: `${userData}/other` })
    const other = await openAllWins(app)
    await expect(other.page.getByText('Wins you log show up here.')).toBeVisible()
    await chooseInTray(app, 'It still counts', 'Showed up')
    await expect(other.rows).toHaveText([/Showed up/])
    await other.filter('Logged via', 'Log a win')
    await expect(other.page.getByText('No matches.')).toBeVisible()
    await other.filter('Logged via', 'It still counts')
    await expect(other.rows).toHaveText([/Showed up/])
  })

  test('can have another time, and then lie in the month of it', async ({ userData }) => {
    await all.edit('a short walk').click()
    const when = all.form.getByLabel('When')
    const moved = new Date(Date.now() - 100 * DAY * 60_000).toISOString().slice(0, 10)
    await when.fill(`${moved}T12:15`)
    await all.form.getByRole('button', { name: 'Save' }).click()
    await expect(all.form).toBeHidden()
    await expect(all.rows.last()).toContainText('a short walk')
    await expect(all.rows).toHaveCount(4)
    const stored = await storedWins(userData)
    expect(stored.filter(({ text }) => text === 'a short walk')).toMatchObject([{ day: moved }])
    await all.undo.click()
    await expect(all.rows.first()).toContainText('a short walk')
  })

  test('say so when a time is still ahead, and keep what was typed', async () => {
    await all.edit('a short walk').click()
    await all.form.getByRole('textbox', { name: 'In your words' }).fill('a long walk')
    await all.form.getByLabel('When').fill('2999-01-01T12:00')
    await all.form.getByRole('button', { name: 'Save' }).click()
    await expect(all.form.getByText('That time hasn’t come yet')).toBeVisible()
    await expect(all.form.getByLabel('When')).toHaveValue('2999-01-01T12:00')
    await all.page.keyboard.press('Escape')
    await expect(all.form).toBeHidden()
    await expect(all.rows.first()).toContainText('Not saved yet')
    await all.edit('a short walk').click()
    await expect(all.form.getByRole('textbox', { name: 'In your words' })).toHaveValue(
      'a long walk',
    )
  })

  test('take a year of two digits for this century, and ask about one long ago', async () => {
    await all.edit('paid the bill').click()
    const when = all.form.getByLabel('When')
    await when.fill('0024-03-05T12:00')
    await all.form.getByRole('button', { name: 'Save' }).click()
    await expect(all.page.getByRole('heading', { name: 'Tuesday, March 5, 2024' })).toBeVisible()
    await all.edit('paid the bill').click()
    await when.fill('1066-10-14T12:00')
    await all.form.getByRole('button', { name: 'Save' }).click()
    await expect(all.form.getByText('Is the year right?')).toBeVisible()
    await when.fill('')
    await all.form.getByRole('button', { name: 'Save' }).click()
    await expect(all.form.getByText('That time isn’t complete yet.')).toBeVisible()
    await expect(when).toBeFocused()
  })

  test('keep what is looked for while another screen is shown', async () => {
    await all.search.fill('bill')
    await expect(all.rows).toHaveCount(1)
    await all.page.getByRole('link', { name: 'Settings' }).click()
    await expect(all.page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
    await all.page.evaluate(() => {
      location.hash = 'wins'
    })
    await expect(all.search).toHaveValue('bill')
    await expect(all.rows).toHaveText([/paid the bill/])
  })

  test('can be linked and unlinked, never in a circle', async ({ userData }) => {
    await all.edit('a short walk').click()
    await all.form.getByRole('searchbox').fill('bill')
    const choices = all.form.getByRole('list', { name: 'Wins to choose from' })
    await choices.getByRole('button', { name: /^paid the bill/ }).click()
    await all.form.getByRole('button', { name: 'Save' }).click()
    await expect(all.rows.first()).toContainText('continues “paid the bill”')

    // The walk grew out of the bill, so the bill is not offered the walk.
    await all.edit('paid the bill').click()
    await all.form.getByRole('searchbox').fill('a')
    await expect(choices.getByRole('button')).toHaveCount(0)
    await expect(all.form.getByText('No matches.')).toBeVisible()
    await all.form.getByRole('button', { name: 'Cancel' }).click()

    await all.edit('a short walk').click()
    await all.form.getByRole('button', { name: 'Remove link' }).click()
    await all.form.getByRole('button', { name: 'Save' }).click()
    await expect(all.rows.first()).not.toContainText('continues')
    const walk = (await storedWins(userData)).find(({ text }) => text === 'a short walk')
    expect(walk).not.toHaveProperty('linkedTo')
  })

  test('can serve a goal, and are found by it', async () => {
    await all.edit('Wrote to Zoë').click()
    await all.form.getByLabel('Goal').selectOption('New goal…')
    await all.form.getByLabel('What’s the goal?').fill('someone who writes')
    await all.page.keyboard.press('Enter')
    await expect(all.form).toBeHidden()
    await all.filter('Goal', 'someone who writes')
    await expect(all.rows).toHaveText([/Wrote to Zoë/])
  })

  test('that are removed can be brought back, or leave the disk for good', async ({ userData }) => {
    await all.edit('paid the bill').click()
    await all.form.getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(all.rows).toHaveCount(3)
    await all.page.getByLabel('Show removed wins').check()
    await expect(all.rows).toHaveText([/paid the bill/])
    await all.page.getByRole('button', { name: 'Bring back “paid the bill”' }).click()
    await expect(all.page.getByText('Nothing removed')).toBeVisible()
    await all.page.getByLabel('Show removed wins').uncheck()
    await expect(all.rows).toHaveCount(4)

    await all.edit('paid the bill').click()
    await all.form.getByRole('button', { name: 'Remove', exact: true }).click()
    await all.page.getByLabel('Show removed wins').check()
    await all.page.getByRole('button', { name: 'Delete for good: “paid the bill”' }).click()
    const ask = all.page.getByRole('dialog', { name: 'Delete for good' })
    await expect(ask).toContainText('It can’t be undone')
    await ask.getByRole('button', { name: 'Delete for good' }).click()
    await expect(all.page.getByText('Nothing removed')).toBeVisible()
    expect(JSON.stringify(await storedWins(userData))).not.toContain('paid the bill')
  })

  test('are gone through by arrow keys', async () => {
    await expect(all.rows).toHaveCount(4)
    await expect(all.page.getByRole('heading', { name: 'All wins' })).toBeFocused()
    await all.page.keyboard.press('ArrowDown')
    await expect(all.edit('a short walk')).toBeFocused()
    await all.search.focus()
    await all.page.keyboard.press('ArrowDown')
    await expect(all.edit('a short walk')).toBeFocused()
    await all.page.getByLabel('Show removed wins').focus()
    await all.page.keyboard.press('Tab')
    await expect(all.edit('a short walk')).toBeFocused()
    await all.page.keyboard.press('ArrowDown')
    await expect(all.edit('paid the bill')).toBeFocused()
    await all.page.keyboard.press('End')
    await expect(all.edit('opened the letter')).toBeFocused()
    await all.page.keyboard.press('Home')
    await expect(all.edit('a short walk')).toBeFocused()
    await all.page.keyboard.press('Enter')
    await expect(all.form).toBeVisible()
    await all.page.keyboard.press('Escape')
    await expect(all.edit('a short walk')).toBeFocused()
  })
})
