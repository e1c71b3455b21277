import type { Page } from '@playwright/test'

import { dayPlus } from '../../../src-shared/calendar.ts'
import type { Bridge } from '../../../src-shared/contract/bridge.ts'
import type { GoalsView } from '../../../src-shared/contract/plan.ts'
import type { TodayView } from '../../../src-shared/contract/today.ts'
import { ask } from '../../fixtures/bridge.ts'
import { expect, test } from '../../fixtures/pages.ts'
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
