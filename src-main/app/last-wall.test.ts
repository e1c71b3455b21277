import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { dayPlus, weekdayOf } from '../../src-shared/calendar.ts'
import { exportedDays } from '../../src-shared/exported-days.ts'
import { DEFAULT_NUDGES, type NudgeDecision } from '../../src-shared/nudges.ts'
import type { Win } from '../../src-shared/records.ts'
import { openCatalog } from '../../src-shared/words/catalog.ts'
import { sentenceWords } from '../../src-shared/words/sentence-words.ts'
import { isSafeToSay } from '../care/domain/wall.ts'
import { forwardOf } from '../journal/domain/put-forward.ts'
import { openHistory } from '../journal/search/history.ts'
import { noticeOf, offerOf } from '../nudges/nudge-words.ts'
import { weekMarkdown } from '../review/domain/week-markdown.ts'
import { openReviewIndex } from '../review/review-index.ts'
import { openReviewService, type ReviewService } from '../review/review-service.ts'
import { trayMenu } from '../shell/tray/tray-menu.ts'
import { PlanWorld } from '../tests/plan-world.ts'
import { sampleWin } from '../tests/sample-win.ts'

/** As it may lie in a plan from another device, or in a win that the person wrote. */
const HARM = ['hurt myself', 'slit my wrists', 'stab my brother', 'think about suicide']
const ORDINARY = 'open the letter'

const catalog = openCatalog()
const { t } = catalog

let folder: string
let world: PlanWorld
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  // A Tuesday, at ten.
  world = new PlanWorld(folder)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe.each(HARM)('“%s” is in no sentence of the app’s', (harm) => {
  it('is no next step, and none that it serves, comes after or grew out of', async () => {
    const goal = await world.planner.addGoal(harm)
    const goalId = goal.kind === 'added' ? goal.goal.id : ''
    const task = await world.addTask(harm)
    await world.planner.editTask({ id: task, goalId })
    const first = await world.addStep(harm, task)
    await world.planner.editStep({ id: first, anchor: harm })
    expect(world.service.today().next).toEqual({
      stepId: first,
      taskId: task,
      text: 'Your next step',
      why: 'anchored',
    })
    await world.did(first)
    // Nothing is left to go on with: the task is not called by these words, either.
    expect(world.service.today()).not.toHaveProperty('goOn')
    const second = await world.addStep(ORDINARY, task)
    expect(world.service.today().next).toEqual({
      stepId: second,
      taskId: task,
      text: ORDINARY,
      why: 'goes-on',
    })
  })

  it('is no rung that is offered', async () => {
    const { tasks } = await shrunk([harm, ORDINARY])
    expect(world.service.today().next).toMatchObject({ text: ORDINARY })
    expect(tasks[0]?.suggestion).toBe(ORDINARY)
  })

  it('is no ring, and in no tooltip', async () => {
    const task = await world.addTask(harm)
    const stepId = await world.addStep(harm, task)
    world.service.begin({ stepId })
    const { focusTimer } = world.service.today()
    expect(focusTimer).toMatchObject({ stepId, text: 'Your next step' })
    expect(focusTimer).not.toHaveProperty('task')
    expect(world.service.tooltip()).toBe('Two minutes – your next step')
  })

  it('is what no repeat is said to be for', async () => {
    const task = await world.addTask(harm)
    await world.beginRepeat(ORDINARY, task)
    expect(world.service.today().repeats).toMatchObject([{ text: ORDINARY }])
    expect(world.service.today().repeats[0]).not.toHaveProperty('task')
  })

  it('is not in the tray, whose line still does the step', () => {
    const menu = trayMenu(
      { ...t('tray'), presets: t('presets'), didIt: (step) => t('tray.didIt', { step }) },
      { step: { id: 'a', text: harm }, presets: [] },
    )
    expect(menu[1]).toEqual({
      label: 'Did it: your next step',
      action: { kind: 'log-step', stepId: 'a', text: harm },
    })
  })

  it('is in no nudge and no notification', () => {
    const decision = { id: 'a', kind: 'day-start', stepId: 'b', wording: 0 } as NudgeDecision
    const offer = offerOf(decision, () => harm, catalog, true)
    expect(offer.step).toBe('Your next step')
    const notice = noticeOf(offer, catalog)
    expect(notice.body).toBe('Your next step')
    expect(notice.actions.map(({ answer }) => answer)).toContain('did-it')
    // The last place before the system, whatever came there.
    const { title, body } = noticeOf({ ...offer, title: harm, step: harm }, catalog)
    expect([title, body].filter((text) => !isSafeToSay(text))).toEqual([])
  })

  it('is quoted by no offer to take something back, or to put it forward', async () => {
    await world.logWin(harm, 'quick-log')
    expect(world.journal.today().undo).not.toHaveProperty('text')
    // It stands in the person's own list as they wrote it.
    expect(world.journal.today().wins.map(({ text }) => text)).toEqual([harm])
    const wins = [sampleWin(1), sampleWin(2, { text: harm })]
    const settings = { restDays: [], restDates: [], easyDays: [] }
    const forward = forwardOf({ day: '2026-11-23', wins, coveredDays: [], settings })
    expect(forward).toEqual({ winId: wins[1]?.id, state: 'offered' })
  })
})

describe.each(HARM)('looking back never quotes “%s”', (harm) => {
  let service: ReviewService
  let made: number

  beforeEach(() => {
    made = 0
    const { wins, plan } = world.files
    const reviewed = openReviewIndex({ store: wins, onRead: () => undefined })
    const settings = { current: () => ({ nudges: DEFAULT_NUDGES, energy: false }) }
    const data = { settings, journal: world.journal, store: wins, plan, reviewed }
    service = openReviewService({ data, catalog, verbOf: () => undefined })
  })

  async function keep(day: string, text: string, changes: Partial<Win> = {}): Promise<Win> {
    made += 1
    const at = `${day}T10:00:00.${`${made}`.padStart(3, '0')}Z`
    const win = sampleWin(made, { at, day, text, updatedAt: at, ...changes })
    expect(await world.files.wins.put(win)).toEqual({ kind: 'kept' })
    return win
  }

  it('in what a week says', async () => {
    const goal = await world.planner.addGoal('calm')
    const goalId = goal.kind === 'added' ? goal.goal.id : ''
    await world.planner.editGoal({ id: goalId, identity: `somebody who would ${harm}` })
    const step = await world.addStep(ORDINARY)
    await world.planner.editStep({ id: step, anchor: harm })
    for (const day of ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26']) {
      await keep(day, harm, { goalId, stepId: step })
    }
    const said = service.summary('2026-11-23').sentences.map((one) => sentenceWords(catalog, one))
    expect(said).toContain('Four wins on four days.')
    expect(said.filter((sentence) => !isSafeToSay(sentence))).toEqual([])
  })

  it('in a week and its Markdown, but for the person’s own list', async () => {
    const before = await keep('2026-11-20', harm)
    const first = await keep('2026-11-23', harm, { linkedTo: before.id, covers: '2026-11-24' })
    await keep('2026-11-25', ORDINARY, { linkedTo: first.id })
    const view = service.week({ of: '2026-11-23', firstWeekday: weekdayOf('2026-11-23') })
    const days = exportedDays(view)
    expect(days.flatMap(({ wins }) => wins.flatMap(({ grewOutOf = [] }) => grewOutOf))).toEqual([])
    expect(days.flatMap(({ covered = [] }) => covered)).toEqual([{}])
    const text = weekMarkdown({ view, summary: service.summary('2026-11-23'), catalog })
    const [own = '', ...more] = text.split('\n').filter((line) => line.includes(harm))
    expect(own).toMatch(/^- \d\d:\d\d – /)
    expect(more).toEqual([])
    expect(text).toContain('Already covered')
  })

  it('in a chain, a story and the list of all wins', async () => {
    let last = await keep('2026-11-20', harm)
    for (const number of [1, 2, 3]) {
      last = await keep(dayPlus('2026-11-20', number), harm, { linkedTo: last.id })
    }
    expect(await service.chain(last.id)).toMatchObject({ unquoted: true })
    expect(service.month({ firstWeekday: 1 }).stories).toMatchObject([{ unquoted: true }])
    const history = openHistory({
      store: world.files.wins,
      plan: world.files.plan,
      onRead: () => undefined,
    })
    await history.whole()
    const { rows } = history.read({ words: '', removed: false, from: 0, count: 20 })
    const wins = rows.filter((row) => row.kind === 'win')
    expect(wins).toHaveLength(4)
    expect(wins.flatMap(({ grewOutOf = [] }) => grewOutOf)).toEqual([])
  })
})

it('a win that tells of danger is kept as it is, and no cheerful line answers it', async () => {
  expect(await world.logWin('I want to die', 'quick-log')).toMatchObject({
    kind: 'logged',
    win: { text: 'I want to die' },
    acknowledgement: { list: 'heard', index: 0 },
  })
  expect(await world.logWin('opened the letter', 'quick-log')).toMatchObject({
    acknowledgement: { list: 'acknowledgements' },
  })
})

it('what may be quoted still is', async () => {
  const task = await world.addTask('the insurance')
  const step = await world.addStep(ORDINARY, task)
  expect(world.service.today().next).toMatchObject({ text: ORDINARY, task: 'the insurance' })
  await world.did(step)
  expect(world.journal.today().undo).toMatchObject({ text: ORDINARY })
  expect(world.service.today().goOn).toMatchObject({ task: 'the insurance' })
})

/** A task with these rungs, the step before them done. */
async function shrunk(rungs: readonly string[]) {
  const used = await world.planner.use({
    text: 'the insurance',
    friction: {},
    step: 'look at it',
    rungs: [...rungs],
    how: 'now',
  })
  await world.did(used.kind === 'used' ? (used.stepId ?? '') : '')
  return world.service.view()
}
