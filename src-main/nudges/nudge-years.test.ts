import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { daysBetween, epochMs } from '../../src-shared/calendar.ts'
import { isRestDay, pausedUntil, personDay, quietUntil, timeInDay } from '../days/person-day.ts'
import type { Circumstances, LifeStory, Shown } from '../tests/life-story.ts'
import { times } from '../tests/short-run.ts'
import { simulateLife } from '../tests/simulated-life.ts'
import { decide } from './domain/nudge-policy.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** How many years are lived: `npm run torture` lives many. */
const YEARS = Number(process.env['YEARS'] ?? times(12, 2))
/** The same years each time, so that a change is judged by itself; other ones by `YEARS_SEED`. */
const SEED = Number(process.env['YEARS_SEED'] ?? 2026)
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

const UNEVENTFUL: Circumstances = {
  seed: 0,
  days: 365,
  tellsIdle: false,
  tellsNews: false,
  timersCountSleep: false,
  wins: 0.1,
  travels: 0.3,
  clockJumps: 0,
  crashes: 0,
  changesOfMind: 0,
  longSleeps: 0,
  answers: 0,
}
/** Lives that once broke a promise, or were judged wrongly. */
const FOUND: readonly Circumstances[] = [
  // The disk is full for a whole day, after the clock was a year ahead.
  { ...UNEVENTFUL, seed: -167_004_735, clockJumps: 0.3 },
  // A flight brings a day back, and its nudge is answered after the one of the day between.
  { ...UNEVENTFUL, seed: -15, changesOfMind: 0.5, answers: 0.7 },
]

describe('over years of all kinds of lives', () => {
  test(`keeps every promise in ${YEARS} years`, { timeout: 900_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (circumstances) => {
        const story = await simulateLife(circumstances)
        const broken = [
          ...story.shown.flatMap((one) => brokenAtMoment(one, circumstances, story)),
          ...shownTwice(story),
          ...bursts(story, circumstances),
          ...(circumstances.clockJumps === 0 ? brokenBackOff(story) : []),
          ...story.unexplained.map((when) => `nobody knows why it was quiet: ${when}`),
        ]
        expect(broken.slice(0, 5).join('\n')).toBe('')
        const written = JSON.parse(JSON.stringify(story.facts)) as typeof story.facts
        expect(written.map(decide)).toEqual(story.facts.map(decide))
      }),
      { seed: SEED, numRuns: YEARS, examples: FOUND.map((one): [Circumstances] => [one]) },
    )
  })

  test.each([
    ['tells of everything', 150, { tellsIdle: true, tellsNews: true, timersCountSleep: false }],
    // Where a sleep of less than a minute shows as nothing, fewer mornings have a sign of the person.
    ['tells of nothing', 100, { tellsIdle: false, tellsNews: false, timersCountSleep: true }],
  ])('still speaks, on most days, where the desktop %s', async (_, atLeast, desktop) => {
    const calm = { wins: 0, travels: 0, clockJumps: 0, crashes: 0, changesOfMind: 0, longSleeps: 0 }
    const story = await simulateLife({ ...calm, ...desktop, seed: 7, days: 365, answers: 1 })
    const days = new Set(story.shown.map(({ day }) => day))
    // Some days nobody sits down in the morning, and Sundays are for rest.
    expect(days.size).toBeGreaterThan(atLeast)
  })
})

/** What was wrong with one nudge, at the moment in which it was shown. */
function brokenAtMoment(shown: Shown, { tellsIdle }: Circumstances, story: LifeStory): string[] {
  const { decision, settings, world, now, zone, day, again } = shown
  const { kind } = decision
  const moment = { now, zone, dayStartHour: DAY_START_HOUR }
  const { weekday, began, ends } = personDay(moment)
  const isActive = world.isActive || world.idleMs < 5 * MINUTE
  const at = (time: string): number => timeInDay(day, time, moment)
  const asked = again ? epochMs(decision.answeredAt ?? '') + settings.later * MINUTE : 0
  const windows = {
    // A morning from before the turn of the day begins with the day.
    'day-start': [
      settings.from < '04:00' && settings.until > '04:00' ? began : at(settings.from),
      at(settings.until),
    ],
    anchor: [at(settings.anchor.at), at(settings.anchor.at) + HOUR],
    'end-of-day': [at(settings.endOfDay.at), at(settings.endOfDay.at) + 2 * HOUR],
    week: [at(settings.week.at), at(settings.week.at) + 4 * HOUR],
  } as const
  const [from, until] = again ? [asked, asked + 2 * HOUR] : windows[kind]
  const closes = wasHeld(story, shown) || until <= from ? ends : until
  const isOn = {
    'day-start': settings.dayStart,
    anchor: settings.anchor.on,
    'end-of-day': settings.endOfDay.on,
    week: settings.week.on && settings.week.day === weekday,
  }
  // The budget as it was then, for everything that day, of all kinds.
  const soFar = story.shown.filter((one) => one.day === day && !one.again && one.real <= shown.real)
  const promises = {
    'for another day': decision.day === day,
    'while the computer slept': !world.asleep,
    'on a locked screen': !world.locked,
    'to nobody': isActive || !tellsIdle,
    'into do not disturb': !world.doNotDisturb || !tellsIdle || !settings.heedDoNotDisturb,
    'on a rest day': !isRestDay(day, weekday, settings),
    'in quiet hours': quietUntil(moment, settings.quiet) === undefined,
    'in a pause': pausedUntil(moment, settings.pause) === undefined,
    'on a low-energy day': settings.lowEnergyDay !== day,
    'after a win': kind === 'week' || !shown.wonToday,
    'on a day that is covered': kind === 'week' || !shown.covered,
    'before its time': now >= from,
    'after its time': now < closes,
    'although switched off': isOn[kind],
    'long after do not disturb': now < until || until <= from || world.undisturbedMs < 12 * MINUTE,
    'beyond the budget': again || soFar.length <= settings.perDay,
  }
  return Object.entries(promises).flatMap(([broken, isKept]) =>
    isKept ? [] : `${broken}: ${kind} of ${day} at ${new Date(now).toISOString()} in ${zone}`,
  )
}

/** Whether do not disturb has held it within its time: it may come until the day's end. */
function wasHeld({ decisions }: LifeStory, { decision, day }: Shown): boolean {
  return decisions.some(
    (one) => one.kind === decision.kind && one.day === day && one.reason === 'do-not-disturb',
  )
}

/** Nudges that came twice for one reason, whatever crashed in between; or are on no disk. */
function shownTwice({ shown, decisions }: LifeStory): string[] {
  const kept = new Set(decisions.flatMap(({ id, outcome }) => (outcome === 'shown' ? id : [])))
  const seen = new Set<string>()
  return shown.flatMap(({ decision: { id, kind, day, answer }, again }) => {
    const key = again ? `again ${id}` : `${kind} ${day}`
    const isSecond = seen.has(key)
    seen.add(key)
    return [
      ...(isSecond ? [`twice: ${key}`] : []),
      ...(kept.has(id) ? [] : [`not on the disk: ${key}`]),
      ...(again && answer !== 'later' ? [`again without being asked: ${key}`] : []),
    ]
  })
}

/** However the clock is moved or the computer sleeps, they do not come in a heap. */
function bursts({ shown }: LifeStory, { clockJumps, travels }: Circumstances): string[] {
  const isSteady = clockJumps === 0 && travels === 0
  return shown.flatMap((one, index) => {
    const before = shown[index - 1]
    if (before === undefined) return []
    // On the disk, instants are of whole milliseconds.
    const apart = one.real - before.real + 1
    const isSameProcess = one.processBegan === before.processBegan
    const isOtherDay = one.day !== before.day && isSameProcess && apart < 3 * HOUR
    const isClose = isSteady && one.decision.id !== before.decision.id && apart < HOUR
    return isOtherDay || isClose ? `${apart} ms after the one before: ${one.decision.at}` : []
  })
}

/** The day's first nudges come less often while they meet silence, and as before after a reaction. */
function brokenBackOff({ shown, decisions }: LifeStory): string[] {
  const starts = shown.filter(({ decision, again }) => decision.kind === 'day-start' && !again)
  // What was decided and then crashed counts as shown for the person, too.
  const decided = decisions.filter(
    ({ kind, outcome }) => kind === 'day-start' && outcome === 'shown',
  )
  return starts.flatMap(({ decision, day, lastWinAt }) => {
    const before = decided.findLast(({ at }) => at < decision.at)
    if (before === undefined) return []
    const apart = Math.abs(daysBetween(before.day, day))
    const hadWin = lastWinAt !== undefined && lastWinAt > epochMs(before.at)
    // After a flight one may be answered once the next has come: its day is there again.
    const isAnswered = before.answeredAt !== undefined && before.answeredAt <= decision.at
    const ignored = isAnswered || hadWin ? 0 : (before.inARow ?? 0)
    // After a month without any, nobody remembers.
    if (apart >= 30) return []
    const wanted = ignored >= 6 ? 7 : ignored >= 3 ? 2 : 1
    return decision.inARow === ignored + 1 && apart >= wanted
      ? []
      : `${ignored} ignored, then ${apart} days, counted ${decision.inARow}: ${decision.at}`
  })
}
