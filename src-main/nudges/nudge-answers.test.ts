import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { instantOfWall } from '../../src-shared/calendar.ts'
import { ZONE } from '../tests/berlin-day.ts'
import { beginNudges, type NudgesWorld, STEP } from '../tests/nudges-world.ts'
import { writtenShrinker } from '../tests/written-shrinker.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const begin = (prepare?: (world: NudgesWorld) => void, step?: string): Promise<NudgesWorld> =>
  beginNudges(folder, prepare, step)

describe('an answer', () => {
  test('“Did it” on the notification logs the step without a window', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.sleepUntil('09:00')
    world.notices[0]?.react('did-it')
    await world.settle()
    expect(world.journal.today().wins).toMatchObject([
      { text: 'open the letter', source: 'step', stepId: STEP },
    ])
    expect(world.windows).toEqual([])
    expect(world.nudges.view().decisions[0]).toMatchObject({ answer: 'did-it' })
    expect(world.nudges.tray()).toMatchObject({ shape: 'covered' })
    expect(world.nudges.tray().step).toBeUndefined()
  })

  test('“Did it” of a step that the app thought of is logged in the past, too', async () => {
    const world = await begin()
    await world.sleepUntil('09:00')
    const { step } = world.nudges.offer() ?? {}
    world.notices[0]?.react('did-it')
    await world.settle()
    const [win] = world.journal.today().wins
    expect(win).toMatchObject({ source: 'step', text: writtenShrinker.asWin(step ?? '') })
    expect(win?.text).not.toBe(step)
  })

  test('a click opens the window with the nudge; “Start” begins its two minutes', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.sleepUntil('09:00')
    world.notices[0]?.react('clicked')
    await world.settle()
    expect(world.windows).toMatchObject([{ nudge: { step: 'open the letter' } }])
    expect(world.nudges.view().decisions[0]).toMatchObject({ answer: 'opened' })

    await world.sleepUntil('09:00', '2026-11-25')
    world.notices[1]?.react('start')
    await world.settle()
    expect(world.windows[1]).toMatchObject({ begin: true, nudge: { step: 'open the letter' } })
    // It can still be logged.
    expect(world.nudges.offer()).toBeDefined()
    expect(world.planService.today().focusTimer).toMatchObject({
      text: 'open the letter',
      stepId: STEP,
    })
  })

  test('a click on the weekly one leads to the week that is ready', async () => {
    const week = { on: true, day: 2, at: '17:00' }
    const world = await begin(
      (world) => (world.choices = { ...world.choices, dayStart: false, week }),
    )
    await world.journal.log('a walk', 'quick-log')
    await world.sleepUntil('17:00')
    // On a Tuesday, where weeks begin on Monday: the week before.
    expect(world.nudges.offer()).toMatchObject({ kind: 'week', week: '2026-11-17' })
    world.notices[0]?.react('clicked')
    await world.settle()
    expect(world.windows).toEqual(['week/2026-11-17'])
  })

  test('“Start” begins at once, so that an energy that comes before the disk is done is of it', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.sleepUntil('09:00')
    const answered = world.nudges.answer(world.nudges.offer()?.id ?? '', 'start')
    await Promise.resolve()
    world.planService.setEnergy({ energyBefore: 3 })
    await answered
    expect(world.planService.today().focusTimer).toMatchObject({ stepId: STEP, energyBefore: 3 })
  })

  test('“Start” that could not be saved leaves no two minutes behind', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.sleepUntil('09:00')
    world.refuses = true
    const answer = await world.nudges.answer(world.nudges.offer()?.id ?? '', 'start')
    expect(answer).toMatchObject({ kind: 'not-saved' })
    expect(world.planService.today()).not.toHaveProperty('focusTimer')
  })

  test('“Start” to a step of ours begins no ring: there is nothing of theirs to do', async () => {
    const world = await begin()
    await world.sleepUntil('09:00')
    expect(world.nudges.offer()).not.toHaveProperty('stepId')
    world.notices[0]?.react('start')
    await world.settle()
    expect(world.planService.today()).not.toHaveProperty('focusTimer')
  })

  test('“Did it” to a step that was archived meanwhile is shown with its words', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.sleepUntil('09:00')
    await world.planner.archive(STEP)
    world.notices[0]?.react('did-it')
    await world.settle()
    expect(world.journal.today().wins).toEqual([])
    expect(world.windows).toEqual([{ text: 'open the letter' }])
  })

  test('a step that was archived is offered no longer, and can still be put off', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.sleepUntil('09:00')
    const id = world.nudges.offer()?.id ?? ''
    await world.planner.archive(STEP)
    world.nudges.reconsider()
    await world.settle()
    expect([world.nudges.offer(), world.onScreen]).toEqual([undefined, undefined])
    expect(await world.nudges.answer(id, 'later')).toMatchObject({ kind: 'answered' })
    await world.until('11:00')
    expect(world.notices).toHaveLength(1)
    expect(await world.nudges.answer(id, 'not-today')).toMatchObject({ kind: 'answered' })
  })

  test('“Later” takes it off the screen and brings it back once, also in the afternoon', async () => {
    const world = await begin()
    await world.sleepUntil('11:30')
    world.notices[0]?.react('later')
    await world.settle()
    expect([world.nudges.offer(), world.notices.length]).toEqual([undefined, 1])
    await world.until('12:59')
    expect(world.notices).toHaveLength(1)
    await world.until('13:01')
    expect(world.notices).toHaveLength(2)
    expect(world.notices[1]?.notice.actions.map(({ answer }) => answer)).not.toContain('later')
    expect(world.nudges.offer()).toMatchObject({ canWait: false })
    await world.until('23:00')
    expect(world.notices).toHaveLength(2)
    expect(world.nudges.view().decisions.filter(({ outcome }) => outcome === 'shown')).toHaveLength(
      1,
    )
  })

  test('given twice, in two windows, logs one win', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.sleepUntil('09:00')
    const id = world.nudges.offer()?.id ?? ''
    const answers = await Promise.all([
      world.nudges.answer(id, 'did-it'),
      world.nudges.answer(id, 'did-it'),
    ])
    expect(answers.map(({ kind }) => kind)).toEqual(['answered', 'gone'])
    expect(world.journal.today().wins).toHaveLength(1)
  })

  test('“Not today” is not overturned by a “Later” from another window', async () => {
    const world = await begin()
    await world.sleepUntil('09:00')
    const id = world.nudges.offer()?.id ?? ''
    await world.nudges.answer(id, 'not-today')
    expect(await world.nudges.answer(id, 'later')).toEqual({ kind: 'gone' })
    await world.until('14:00')
    expect(world.notices).toHaveLength(1)
    // What the person did counts all the same.
    expect(await world.nudges.answer(id, 'did-it')).toMatchObject({ kind: 'answered' })
  })

  test('to a step that was done in another way is over', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.sleepUntil('09:00')
    const id = world.nudges.offer()?.id ?? ''
    expect(await world.planService.did(STEP)).toMatchObject({ kind: 'logged' })
    expect(await world.nudges.answer(id, 'did-it')).toEqual({ kind: 'gone' })
    expect(await world.planService.did(STEP)).toEqual({ kind: 'gone' })
    expect(world.journal.today().wins).toHaveLength(1)
  })

  test('“Did it” whose day has ended in between is shown with its words', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.sleepUntil('09:00')
    world.now = instantOfWall('2026-11-25T09:00', ZONE)
    world.notices[0]?.react('did-it')
    await world.settle()
    expect(world.windows).toEqual([{ text: 'open the letter' }])
  })

  test('that cannot be kept says so, with the step in the window', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.sleepUntil('09:00')
    world.refuses = true
    world.notices[0]?.react('later')
    await world.settle()
    expect(world.windows).toMatchObject([
      { nudge: { step: 'open the letter' }, problem: { kind: 'disk-full' } },
    ])
  })

  test('to a nudge of yesterday, or to none, changes nothing', async () => {
    const world = await begin()
    await world.sleepUntil('09:00')
    const id = world.nudges.offer()?.id ?? ''
    await world.sleepUntil('14:00', '2026-11-25')
    expect(await world.nudges.answer(id, 'did-it')).toEqual({ kind: 'gone' })
    expect(await world.nudges.answer(STEP, 'later')).toEqual({ kind: 'gone' })
    expect(world.journal.today().wins).toEqual([])
  })
})
