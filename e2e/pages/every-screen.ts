import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, type Page } from '@playwright/test'

import type { NudgeOffer } from '../../src-shared/contract/nudges.ts'
import { ask } from '../fixtures/bridge.ts'
import { LOOK_NOW } from '../fixtures/look-week.ts'
import { setPageClock } from '../fixtures/nudges.ts'
import { seededId } from '../fixtures/plan-file.ts'
import type { PagesApp } from '../harness/pages-app.ts'
import { otherFile } from './imports.ts'
import { nextAsked } from './main-window.ts'

/** Looks at a screen that is as it is meant to be. */
export type LookAt = (page: Page, screen: string) => Promise<void>

const STEP = 'Read the first question on the form'

/** Says the words of the design in another language. */
type Say = (text: string) => string

const asTheyAre: Say = (text) => text

function nudgeOf(say: Say): NudgeOffer {
  return {
    id: seededId(900),
    kind: 'day-start',
    title: say('A small step, if you like'),
    step: say(STEP),
    task: say('the tax return'),
    goal: { id: seededId(2), name: say('A home that works') },
    canWait: true,
  }
}

/**
 * Goes through every screen of the main window, once, in one page, whatever its language: nothing is
 * found by its words.
 *
 * @param app with the week of the design
 * @param say in the words that it was written in
 */
export async function everyScreen(
  app: PagesApp,
  lookAt: LookAt,
  say: Say = asTheyAre,
): Promise<void> {
  const page = await openMain(app)
  await today(app, page, lookAt, say)
  await shrink(page, lookAt, say)
  await week(page, lookAt)
  await show(page, 'month', '.month-calendar')
  await lookAt(page, 'month')
  await show(page, 'year', '.year-day')
  await lookAt(page, 'year')
  await plan(page, lookAt)
  await show(page, 'wins', '.wins-row')
  await lookAt(page, 'wins')
  await page.locator('.wins-chips .menu-button').first().click()
  await page.locator('.menu:popover-open').waitFor()
  await lookAt(page, 'wins-menu')
  await page.keyboard.press('Escape')
  await settings(page, lookAt)
  await exchange(app, page, lookAt, say)
  await undo(page, lookAt)
  await welcome(page, lookAt)
}

/** Opens the main window at the moment of the design, whatever its language. */
export async function openMain(app: PagesApp): Promise<Page> {
  const item = app
    .trayItems()
    .find(
      (one) =>
        typeof one === 'object' &&
        'action' in one &&
        one.action.kind === 'open-screen' &&
        one.action.screen === 'today',
    )
  if (typeof item !== 'object' || !('label' in item)) throw new Error('The tray has no Today.')
  // A page that was there before hears of it later than of what a spec does next.
  const gone = app.isShown('main') ? await nextAsked(await app.page('main')) : undefined
  app.chooseInTray([item.label])
  const page = await app.page('main')
  await gone?.()
  await page.locator('.today').waitFor()
  app.setClock(Date.parse(LOOK_NOW))
  await setPageClock(page, LOOK_NOW)
  app.powerEvent('resume')
  return page
}

async function today(app: PagesApp, page: Page, lookAt: LookAt, say: Say): Promise<void> {
  await page.locator('.week-strip').waitFor()
  await lookAt(page, 'today')
  await page.locator('.win-text').first().click()
  await page.locator('.edit-win > p > .quiet').click()
  await page.locator('.win-details').waitFor()
  await lookAt(page, 'today-edit')
  await page.keyboard.press('Escape')
  const view = await ask(page, 'today.read', {})
  app.tell('main', 'today.changed', { ...view, nudge: nudgeOf(say) })
  const step = page.locator('.today-next .step-card-text').filter({ hasText: say(STEP) })
  await step.waitFor()
  await lookAt(page, 'today-nudge')
  app.tell('main', 'today.changed', view)
  await step.waitFor({ state: 'detached' })
  await page.locator('.step-card-buttons > .primary').click()
  await page.getByRole('timer').waitFor()
  await lookAt(page, 'ring')
  await page.locator('.ring-buttons > button').last().click()
  await page.locator('.today-log').waitFor()
}

async function shrink(page: Page, lookAt: LookAt, say: Say): Promise<void> {
  await show(page, 'shrink', '.task-field')
  await lookAt(page, 'shrink')
  const heavy = page.locator('.task-field textarea')
  await heavy.fill(say('the tax return'))
  await page.locator('.friction-field .chip').nth(2).click()
  await page.locator('.start-card').waitFor()
  await lookAt(page, 'ladder')
  await heavy.fill('I want to die')
  await heavy.press('Enter')
  await page.locator('.care-lines').first().waitFor()
  await lookAt(page, 'care')
  await page.keyboard.press('Escape')
  await page.locator('.task-field').waitFor()
}

async function week(page: Page, lookAt: LookAt): Promise<void> {
  await show(page, 'week', '.week-says li')
  await lookAt(page, 'week')
  await page.locator('.week-win button').nth(4).click()
  await page.locator('.chain-wins').waitFor()
  await page.locator('.week-says .week-behind').first().click()
  await page.locator('.summary-wins').waitFor()
  await lookAt(page, 'week-chain')
}

async function plan(page: Page, lookAt: LookAt): Promise<void> {
  await show(page, 'plan', '.plan-goal')
  await lookAt(page, 'plan')
  await page.locator('.plan-goal > header .icon-button').first().click()
  await page.locator('.menu:popover-open > button').nth(1).click()
  await page.locator('.mark-field').waitFor()
  await lookAt(page, 'plan-edit')
  await page.keyboard.press('Escape')
  await page.locator('.plan-goal-name a').first().click()
  await page.locator('.goal .wins-row').first().waitFor()
  await lookAt(page, 'goal')
}

async function settings(page: Page, lookAt: LookAt): Promise<void> {
  await show(page, 'settings', '.preset-form')
  await lookAt(page, 'settings-general')
  await ask(page, 'nudges.change', { dayStart: true })
  for (const section of ['nudges', 'appearance', 'data', 'advanced'] as const) {
    await show(page, `settings/${section}`, `.settings-list a[href$="${section}"][aria-current]`)
    await unfold(page)
    await lookAt(page, `settings-${section}`)
  }
}

/** What would be imported from a file of another program, and what is asked before an export. */
async function exchange(app: PagesApp, page: Page, lookAt: LookAt, say: Say): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'micro-momentum-other-'))
  const file = await otherFile(folder, 'todo.txt', [
    `x 2024-03-05 2024-03-01 ${say('found one receipt')} +Home`,
    `x ${say('showed up')}`,
    `${say('the hallway')} +Home due:2024-01-01`,
  ])
  app.answerDialog(file)
  await show(page, 'settings/data', '.imports')
  await page.locator('.imports .setting button').first().click()
  await page.locator('.imports-found').waitFor()
  await unfold(page)
  await lookAt(page, 'import')
  await page.locator('.imports-card .preview-buttons > button').last().click()
  await page.locator('.imports-card').waitFor({ state: 'detached' })
  await rm(folder, { recursive: true, force: true })
  await page.locator('[aria-labelledby=export] button').click()
  const dialog = page.locator('dialog[open]')
  await dialog.waitFor()
  await lookAt(page, 'export')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}

/** What stands after a win for as long as it can be taken back. */
async function undo(page: Page, lookAt: LookAt): Promise<void> {
  await show(page, 'today', '.today-log')
  await page.locator('.still-counts button').first().click()
  await page.locator('.answer-line button').waitFor()
  await lookAt(page, 'today-undo')
}

async function welcome(page: Page, lookAt: LookAt): Promise<void> {
  await show(page, 'welcome', '.welcome')
  for (const step of [1, 2, 3, 4]) {
    await expect(page.locator('.welcome-progress > [data-done=true]')).toHaveCount(step)
    await lookAt(page, `welcome-${step}`)
    if (step < 4) await page.locator('.welcome-buttons > .primary').click()
  }
}

/** The same for the quick-log window: before a win, after it, with a nudge, and during two minutes. */
export async function everyQuickLog(
  app: PagesApp,
  lookAt: LookAt,
  say: Say = asTheyAre,
): Promise<void> {
  const page = await app.page('quick-log')
  await setPageClock(page, LOOK_NOW)
  await page.locator('.today-beads li').first().waitFor()
  await page.getByRole('textbox').fill(say('answered her message'))
  await lookAt(page, 'quick')
  await page.keyboard.press('Enter')
  await page.locator('.landing button').waitFor()
  await lookAt(page, 'quick-after')
  app.tell('quick-log', 'quick-log.shown', { appeared: true, nudge: nudgeOf(say) })
  await page.locator('.step-card').waitFor()
  await lookAt(page, 'quick-nudge')
  await page.locator('.step-card-buttons > .primary').click()
  await page.getByRole('timer').waitFor()
  await lookAt(page, 'quick-ring')
}

/** Leads to a route, and waits for something that only its screen has. */
async function show(page: Page, route: string, isThere: string): Promise<void> {
  await page.evaluate((route) => {
    location.hash = route
  }, route)
  await page.locator(isThere).first().waitFor()
}

/** Opens everything on a page that is folded away. */
async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true
  })
}
