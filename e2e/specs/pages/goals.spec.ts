import type { Page } from '@playwright/test'

import { dayPlus } from '../../../src-shared/calendar.ts'
import type { Bridge } from '../../../src-shared/contract/bridge.ts'
import type { GoalsView } from '../../../src-shared/contract/plan.ts'
import type { TodayView } from '../../../src-shared/contract/today.ts'
import { ask } from '../../fixtures/bridge.ts'
import { seedLook } from '../../fixtures/look-week.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { seededId } from '../../fixtures/plan-file.ts'
import { openLook } from '../../pages/look.ts'
import { openToday } from '../../pages/main-window.ts'

/** Keeps what a page is told from now on; what it was told last is the answer to a question. */
async function listen(page: Page): Promise<(event: string) => Promise<unknown>> {
  await page.evaluate(() => {
    const told: Record<string, unknown> = {}
    Object.assign(globalThis, { told })
    const { microMomentum } = globalThis as unknown as { microMomentum: Bridge }
    microMomentum.subscribe((event, payload) => (told[event] = payload))
  })
  return (event) =>
    page.evaluate((name) => (globalThis as unknown as { told: never })['told'][name], event)
}

test(
  'pages hear how goals look, and what a win continues',
  { tag: '@look' },
  async ({ launch }) => {
    const { page } = await openToday(await launch())
    const told = await listen(page)
    const added = await ask(page, 'goal.add', { name: 'write', identity: 'someone who writes' })
    if (added.kind !== 'added') throw new Error(added.kind)
    const { id } = added.goal
    const write = { id, name: 'write', identity: 'someone who writes', letGo: false }
    await expect
      .poll(() => told('goals.changed') as Promise<GoalsView>)
      .toEqual({ goals: [{ ...write, hue: 'clay', shape: 'circle' }] })
    await ask(page, 'goal.edit', { id, hue: 'plum' })
    const plum = { goals: [{ ...write, hue: 'plum', shape: 'circle' }] }
    await expect.poll(() => told('goals.changed')).toEqual(plum)
    expect(await ask(page, 'goals.read', {})).toEqual(plum)

    const { day: today } = await ask(page, 'today.read', {})
    const day = dayPlus(today, -1)
    const logged = await ask(page, 'win.log', {
      text: 'opened the letter',
      source: 'quick-log',
      goalId: id,
      day,
    })
    if (logged.kind !== 'logged') throw new Error(logged.kind)
    const { win } = logged
    expect(win).toMatchObject({ day, goalId: id })
    await expect
      .poll(async () => ((await told('today.changed')) as TodayView | undefined)?.continues)
      .toEqual({ winId: win.id, text: 'opened the letter', goalId: id })
    const ahead = { text: 'read it', source: 'quick-log', day: dayPlus(today, 1) } as const
    expect(await ask(page, 'win.log', ahead)).toEqual({ kind: 'ahead' })
  },
)

test(
  'the page of a goal says that it shows all of its wins, and leads back',
  { tag: '@look' },
  async ({ launch, userData }) => {
    seedLook(userData, { wins: 24, words: 'plain', weeksBefore: 6 })
    const app = await launch({ env: { TZ: 'UTC' } })
    const page = await openLook(app, 'plan')
    const goal = page.getByRole('region', { name: 'A home that works' })
    await expect(goal).toContainText('18 times this month')
    await page.getByRole('link', { name: 'A home that works' }).click()
    // The older months are read meanwhile, and until then it says so.
    const status = page.getByRole('status').first()
    await expect(status).toHaveText(/^\d+ wins in all · 18 times this month$/)
    const query = { words: '', goalId: seededId(2), removed: false, from: 0, count: 1 }
    const { wins } = await ask(page, 'history.read', query)
    expect(wins).toBeGreaterThan(18)
    await expect(status).toHaveText(`${wins} wins in all · 18 times this month`)
    // The oldest of them is on the page as well, which scrolls.
    await page.keyboard.press('Tab')
    await page.keyboard.press('End')
    const last = page.locator('[data-kind=win]').last()
    await expect(last.getByRole('button')).toBeFocused()
    await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport()

    await page.getByRole('main').getByRole('link', { name: 'Plan' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeInViewport()
  },
)
