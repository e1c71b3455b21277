import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { DEFAULT_NUDGES } from '../../src-shared/nudges.ts'
import type { Win } from '../../src-shared/records.ts'
import { openCatalog } from '../../src-shared/words/catalog.ts'
import { openHistory } from '../journal/search/history.ts'
import { weekMarkdown } from '../review/domain/week-markdown.ts'
import { openReviewIndex } from '../review/review-index.ts'
import { openReviewService } from '../review/review-service.ts'
import { PlanWorld } from '../tests/plan-world.ts'

let folder: string
let world: PlanWorld
let goalId: string
let wins: [Win, Win]
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  // A Tuesday, at ten.
  world = new PlanWorld(folder)
  const added = await world.planner.addGoal('write', 'someone who writes')
  goalId = added.kind === 'added' ? added.goal.id : ''
  const first = await log('opened the letter', { goalId, day: '2026-11-22' })
  wins = [first, await log('read it', { goalId, linkedTo: first.id, day: '2026-11-23' })]
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function log(text: string, said: Parameters<typeof world.logWin>[2]): Promise<Win> {
  const result = await world.logWin(text, 'quick-log', said)
  if (result.kind !== 'logged') throw new Error(result.kind)
  return result.win
}

it('has wins of another day, with their goal and link, in their weeks and in Markdown', () => {
  const { plan, wins: store } = world.files
  const reviewed = openReviewIndex({ store, onRead: () => undefined })
  const settings = { current: () => ({ nudges: DEFAULT_NUDGES, energy: false }) }
  const catalog = openCatalog()
  const service = openReviewService({
    data: { settings, journal: world.journal, store, plan, reviewed },
    catalog,
    verbOf: () => undefined,
  })
  const view = service.week({ of: '2026-11-23', firstWeekday: 1 })
  expect(view.days[0]?.wins).toEqual([wins[1]])
  expect(view.before).toMatchObject([{ id: wins[0].id }])
  const text = weekMarkdown({ view, summary: service.summary('2026-11-23'), catalog })
  const origin = catalog.t('wins.grewOutOf', { text: 'opened the letter' })
  expect(text).toContain(`- 10:00 – read it (${origin})`)
})

it('finds them by their goal among all wins, which keeps its look once it is let go', async () => {
  const goals = world.service.goals.view()
  await world.planner.archive(goalId)
  const { plan, wins: store } = world.files
  const history = openHistory({ store, plan, onRead: () => undefined })
  await history.whole()
  const found = history.read({ words: '', goalId, removed: false, from: 0, count: 9 })
  expect(found.rows).toMatchObject([
    { kind: 'day', day: '2026-11-23' },
    { win: { id: wins[1].id }, goal: 'write', grewOutOf: 'opened the letter' },
    { kind: 'day', day: '2026-11-22' },
    { win: { id: wins[0].id }, goal: 'write' },
  ])
  const [write] = goals.goals
  expect(write).toMatchObject({ id: goalId, identity: 'someone who writes', letGo: false })
  expect(world.service.goals.view()).toEqual({ goals: [{ ...write, letGo: true }] })
})
