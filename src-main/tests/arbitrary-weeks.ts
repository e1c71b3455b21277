import fc from 'fast-check'

import {
  dayPlus,
  epochMs,
  instantOfWall,
  instantText,
  logicalDay,
  type Day,
} from '../../src-shared/calendar.ts'
import { frictionKinds } from '../../src-shared/frictions.ts'
import type { Win } from '../../src-shared/records.ts'
import type { WeekFacts } from '../review/domain/week-facts.ts'

/** How far back the wins and plans of a week go. */
const LOOK_BACK_DAYS = 56
const updatedAt = '2026-01-01T08:00:00.000Z'
const letGoAt = updatedAt

/** Sometimes there, more often not. */
function rarely<T>(value: T): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, fc.constant(value))
}

const ending = fc.record({ letGoAt: rarely(letGoAt), deleted: rarely(true) })
const anchor = fc.constantFrom('I pour my coffee', 'i pour  my Coffee', 'lunch', undefined)
const plans = fc
  .record({
    identities: fc.array(fc.constantFrom('someone who writes', 'someone who rests', undefined), {
      minLength: 3,
      maxLength: 3,
    }),
    goalEnds: fc.array(ending, { minLength: 3, maxLength: 3 }),
    frictions: fc.array(fc.constantFrom(...frictionKinds.slice(0, 2), undefined), {
      minLength: 3,
      maxLength: 3,
    }),
    taskEnds: fc.array(ending, { minLength: 3, maxLength: 3 }),
    steps: fc.array(
      fc.record({
        text: fc.constantFrom(
          'Open it',
          'open “that”',
          'Read a line',
          'Nothing in particular',
          '…',
        ),
        task: fc.integer({ min: 0, max: 3 }),
        // When it was made; that of its task now is another thing.
        friction: fc.constantFrom(...frictionKinds.slice(0, 2), null, undefined, undefined),
        anchor,
        end: ending,
      }),
      { minLength: 6, maxLength: 6 },
    ),
    repeats: fc.array(fc.record({ anchor, end: ending }), { minLength: 2, maxLength: 2 }),
  })
  .map(
    ({ identities, goalEnds, frictions, taskEnds, steps, repeats }) =>
      withoutNothing({
        goals: identities.map((identity, place) => ({
          id: `goal ${place}`,
          name: 'a goal',
          identity,
          updatedAt,
          ...goalEnds[place],
        })),
        tasks: frictions.map((kind, place) => ({
          id: `task ${place}`,
          text: 'a task',
          friction: { kind },
          updatedAt,
          ...taskEnds[place],
        })),
        steps: steps.map(({ end, task, ...step }, place) => ({
          id: `step ${place}`,
          taskId: `task ${task}`,
          ...step,
          updatedAt,
          ...end,
        })),
        repeats: repeats.map(({ end, ...repeat }, place) => ({
          id: `repeat ${place}`,
          versions: [{ text: 'it', since: updatedAt }],
          changes: 0,
          ...repeat,
          updatedAt,
          ...end,
        })),
      }) as WeekFacts['plan'],
  )

function verbOf(step: string): string | undefined {
  return ['open', 'read'].find((verb) =>
    step
      .toLowerCase()
      .replaceAll(/[^a-z ]/g, '')
      .startsWith(verb),
  )
}

const energy = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined })
const winsOfDays = fc.array(
  fc.record({
    daysBack: fc.oneof(fc.nat(6), fc.nat(LOOK_BACK_DAYS - 1)),
    // More in the morning than elsewhere, so that it is said at times.
    hour: fc.oneof(fc.integer({ min: 5, max: 11 }), fc.nat(23)),
    minute: fc.nat(59),
    zone: fc.constantFrom('Europe/Berlin', 'America/Los_Angeles', 'Asia/Tokyo', 'Asia/Kathmandu'),
    goalId: fc.constantFrom('goal 0', 'goal 1', 'goal 2', 'goal 3', undefined),
    stepId: fc.option(
      fc.nat(6).map((place) => `step ${place}`),
      { nil: undefined, freq: 3 },
    ),
    repeatId: fc.constantFrom('repeat 0', 'repeat 1', undefined, undefined),
    energyBefore: energy,
    rise: fc.constantFrom(-1, 0, 1, 1, 1, undefined),
  }),
  { maxLength: 60, size: 'max' },
)

export const weeks: fc.Arbitrary<WeekFacts> = fc
  .record({
    last: fc.nat(3_000).map((days) => dayPlus('2024-01-01', days)),
    made: winsOfDays,
    plan: plans,
    energy: fc.boolean(),
  })
  .map(({ last, made, plan, energy: isOn }) => {
    const wins = made.map((one) => winOf(one, last)).toSorted((a, b) => (a.at < b.at ? -1 : 1))
    for (const [number, win] of wins.entries()) win.id = `win ${number}`
    const days = Array.from({ length: 7 }, (_, place) => dayPlus(last, place - 6))
    return { days, wins, plan, energy: isOn, verbOf }
  })

type MadeWin = typeof winsOfDays extends fc.Arbitrary<(infer T)[]> ? T : never

function winOf({ daysBack, hour, minute, zone, rise, ...named }: MadeWin, last: Day): Win {
  const date = dayPlus(last, -daysBack + (hour < 4 ? 1 : 0))
  const wall = `${date}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  const at = instantText(instantOfWall(wall, zone))
  const { energyBefore } = named
  const energyAfter =
    energyBefore === undefined || rise === undefined
      ? undefined
      : Math.min(5, Math.max(1, energyBefore + rise))
  return withoutNothing({
    id: '',
    at,
    zone,
    day: logicalDay(epochMs(at), zone, 4),
    text: `at ${wall}`,
    source: 'quick-log' as const,
    updatedAt: at,
    ...named,
    energyAfter,
  }) as Win
}

/** As records are on disk: what is not there has no key. */
function withoutNothing<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
