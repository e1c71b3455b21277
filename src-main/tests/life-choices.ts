import { dayPlus, instantText, type Day } from '../../src-shared/calendar.ts'
import type { NudgeSettings } from '../../src-shared/nudges.ts'
import type { Luck } from './luck.ts'

const HOUR_MS = 60 * 60_000

/**
 * Something that a person changes about nudges, by chance.
 *
 * @param now milliseconds since the epoch
 */
export function changeOfMind(
  { random, chance, between, pick }: Luck,
  day: Day,
  now: number,
): Partial<NudgeSettings> {
  const time = (): string =>
    `${String(Math.floor(random() * 24)).padStart(2, '0')}:${pick(['00', '15', '30', '59'])}`
  const changes: (() => Partial<NudgeSettings>)[] = [
    () => ({ dayStart: chance(0.8) }),
    () => ({ from: time(), until: time() }),
    () => ({ from: '08:30', until: '12:00' }),
    () => ({ softDelay: Math.floor(between(0, 60)) }),
    () => ({ restDays: [1, 2, 3, 4, 5, 6, 7].filter(() => chance(0.3)) }),
    () => ({ restDates: [day, dayPlus(day, 3)] }),
    () => ({ quiet: [{ days: [1, 2, 3, 4, 5, 6, 7], from: time(), to: time() }] }),
    () => ({ quiet: [] }),
    () => ({ perDay: pick([1, 2, 3]) }),
    () => ({ later: pick([15, 60, 90, 240]) }),
    () => ({ anchor: { on: chance(0.5), at: time() } }),
    () => ({ endOfDay: { on: chance(0.5), at: time() } }),
    () => ({ week: { on: chance(0.5), day: 1 + Math.floor(random() * 7), at: time() } }),
    () => ({ lowEnergyDay: day }),
    () => ({ heedDoNotDisturb: chance(0.7) }),
    () => ({ pause: { kind: 'days', before: dayPlus(day, Math.ceil(between(0, 9))) } }),
    () => ({
      pause: { kind: 'hour', from: instantText(now), until: instantText(now + HOUR_MS) },
    }),
    () => ({ pause: undefined }),
  ]
  return pick(changes)()
}
