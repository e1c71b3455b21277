import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { DAY } from '../tests/berlin-day.ts'
import { beginNudges, type NudgesWorld, STEP } from '../tests/nudges-world.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const begin = (prepare?: (world: NudgesWorld) => void, step?: string): Promise<NudgesWorld> =>
  beginNudges(folder, prepare, step)

describe('what the windows and the tray show', () => {
  test('the tray offers the step that Today shows, not the smallest', async () => {
    const world = await begin(undefined, 'open the letter')
    const small = await world.planner.addStep({ text: 'breathe' })
    expect(world.nudges.tray().step).toMatchObject({ text: 'breathe' })
    await world.planner.chooseStep(STEP)
    expect(world.nudges.tray().step).toEqual({ id: STEP, text: 'open the letter' })
    expect(small.kind).toBe('added')
  })

  test('a pause, its end, and what comes next', async () => {
    const world = await begin()
    expect(world.nudges.tray()).toMatchObject({
      shape: 'idle',
      nudges: { next: expect.stringMatching(/^Next: today at about 8:30/) as string },
    })
    world.nudges.pause('today')
    expect(world.nudges.tray()).toMatchObject({
      shape: 'paused',
      nudges: { paused: 'Paused until tomorrow', quiet: 'Quiet: paused' },
    })
    world.nudges.pause(null)
    expect(world.nudges.tray().nudges.paused).toBeUndefined()
    world.nudges.lowEnergy(true)
    await world.sleepUntil('09:00')
    expect(world.nudges.tray().nudges).toMatchObject({
      lowEnergy: true,
      quiet: 'Quiet: a rough day',
      next: expect.stringMatching(/^Next: tomorrow/) as string,
    })
    expect(world.notices).toEqual([])
  })

  test('a low-energy day and a pause take away what has come already', async () => {
    const world = await begin()
    await world.sleepUntil('09:00')
    world.nudges.lowEnergy(true)
    await world.settle()
    expect([world.onScreen, world.nudges.offer()]).toEqual([undefined, undefined])
    world.nudges.lowEnergy(false)
    await world.settle()
    expect(world.nudges.offer()).toBeDefined()
    expect(world.notices).toHaveLength(1)
  })

  test('a low-energy day and paused days are written down for the rhythm', async () => {
    const world = await begin()
    world.nudges.pause('hour')
    expect(world.choices.easyDays).toEqual([])
    world.nudges.lowEnergy(true)
    world.nudges.pause({ before: '2026-11-27' })
    expect(world.choices.easyDays).toEqual([DAY, '2026-11-25', '2026-11-26'])
    world.nudges.lowEnergy(false)
    expect(world.choices.easyDays).toEqual([DAY, '2026-11-25', '2026-11-26'])
    world.nudges.pause(null)
    expect(world.choices.easyDays).toEqual([DAY])
    // What is chosen elsewhere leaves them as they are.
    world.nudges.change({ perDay: 2 })
    expect(world.choices.easyDays).toEqual([DAY])
  })

  test('why it is quiet is said in the present tense', async () => {
    const world = await begin()
    world.nudges.lowEnergy(true)
    world.sample = { ...world.sample, idleMs: 3_600_000 }
    await world.sleepUntil('09:00')
    expect(world.nudges.tray().nudges.quiet).toBe('Quiet: a rough day')
    world.nudges.lowEnergy(false)
    await world.settle()
    expect(world.nudges.tray().nudges).toMatchObject({
      quiet: 'Waiting for a good time',
      next: 'Next: today, at a good time',
    })
    world.sample = { ...world.sample, idleMs: 0 }
    await world.until('09:10')
    world.notices[0]?.react('later')
    await world.settle()
    expect(world.nudges.tray().nudges.quiet).toBe('You chose later')
    await world.journal.log('made tea', 'quick-log')
    await world.settle()
    expect(world.nudges.tray().nudges.quiet).toBe('Quiet: you already had a win')
  })

  test('the card is for the windows where no notification arrives', async () => {
    const world = await begin()
    await world.sleepUntil('09:00')
    expect(world.nudges.card()).toBeUndefined()
    world.channel = { channel: 'window', tried: [] }
    expect(world.nudges.card()).toEqual(world.nudges.offer())
  })

  test('an hour’s pause ends by itself', async () => {
    const world = await begin()
    await world.until('08:20')
    world.nudges.pause('hour')
    await world.sleepUntil('08:40')
    expect(world.notices).toEqual([])
    await world.until('09:21')
    expect(world.notices).toHaveLength(1)
  })
})
