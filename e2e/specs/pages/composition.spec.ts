import type { Locator, Page } from '@playwright/test'

import { openCatalog } from '../../../src-shared/words/catalog.ts'
import { ask } from '../../fixtures/bridge.ts'
import { tagsOf } from '../../fixtures/long.ts'
import { seedLook } from '../../fixtures/look-week.ts'
import { expect, sharedApp, test } from '../../fixtures/pages.ts'
import type { PagesApp } from '../../harness/pages-app.ts'
import { openLook, openQuickLog } from '../../pages/look.ts'

const { t } = openCatalog()

/** A field, and what leads to it. */
interface Field {
  name: string
  open: (app: PagesApp) => Promise<Locator>
}

const FIELDS: readonly Field[] = [
  { name: 'a win on Today', open: (app) => textbox(openLook(app, 'today'), t('quickLog.label')) },
  {
    name: 'a win that is edited',
    async open(app) {
      const page = await openLook(app, 'today')
      await page.locator('.win-text').first().click()
      return textbox(page, t('today.editLabel'))
    },
  },
  { name: 'quick log', open: (app) => textbox(openQuickLog(app, ''), t('quickLog.label')) },
  { name: 'what feels heavy', open: (app) => textbox(openLook(app, 'shrink'), t('shrink.heavy')) },
  {
    name: 'a new goal',
    async open(app) {
      const page = await openLook(app, 'plan')
      await page.getByRole('button', { name: t('plan.addGoal') }).click()
      return textbox(page, t('plan.goalName'))
    },
  },
  {
    name: 'the search of all wins',
    async open(app) {
      const page = await openLook(app, 'wins/search')
      const search = page.getByRole('searchbox', { name: t('wins.search') })
      // It takes the focus when it appears, and what is in it is selected.
      await expect(search).toBeFocused()
      return search
    },
  },
]

/** What is written in most. */
const ON_EACH_PUSH = new Set(['quick log', 'what feels heavy'])

async function textbox(page: Page | Promise<Page>, name: string): Promise<Locator> {
  return (await page).getByRole('textbox', { name, exact: true })
}

/** What the app has, which no key of a composition changes. */
async function kept(page: Page): Promise<unknown> {
  const { wins } = await ask(page, 'today.read', {})
  return { wins, plan: await ask(page, 'plan.read', {}) }
}

test.describe('writing by composition', { tag: '@languages' }, () => {
  const app = sharedApp({ env: { TZ: 'UTC' } }, (userData) => {
    seedLook(userData, { wins: 24, words: 'plain' })
  })

  for (const { name, open } of FIELDS) {
    test(
      `keeps Enter, Escape and arrows to itself in ${name}`,
      { tag: tagsOf(ON_EACH_PUSH.has(name)) },
      async () => {
        const field = await open(app())
        const page = field.page()
        const before = await kept(page)
        await field.focus()
        await field.selectText()
        const { press, compose, end } = await inputMethod(page)
        await compose('にほん')
        for (const key of ['ArrowDown', 'ArrowUp', 'Escape', 'Enter']) await press(key)
        await expect(field).toHaveValue('にほん')
        await expect(field).toBeFocused()
        // As Safari has it: the composition is over, and then its Enter comes.
        await end('日本')
        await press('Enter')
        await expect(field).toHaveValue('日本')
        await expect(field).toBeFocused()
        expect(await kept(page)).toEqual(before)
      },
    )
  }
})

/** An input method that writes into what has the focus. */
async function inputMethod(page: Page) {
  const session = await page.context().newCDPSession(page)
  return {
    press: (key: string) =>
      session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key,
        windowsVirtualKeyCode: 229,
      }),
    compose: (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    end: (text: string) => session.send('Input.insertText', { text }),
  }
}
