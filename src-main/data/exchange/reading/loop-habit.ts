import type { Day } from '../../../../src-shared/calendar.ts'
import type { ReadEvent, SkipReason, SourcePlace } from '../import-format.ts'
import { skipped } from './finish-entries.ts'

/** What Loop keeps for a day of a habit that is done or not. */
const YES_MANUAL = 2
const REASONS: Readonly<Record<number, SkipReason>> = {
  1: 'counted-by-itself',
  0: 'not-done',
  3: 'skipped-there',
  [-1]: 'not-done',
  [-3]: 'skipped-there',
}
/** Numbers are kept in thousandths. */
const THOUSAND = 1000

/** A habit of Loop. */
export interface LoopHabit {
  /** Its id, where the version has one, else its name. */
  readonly key: string
  readonly name: string
  /** Where it counts something. */
  readonly counts?: {
    readonly unit: string
    /** The most that is good, where less is better. */
    readonly atMost?: number
  }
  readonly list?: string
}

/**
 * What stands for a habit that has no id.
 *
 * @param before how many of the same name come before it
 */
export function habitKey(name: string, before: number): string {
  return before === 0 ? name : `${name}\n${before}`
}

/** What one day of a habit comes to. */
export function loopEntry(
  habit: LoopHabit,
  day: Day,
  value: number,
  note: string,
  place: SourcePlace = {},
): ReadEvent {
  const reason = reasonAgainst(habit, value)
  if (reason !== undefined) return skipped(reason, `${habit.name} ${day}`, place)
  const said = note.trim()
  const amount = habit.counts === undefined ? '' : amountOf(value, habit.counts.unit)
  return {
    kind: 'win',
    key: `${habit.key}\n${day}`,
    text: `${habit.name}${amount}${said === '' ? '' : ` – ${said}`}`,
    when: { day },
    ...(habit.list !== undefined && { list: habit.list }),
    ...place,
  }
}

function amountOf(value: number, unit: string): string {
  return `: ${value / THOUSAND}${unit === '' ? '' : ` ${unit}`}`
}

function reasonAgainst({ counts }: LoopHabit, value: number): SkipReason | undefined {
  if (counts === undefined) return value === YES_MANUAL ? undefined : (REASONS[value] ?? 'not-done')
  const { atMost } = counts
  // Below zero are the same marks as of the other kind; three thousandths are the newer one.
  if (value < 0 || value === 3) return REASONS[value] ?? 'not-done'
  if (atMost !== undefined) return value / THOUSAND <= atMost ? undefined : 'not-done'
  return value > 0 ? undefined : 'not-done'
}
