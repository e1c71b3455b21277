import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { daysBetween, epochMs } from '../src-shared/calendar.ts'
import {
  isRestDay,
  pausedUntil,
  personDay,
  quietUntil,
  timeInDay,
} from './domain/nudge-calendar.ts'
import { decide } from './domain/nudge-policy.ts'
import { live, type Circumstances, type LifeStory, type Shown } from './tests/simulated-life.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const YEARS = 300
const DAY_START_HOUR = 4

const lives = fc.record<Circumstances>({
  seed: fc.integer(),
  days: fc.constant(365),
  tellsIdle: fc.boolean(),
  tellsNews: fc.boolean(),
  timersCountSleep: fc.boolean(),
  wins: fc.constantFrom(0, 0.1, 0.5),
  travels: fc.constantFrom(0, 0.02, 0.3),
  clockJumps: fc.constantFrom(0, 0, 0.05, 0.3),
  crashes: fc.constantFrom(0, 0.05, 0.3),
  changesOfMind: fc.constantFrom(0, 0.1, 0.5),
  longSleeps: fc.constantFrom(0, 0.03),
  answers: fc.constantFrom(0, 0.2, 0.7),
})

describe('over years of all kinds of lives', () => {
  test(`keeps every promise in ${YEARS} years`, { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (circumstances) => {
        const story = await live(circumstances)
        for (const one of story.shown) checkMoment(one, circumstances, story)
        checkNoneTwice(story)
        checkNoBurst(story, circumstances)
        if (circumstances.clockJumps === 0) checkBackOff(story)
        expect(story.unexplained).toEqual([])
        checkReproducible(story)
      }),
      { numRuns: YEARS, interruptAfterTimeLimit: 550_000, markInterruptAsFailure: true },
    )
  })

  test('still speaks, nearly daily, in a life with nothing in the way', async () => {
    const calm = { wins: 0, travels: 0, clockJumps: 0, crashes: 0, changesOfMind: 0, longSleeps: 0 }
    const story = await live({
      ...calm,
      seed: 7,
      days: 365,
      tellsIdle: true,
      tellsNews: true,
      timersCountSleep: false,
      answers: 1,
    })
    const days = new Set(story.shown.map(({ day }) => day))
    // Some days nobody sits down in the morning, and Sundays are for rest.
    expect(days.size).toBeGreaterThan(150)
  })
})

/** One nudge, at the moment in which it was shown. */
function checkMoment(shown: Shown, { tellsIdle }: Circumstances, story: LifeStory): void {
  const { decision, settings, world, now, zone, day, again } = shown
  const moment = { now, zone, dayStartHour: DAY_START_HOUR }
  const { weekday, ends } = personDay(moment)
  const { kind } = decision
  expect(decision.day).toBe(day)
  expect(world.asleep).toBe(false)
  expect(world.locked).toBe(false)
  if (tellsIdle) expect(world.isThere || world.idleMs < 5 * MINUTE).toBe(true)
  if (tellsIdle && settings.heedDoNotDisturb) expect(world.doNotDisturb).toBe(false)
  expect(isRestDay(day, weekday, settings)).toBe(false)
  expect(quietUntil(moment, settings.quiet)).toBeUndefined()
  expect(pausedUntil(moment, settings.pause)).toBeUndefined()
  expect(settings.lowEnergyDay).not.toBe(day)
  if (kind !== 'week') expect(shown.wonToday || shown.covered).toBe(false)
  if (again) {
    const asked = epochMs(decision.answeredAt ?? '') + settings.later * MINUTE
    expect(now).toBeGreaterThanOrEqual(asked)
    if (!wasHeld(story, shown)) expect(now).toBeLessThan(asked + 2 * HOUR)
    return
  }
  const at = (time: string): number => timeInDay(day, time, moment)
  const windows = {
    'day-start': [at(settings.from), at(settings.until)],
    anchor: [at(settings.anchor.at), at(settings.anchor.at) + HOUR],
    'end-of-day': [at(settings.endOfDay.at), at(settings.endOfDay.at) + 2 * HOUR],
    week: [at(settings.week.at), at(settings.week.at) + 4 * HOUR],
  } as const
  const [from, until] = windows[kind]
  expect(now).toBeGreaterThanOrEqual(from)
  if (!wasHeld(story, shown)) expect(now).toBeLessThan(until > from ? until : ends)
  const isOn = {
    'day-start': settings.dayStart,
    anchor: settings.anchor.on,
    'end-of-day': settings.endOfDay.on,
    week: settings.week.on && settings.week.day === weekday,
  }
  expect(isOn[kind]).toBe(true)
  // The budget as it was then, for everything that day, of all kinds.
  const soFar = story.shown.filter((one) => one.day === day && !one.again && one.real <= shown.real)
  expect(soFar.length).toBeLessThanOrEqual(settings.perDay)
}

/** Whether do not disturb has held it within its time: it may come until the day's end. */
function wasHeld({ decisions }: LifeStory, { decision, day }: Shown): boolean {
  return decisions.some(
    (one) => one.kind === decision.kind && one.day === day && one.reason === 'do-not-disturb',
  )
}

/** Never two for one reason, whatever crashed in between; and all of them are on the disk. */
function checkNoneTwice({ shown, decisions }: LifeStory): void {
  const first = shown.filter(({ again }) => !again).map(({ decision }) => decision)
  expect(new Set(first.map(({ kind, day }) => `${kind} ${day}`)).size).toBe(first.length)
  const again = shown.filter(({ again }) => again).map(({ decision }) => decision)
  expect(new Set(again.map(({ id }) => id)).size).toBe(again.length)
  expect(again.every(({ answer }) => answer === 'later')).toBe(true)
  const kept = new Set(decisions.flatMap(({ id, outcome }) => (outcome === 'shown' ? id : [])))
  expect(first.every(({ id }) => kept.has(id))).toBe(true)
}

/** However the clock is moved or the computer sleeps, they do not come in a heap. */
function checkNoBurst({ shown }: LifeStory, { clockJumps, travels }: Circumstances): void {
  for (const [index, one] of shown.entries()) {
    const before = shown[index - 1]
    if (before === undefined) continue
    const apart = one.real - before.real
    const isSameProcess = one.processBegan === before.processBegan
    if (one.day !== before.day && isSameProcess) expect(apart).toBeGreaterThanOrEqual(3 * HOUR)
    const isSteady = clockJumps === 0 && travels === 0
    if (isSteady && one.decision.id !== before.decision.id)
      expect(apart).toBeGreaterThanOrEqual(HOUR)
  }
}

/** The day's first nudges come less often while they meet silence, and as before after a reaction. */
function checkBackOff({ shown, decisions }: LifeStory): void {
  const answered = new Map(decisions.map((one) => [one.id, one.answer !== undefined]))
  const starts = shown.filter(({ decision, again }) => decision.kind === 'day-start' && !again)
  // What was decided and then crashed counts as shown for the person, too.
  const decided = decisions.filter(
    ({ kind, outcome }) => kind === 'day-start' && outcome === 'shown',
  )
  for (const one of starts) {
    const before = decided.findLast(({ at }) => at < one.decision.at)
    if (before === undefined) continue
    const apart = daysBetween(before.day, one.day)
    const hadWin = one.lastWinAt !== undefined && one.lastWinAt > epochMs(before.at)
    if (answered.get(before.id) === true || hadWin) expect(one.decision.inARow).toBe(1)
    else if (apart < 30) {
      const ignored = before.inARow ?? 0
      expect(one.decision.inARow).toBe(ignored + 1)
      expect(Math.abs(apart)).toBeGreaterThanOrEqual(ignored >= 6 ? 7 : ignored >= 3 ? 2 : 1)
    }
  }
}

/** The same facts, written down and read again, give the same decision. */
function checkReproducible({ facts }: LifeStory): void {
  for (const one of facts) {
    const written = JSON.parse(JSON.stringify(one)) as typeof one
    expect(decide(written)).toEqual(decide(one))
  }
}
