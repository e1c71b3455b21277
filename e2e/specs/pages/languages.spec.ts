import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Page } from '@playwright/test'

import { directionOf } from '../../../src-shared/words/languages.ts'
import { ask } from '../../fixtures/bridge.ts'
import { tagsOf } from '../../fixtures/long.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { SEEDED_DEVICE, seedWins } from '../../fixtures/seed.ts'
import { SPOKEN, wordsIn } from '../../fixtures/spoken-words.ts'
import { storedWins } from '../../fixtures/test.ts'
import type { PagesApp } from '../../harness/pages-app.ts'
import { WEEK } from '../../pages/kept-week.ts'

/** Choices with which a nudge comes at once, whatever the time and the weekday. */
const AT_ONCE = { from: '04:00', until: '03:59', softDelay: 0, restDays: [] }

/** The main window on a screen, whatever it says. */
async function mainPage(app: PagesApp, tray: string, hash?: string): Promise<Page> {
  app.chooseInTray([tray])
  const page = await app.page('main')
  // Not the welcome, which a first start begins with.
  await page.locator('.today').waitFor()
  if (hash !== undefined) await page.evaluate((to) => (location.hash = to), hash)
  return page
}

/** The one that is read from the right shows the most of what may go wrong. */
const ON_EACH_PUSH = new Set(['ar-XB'])

for (const language of SPOKEN) {
  test.describe(`in ${language}`, { tag: tagsOf(ON_EACH_PUSH.has(language), '@languages') }, () => {
    const { t, dateFormat } = wordsIn(language)
    const env = { MICRO_MOMENTUM_LANGUAGE: language }

    test('a win is logged', async ({ launch, userData }) => {
      const app = await launch({ env })
      app.chooseInTray([t('tray.log')])
      const page = await app.page('quick-log')
      await expect(page).toHaveTitle(t('quickLog.title'))
      const html = page.locator('html')
      await expect(html).toHaveAttribute('lang', language)
      await expect(html).toHaveAttribute('dir', directionOf(language))
      const field = page.getByRole('textbox', { name: t('quickLog.label') })
      await field.fill('opened the letter')
      await field.press('Enter')
      await expect.poll(() => storedWins(userData)).toMatchObject([{ text: 'opened the letter' }])
      const main = await mainPage(app, t('tray.today'))
      const wins = main.getByRole('list', { name: t('today.list') })
      await expect(wins.getByRole('listitem')).toHaveCount(1)
      await expect(main.getByRole('navigation', { name: t('main.navigation') })).toBeVisible()
    })

    test('a nudge is answered', async ({ launch, userData }) => {
      const settings = { schemaVersion: 1, deviceId: SEEDED_DEVICE, nudges: AT_ONCE }
      await writeFile(join(userData, 'settings.json'), JSON.stringify(settings))
      const app = await launch({ env })
      const main = await mainPage(app, t('tray.today'))
      const card = main
        .getByRole('region')
        .filter({ hasText: t('nudge.actions.not-today') })
        .last()
      const title = await card.getByRole('heading').textContent()
      expect(t('nudge.titles')).toContain(title)
      await card.getByRole('button', { name: t('nudge.actions.not-today') }).click()
      await expect(main.getByText(t('nudgeCard.saidNotToday'))).toBeVisible()
    })

    test('something heavy is made small', async ({ launch }) => {
      const app = await launch({ env })
      const main = await mainPage(app, t('tray.today'), 'shrink')
      await main.getByRole('heading', { name: t('shrink.heading'), level: 1 }).waitFor()
      await main.getByRole('textbox', { name: t('shrink.heavy') }).fill('qwertz asdf')
      await main.getByRole('textbox', { name: t('shrink.heavy') }).press('Enter')
      const card = main.getByRole('region', { name: t('shrink.startHere') })
      await expect(card.getByRole('button', { name: t('shrink.start') })).toBeVisible()
      await expect(main.getByRole('list', { name: t('shrink.otherSteps') })).toBeVisible()
    })

    test('a week is looked at, and kept as text', async ({ launch, userData }) => {
      await seedWins(userData, WEEK, { restDays: [5] })
      const app = await launch({ env })
      const main = await mainPage(app, t('tray.today'), 'week/2026-11-17')
      await main.getByRole('button', { name: /^opened the letter/ }).waitFor({ state: 'attached' })
      await expect(main.getByRole('heading', { name: t('week.says') })).toBeVisible()
      const path = join(userData, 'week.md')
      app.answerDialog(path)
      await main.getByRole('button', { name: t('week.keep.menu') }).click()
      await main.getByRole('menuitem', { name: t('week.keep.markdown'), exact: true }).click()
      await expect(main.getByText(t('week.keep.saved', { path }))).toBeVisible()
      const day = dateFormat({ dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 10, 15))
      const [heading] = (await readFile(path, 'utf8')).split('\n')
      expect(heading).toBe(`# ${t('week.heading', { day })}`)
    })
  })
}

test.describe('a change of language', { tag: '@languages' }, () => {
  test('is seen at once, and what was typed stays', async ({ launch }) => {
    const { t } = wordsIn('en-XA')
    const app = await launch()
    const page = await mainPage(app, 'Today')
    await page.getByRole('textbox', { name: 'What did you do?' }).fill('half a sentence')
    const view = await ask(page, 'settings.read', {})
    app.tell('main', 'settings.changed', { ...view, spoken: 'en-XA' })
    const field = page.getByRole('textbox', { name: t('quickLog.label') })
    await expect(field).toHaveValue('half a sentence')
    await expect(page.getByRole('link', { name: t('main.week') })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA')
    app.tell('main', 'settings.changed', { ...view, spoken: 'ar-XB' })
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(page.getByRole('link', { name: wordsIn('ar-XB').t('main.week') })).toBeVisible()
  })

  test('is chosen in Settings by its own name, and follows into the tray and quick log', async ({
    launch,
  }) => {
    const app = await launch()
    const quickLog = await app.page('quick-log')
    const page = await mainPage(app, 'Today', 'settings')
    const german = wordsIn('de')
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch')
    const heading = page.getByRole('heading', { name: german.t('settings.heading'), level: 1 })
    await expect(heading).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    await expect(quickLog.getByRole('textbox', { name: german.t('quickLog.label') })).toBeVisible()
    const [log] = app.trayItems()
    expect(log).toMatchObject({ label: german.t('tray.log') })
    // It is remembered, and the next window speaks it from its first word on.
    await app.close()
    const again = await launch()
    const next = await mainPage(again, german.t('tray.today'))
    await expect(next.getByRole('link', { name: german.t('main.week') })).toBeVisible()
  })

  test('begins with the language of the system', async ({ launch }) => {
    const app = await launch({ env: { LANGUAGE: 'pt_PT' } })
    const { t } = wordsIn('pt-BR')
    const page = await mainPage(app, t('tray.today'))
    await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR')
    await expect(page.getByRole('link', { name: t('main.week') })).toBeVisible()
  })
})
