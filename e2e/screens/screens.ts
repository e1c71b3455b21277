import type { NudgeOffer } from '../../src-shared/contract/nudges.ts'
import type { AskedScreen } from '../../src-shared/contract/windows.ts'
import { ask } from '../fixtures/bridge.ts'
import { LOOK_NOW, seedLook, type LookSeed } from '../fixtures/look-week.ts'
import { setPageClock } from '../fixtures/nudges.ts'
import { test } from '../fixtures/pages.ts'
import { seededId } from '../fixtures/plan-file.ts'
import { openMain } from '../pages/every-screen.ts'
import { openImports, otherFile } from '../pages/imports.ts'
import { openLook as openAt } from '../pages/look.ts'
import { pictures, LONG, QUICK } from './pictures.ts'

const SEEDS: Record<string, LookSeed> = {
  '24': { wins: 24, words: 'plain', weeksBefore: 6 },
  '0': { wins: 0, words: 'plain' },
  '3': { wins: 3, words: 'plain' },
  '60': { wins: 60, words: 'plain' },
  long: { wins: 24, words: 'long' },
  arabic: { wins: 24, words: 'arabic' },
}

/** What shows wins, and so looks otherwise with more or fewer of them. */
const OF_WINS: readonly AskedScreen[] = ['today', 'shrink', 'week', 'month', 'year', 'plan', 'wins']
const SETTINGS = [
  'settings',
  'settings/nudges',
  'settings/appearance',
  'settings/data',
  'settings/advanced',
] as const

for (const [seed, content] of Object.entries(SEEDS)) {
  test(`every screen with ${seed}`, async ({ launch, userData }) => {
    // One app for some hundred pictures.
    test.setTimeout(600_000)
    seedLook(userData, content)
    const app = await launch({ env: { TZ: 'UTC' } })
    const page = await openAt(app, 'today')
    for (const screen of OF_WINS) {
      app.tell('main', 'screen.asked', { screen })
      await page.waitForURL(new RegExp(`#${screen}$`))
      await page.getByRole('heading', { level: 1 }).waitFor()
      await pictures(app, page, `${screen.replace('/', '-')}-${seed}`)
    }
  })
}

test('a ladder', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  const page = await openAt(app, 'shrink')
  await page.getByRole('textbox', { name: 'What feels heavy?' }).fill('the tax return')
  await page.keyboard.press('Enter')
  await page.getByText('It’s boring').click()
  await page.getByRole('region', { name: 'Start here' }).waitFor()
  await pictures(app, page, 'ladder-24')
})

for (const [seed, content] of Object.entries(SEEDS).filter(([, { wins }]) => wins > 0)) {
  test(`a goal with ${seed}`, async ({ launch, userData }) => {
    seedLook(userData, content)
    const app = await launch({ env: { TZ: 'UTC' } })
    const page = await openAt(app, 'plan')
    await page.locator('.plan-goal-name a').nth(1).click()
    await page.getByRole('list', { name: 'Wins, newest first' }).waitFor()
    await pictures(app, page, `goal-${seed}`)
  })
}

test('care', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  const page = await openAt(app, 'shrink')
  await page.getByRole('textbox', { name: 'What feels heavy?' }).fill('I want to die')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'This is about something else' }).waitFor()
  await pictures(app, page, 'care-24')
})

test('the ring', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  const page = await openAt(app, 'today')
  await page.getByRole('button', { name: 'Start two minutes' }).first().click()
  await page.getByRole('timer').waitFor()
  await pictures(app, page, 'ring-24')
})

test('quick log', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  await openAt(app, 'today')
  const page = await app.page('quick-log')
  await setPageClock(page, LOOK_NOW)
  await page.getByRole('textbox').fill('answered one message')
  await pictures(app, page, 'quick-log-24', QUICK)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Undo' }).waitFor()
  await pictures(app, page, 'quick-after-24', QUICK)
})

const TABLE = [
  'day,what,list',
  '03/04/2026,wrote one sentence,thesis',
  '04/04/2026,,thesis',
  '05/04/2026,called the office,home',
]

for (const language of ['en', 'de', 'ar']) {
  test(`settings in ${language}`, async ({ launch, userData }) => {
    test.setTimeout(300_000)
    seedLook(userData, { wins: 24, words: 'plain', weeksBefore: 6 })
    const app = await launch({ env: { TZ: 'UTC', MICRO_MOMENTUM_LANGUAGE: language } })
    const page = await openMain(app)
    const looks =
      language === 'en' ? LONG : LONG.filter(({ colour, contrast }) => !(colour ?? contrast))
    await ask(page, 'backup.make', {})
    for (const screen of SETTINGS) {
      app.tell('main', 'screen.asked', { screen: screen as AskedScreen })
      await page.waitForURL(new RegExp(`#${screen}$`))
      await page.locator('.settings-section > :nth-child(3)').waitFor()
      const name = `${screen.replace('/', '-')}-${language}`
      await pictures(app, page, name, looks)
      if (screen === 'settings/nudges') {
        await ask(page, 'nudges.change', { dayStart: true })
        await page.locator('.upcoming-days').waitFor()
        await pictures(app, page, `${name}-on`, looks)
      }
      if (screen === 'settings/advanced') {
        await page.getByRole('switch').first().click()
        await page.locator('.commit-field').first().waitFor()
        await pictures(app, page, `${name}-on`, looks)
      }
    }
  })
}

test('nudges, unfolded', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  const page = await openAt(app, 'settings/nudges')
  await page.getByRole('switch', { name: 'A nudge when your day starts' }).click()
  await page.getByRole('list', { name: 'The next seven days' }).waitFor()
  await page.getByRole('button', { name: 'Why was it quiet?' }).click()
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true
  })
  await page.getByRole('button', { name: 'Add quiet hours' }).click()
  await pictures(app, page, 'settings-nudges-all', LONG)
})

test('an import and an export', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  await openAt(app, 'today')
  app.answerDialog(await otherFile(userData, 'table.csv', TABLE))
  const { page, start, card } = await openImports(app)
  await start.click()
  await card.waitFor()
  await pictures(app, page, 'settings-import', LONG)
  await card.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByRole('list', { name: 'Past imports' }).waitFor()
  await page.getByRole('button', { name: 'Export…' }).click()
  await page.getByRole('radio', { name: 'Choose dates' }).check()
  await pictures(app, page, 'settings-export', LONG)
})

test('lines of one’s own', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  const page = await openAt(app, 'settings')
  const field = page.getByRole('textbox', { name: 'Add your own' })
  for (const line of ['Ate lunch', 'Went outside for a moment', 'Answered one message']) {
    await field.fill(line)
    await field.press('Enter')
    await page.getByRole('button', { name: `More for “${line}”` }).waitFor()
  }
  await page.getByRole('button', { name: 'Change…' }).click()
  await pictures(app, page, 'settings-lines', [
    { name: 'light', width: 1120, height: 1200 },
    { name: 'dark', width: 1120, height: 1200, colour: 'dark' },
    { name: '360', width: 360, height: 1700 },
  ])
})

test('the welcome', async ({ launch }) => {
  const app = await launch({ env: { TZ: 'UTC' } })
  const page = await app.page('main')
  for (const step of [1, 2, 3, 4]) {
    await page.getByText(`${step} of 4`).waitFor({ state: 'attached' })
    await pictures(app, page, `welcome-${step}`)
    if (step < 4) await page.getByRole('button', { name: 'Next' }).click()
  }
})

const NUDGE: NudgeOffer = {
  id: seededId(900),
  kind: 'day-start',
  title: 'A small step, if you like',
  step: 'Read the first question on the form',
  task: 'the tax return',
  goal: { id: seededId(2), name: 'A home that works' },
  canWait: true,
}

test('today while a win of yesterday is written', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  const page = await openAt(app, 'today')
  await page.getByRole('textbox', { name: 'What did you do?' }).fill('answered one message')
  await page.getByRole('checkbox', { name: /^continues/ }).check()
  await page.getByRole('button', { name: 'Yesterday' }).click()
  await pictures(app, page, 'today-writing')
  await page.getByRole('button', { name: 'Another day' }).click()
  await page.getByRole('button', { name: /^Goal:/ }).click()
  await pictures(app, page, 'today-goal')
})

test('today with threads and a win that is edited', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  const page = await openAt(app, 'today')
  const log = (text: string, linkedTo: string, goalId: string) =>
    ask(page, 'win.log', { text, source: 'quick-log', linkedTo, goalId })
  const wrote = await log('wrote one sentence', seededId(1020), seededId(1))
  await log('sent it to the office', seededId(1023), seededId(2))
  if (wrote.kind === 'logged') await log('read it to Jo', wrote.win.id, seededId(1))
  await page.getByText('read it to Jo').first().waitFor()
  await pictures(app, page, 'today-threads')
  await page.getByText('sent it to the office', { exact: true }).click()
  await page.getByRole('button', { name: 'Save' }).waitFor()
  await pictures(app, page, 'today-edit')
})

test('today after a win', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  const page = await openAt(app, 'today')
  await page.getByRole('button', { name: 'Kept things going' }).click()
  await page.getByRole('button', { name: 'Undo' }).waitFor()
  await pictures(app, page, 'today-after')
})

test('today on a rough day', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  const page = await openAt(app, 'today')
  await page.getByRole('button', { name: 'Rough day?' }).click()
  await page.getByText('Something small is enough today.').waitFor()
  await pictures(app, page, 'today-rough')
})

test('a nudge on today and in quick log', async ({ launch, userData }) => {
  seedLook(userData, { wins: 3, words: 'plain' })
  const app = await launch({ env: { TZ: 'UTC' } })
  const page = await openAt(app, 'today')
  const today = await ask(page, 'today.read', {})
  const quickLog = await app.page('quick-log')
  app.tell('main', 'today.changed', { ...today, nudge: NUDGE })
  app.tell('quick-log', 'today.changed', { ...today, nudge: NUDGE })
  await page.getByRole('button', { name: 'Not today' }).waitFor()
  await pictures(app, page, 'today-nudge')
  app.tell('quick-log', 'quick-log.shown', { appeared: true, nudge: NUDGE })
  await quickLog.getByRole('button', { name: 'Not today' }).waitFor()
  await pictures(app, quickLog, 'quick-nudge', QUICK)
  await quickLog.getByRole('button', { name: 'Start two minutes' }).click()
  await pictures(app, quickLog, 'quick-nudge-begun', QUICK)
})

test('quick log with long words', async ({ launch, userData }) => {
  seedLook(userData, { wins: 24, words: 'long' })
  const app = await launch({ env: { TZ: 'UTC' } })
  await openAt(app, 'today')
  const page = await app.page('quick-log')
  await page.getByRole('textbox').fill('one line of what was done today\n'.repeat(12))
  await pictures(app, page, 'quick-long', QUICK)
})
