import fc from 'fast-check'

import { dayBefore, instantText, monthOf, type Day } from '../../src-shared/calendar.ts'
import { frictionKinds } from '../../src-shared/frictions.ts'
import { winSources, type Win } from '../../src-shared/records.ts'
import { cleanText } from '../kernel/clean-text.ts'
import type { Plan } from '../kernel/ports.ts'

/** How many of them a test tries; in full in `npm run torture`. */
export const EXCHANGE_RUNS = Number(process.env['EXCHANGE_RUNS'] ?? 40)

/** From 2001 to 2049, in milliseconds since the Unix epoch. */
const AROUND_NOW = { min: 978_307_200_000, max: 2_493_072_000_000 }

/** What some program or other takes for something else than words. */
const ODD_TEXTS = [
  '=1+1',
  '+49 30 1234',
  '-5 °C and a walk',
  '@home',
  "'=quoted",
  "''-2",
  '\tindented',
  'a, "quoted", word; and more\\',
  'first line\nsecond line\n\n\nthird',
  '2026-11-01 a date first',
  'x done already +project @context due:2026-11-01',
  '# no heading',
  '- [ ] no task',
  '1. no list',
  '| a | table |',
  '`code` *bold* _it_ <b>tag</b> &amp; [link](http://x.example/a_(b))',
  'BEGIN:VEVENT',
  'ü'.repeat(80),
  '👩‍👩‍👧‍👦'.repeat(30),
  'פתחתי את המכתב',
  'e\u0301 and \u00E9',
  '\uFEFFmark',
  '=HYPERLINK("http://x.example")',
  '\\n \\, \\;',
  ' outer space ',
] as const

/** Words as a person may have written them, or a file may hold them. */
const anyWords: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...ODD_TEXTS),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc
    .array(fc.constantFrom(...ODD_TEXTS, 'word', '\n', ','), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('')),
)

/** Words as they are kept when a person has typed them. */
export const cleanWords = anyWords
  .map((words) => {
    const clean = cleanText(words)
    return clean.kind === 'text' ? clean.text : ''
  })
  .filter((words) => /[\p{L}\p{N}]/u.test(words))

const instant = fc.integer(AROUND_NOW).map(instantText)
const day: fc.Arbitrary<Day> = instant.map((at) => at.slice(0, 10))
const id = fc.uuid({ version: [4, 7] })
const rarely = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 3 })

/** A record without the fields that it does not have. */
function present<T extends object>(record: T): T {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as T
}

/** Wins as any version and any device may have kept them, each with an id of its own. */
export function arbitraryWins(words = anyWords, most = 30): fc.Arbitrary<Win[]> {
  const win = fc
    .record({
      id,
      at: instant,
      zone: fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu', 'Mars/Olympus_Mons', ''),
      offset: rarely(fc.constantFrom('+01:00', '-09:30', '+05:45')),
      text: words,
      source: fc.constantFrom(...winSources),
      stepId: rarely(id),
      taskId: rarely(id),
      goalId: rarely(id),
      repeatId: rarely(id),
      linkedTo: rarely(id),
      covers: rarely(day),
      energyBefore: rarely(fc.integer({ min: 1, max: 5 })),
      energyAfter: rarely(fc.integer({ min: 1, max: 5 })),
      updatedAt: instant,
      deleted: rarely(fc.boolean()),
      movedFrom: rarely(fc.array(day.map(monthOf), { minLength: 1, maxLength: 2 })),
      /** Before its turn, a day is still the one before. */
      isLate: fc.boolean(),
      // Of a later version.
      weather: rarely(fc.constantFrom('rain', { sky: 'grey', '1': [null, 0.5] })),
    })
    .map(({ weather, isLate, ...known }) => {
      const date = known.at.slice(0, 10)
      return present({ weather, ...known, day: isLate ? dayBefore(date) : date })
    })
  return fc.uniqueArray(win, { selector: (one) => one.id, maxLength: most }) as fc.Arbitrary<Win[]>
}

/** A plan in the same way. */
export function arbitraryPlan(words = anyWords): fc.Arbitrary<Plan> {
  const planned = {
    id,
    rank: rarely(fc.double({ noNaN: true, noDefaultInfinity: true })),
    letGoAt: rarely(instant),
    winsSince: rarely(day.map(monthOf)),
    updatedAt: instant,
    deleted: rarely(fc.boolean()),
  }
  const friction = fc
    .record({ kind: rarely(fc.constantFrom(...frictionKinds)), words: rarely(fc.string()) })
    .map(present)
  const some = <T extends { id: string }>(record: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
    fc.uniqueArray(record.map(present), { selector: (one) => one.id, maxLength: 4 })
  return fc.record({
    goals: some(
      fc.record({
        ...planned,
        name: words,
        identity: rarely(words),
        hue: rarely(fc.constantFrom('clay', 'a later hue')),
        shape: rarely(fc.constant('circle')),
      }),
    ),
    tasks: some(
      fc.record({
        ...planned,
        text: words,
        goalId: rarely(id),
        friction: rarely(friction),
        rungs: rarely(fc.array(words, { maxLength: 3 })),
      }),
    ),
    steps: some(
      fc.record({
        ...planned,
        text: words,
        taskId: rarely(id),
        anchor: rarely(words),
        friction: rarely(fc.constantFrom(...frictionKinds, null)),
        chosenAt: rarely(instant),
      }),
    ),
    repeats: some(
      fc.record({
        ...planned,
        versions: fc.array(fc.record({ text: words, since: instant }), {
          minLength: 1,
          maxLength: 3,
        }),
        taskId: rarely(id),
        anchor: rarely(words),
        changes: fc.nat({ max: 9 }),
        ended: rarely(fc.record({ at: instant, how: fc.constantFrom('kept', 'smaller') })),
      }),
    ),
    answers: some(
      fc.record({ id, week: day, question: fc.string(), text: fc.string(), updatedAt: instant }),
    ),
  }) as fc.Arbitrary<Plan>
}
