import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { DAY } from '../tests/berlin-day.ts'
import { beginNudges, NudgesWorld, OTHER, STEP } from '../tests/nudges-world.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const begin = (prepare?: (world: NudgesWorld) => void, step?: string): Promise<NudgesWorld> =>
  beginNudges(folder, prepare, step)

describe('the day’s nudge', () => {
  test('comes at a breakpoint after its time, with the open step, and is on disk by then', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.until('08:29')
    expect(world.notices).toEqual([])
    let onDisk: unknown
    world.written = async () =>
      (onDisk = [world.notices.length, world.files.nudges.past().at(-1)?.outcome])
    await world.sleepUntil('08:40')
    expect(onDisk).toEqual([0, 'shown'])
    expect(world.onScreen).toMatchObject({ body: 'open the letter' })
    expect(world.onScreen?.actions.map(({ answer }) => answer)).toEqual([
      'did-it',
      'start',
      'later',
      'not-today',
    ])
    expect(world.nudges.offer()).toMatchObject({
      step: 'open the letter',
      stepId: STEP,
      canWait: true,
    })
  })

  test('is answered on a notification that an earlier run has left', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.sleepUntil('08:40')
    const id = world.nudges.offer()?.id ?? ''
    const later = await begin()
    later.now = world.now
    later.reactEarlier?.(id, 'did-it')
    await later.settle()
    expect(later.files.nudges.past().at(-1)).toMatchObject({ id, answer: 'did-it' })
    later.reactEarlier?.('019a0000-0000-7000-8000-0000000000ff', 'clicked')
    await later.settle()
    expect(later.windows).toEqual([{}])
  })

  test('says what its step serves', async () => {
    const world = await begin(undefined, 'open the letter')
    const goal = await world.planner.addGoal('a calm home')
    const goalId = goal.kind === 'added' ? goal.goal.id : ''
    const task = await world.planner.addTask({ text: 'the paperwork', goalId })
    const taskId = task.kind === 'added' ? task.id : ''
    await world.planner.editStep({ id: STEP, taskId })
    await world.sleepUntil('08:40')
    expect(world.nudges.offer()).toMatchObject({
      step: 'open the letter',
      task: 'the paperwork',
      goal: { id: goalId, name: 'a calm home' },
    })
  })

  test('offers a step of ours where none is open, another one each day', async () => {
    const world = await begin()
    const days = ['2026-11-24', '2026-11-25', '2026-11-26']
    for (const day of days) await world.sleepUntil('09:00', day)
    const bodies = world.notices.map(({ notice }) => notice.body)
    const titles = world.notices.map(({ notice }) => notice.title)
    expect([new Set(bodies).size, new Set(titles).size]).toEqual([3, 3])
  })

  test('does not come on the first day of all', async () => {
    const world = await begin((world) => (world.firstRun = true))
    await world.sleepUntil('09:00')
    expect(world.notices).toEqual([])
    expect(world.choices).toMatchObject({ firstDay: DAY, restDates: [] })
    expect(world.nudges.view().silence).toBe('first-day')
    await world.sleepUntil('09:00', '2026-11-25')
    expect(world.notices).toHaveLength(1)
  })

  test('is not shown where a win came while it was being written down, and says so', async () => {
    const world = await begin()
    world.written = () => world.journal.log('quick as a fish', 'quick-log')
    await world.sleepUntil('09:00')
    expect(world.notices).toEqual([])
    expect(world.files.nudges.past().at(-1)).toMatchObject({ outcome: 'held', reason: 'won' })
  })

  test('is not shown where it cannot be written down, and is tried again', async () => {
    const world = await begin()
    world.refuses = true
    await world.sleepUntil('09:00')
    expect(world.notices).toEqual([])
    expect(world.nudges.view().silence).toBe('not-saved')
    world.refuses = false
    await world.until('09:20')
    expect(world.notices).toHaveLength(1)
  })

  test('leaves the screen when a win is logged, or when its day is over', async () => {
    const world = await begin()
    await world.sleepUntil('09:00')
    expect(world.onScreen).toBeDefined()
    await world.journal.log('made tea', 'quick-log')
    await world.settle()
    expect([world.onScreen, world.nudges.offer()]).toEqual([undefined, undefined])
    await world.sleepUntil('09:00', '2026-11-25')
    expect(world.onScreen).toBeDefined()
    world.sample = { ...world.sample, idleMs: 10 * 3_600_000 }
    await world.until('04:01', '2026-11-26')
    expect(world.onScreen).toBeUndefined()
  })

  test('is not repeated after a restart, and can still be answered', async () => {
    const world = await begin()
    await world.sleepUntil('09:00')
    const again = new NudgesWorld(folder)
    again.now = world.now + 60_000
    again.nudges.start()
    await again.settle()
    expect(again.notices).toEqual([])
    const offer = again.nudges.offer()
    expect(await again.nudges.answer(offer?.id ?? '', 'not-today')).toMatchObject({
      kind: 'answered',
    })
    expect(again.nudges.offer()).toBeUndefined()
  })

  test('comes once, whichever of two computers is there first', async () => {
    const world = await begin()
    await world.sleepUntil('09:00')
    const other = new NudgesWorld(folder, OTHER)
    other.now = world.now + 60 * 60_000
    other.nudges.start()
    await other.settle()
    expect(other.notices).toEqual([])
    expect(other.nudges.tray().nudges.quiet).toBe('Today’s nudge came')
  })
})
