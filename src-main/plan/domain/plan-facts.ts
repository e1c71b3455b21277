import {
  dayPlus,
  epochMs,
  monthOf,
  monthsAround,
  type Day,
  type Month,
} from '../../../src-shared/calendar.ts'
import type { Repeat, Task, Win } from '../../../src-shared/records.ts'
import type { Plan } from '../../kernel/ports.ts'
import { madeAt } from '../../kernel/uuid-time.ts'

/** What wins say about the plan. */
export interface PlanFacts {
  /** Whether a win that is not removed names a step. */
  isDone(stepId: string): boolean
  /** The days on which a win that is not removed names a repeat. */
  daysOf(repeat: Repeat): ReadonlySet<Day>
  /**
   * The latest win that names a task, or a repeat, and is not removed.
   *
   * @param until no win after this instant counts
   * @returns its id
   */
  latestWin(of: { task: Task } | { repeat: Repeat }, until: string): string | undefined
}

/** Before every month there is. */
const FIRST_OF_ALL: Month = ''

/**
 * The earliest month in which there can be wins that name one of some records. A win is logged
 * after what it names was made; where that is not so, the record says it. An id from after the
 * present month was made by a wrong clock: any month is possible. So it is with an id that says
 * nothing about time, unless its record says since when.
 */
export function firstMonthOfWins(
  records: readonly Reaching[],
  thisMonth: Month,
): Month | undefined {
  let [first, last, since] = [Infinity, -Infinity, '9999-12']
  for (const { id, winsSince } of records) {
    const made = madeAt(id)
    if (Number.isNaN(made)) {
      if (winsSince === undefined) return FIRST_OF_ALL
    } else {
      first = Math.min(first, made)
      last = Math.max(last, made)
    }
    if (winsSince !== undefined && winsSince < since) since = winsSince
  }
  if (records.length === 0) return undefined
  if (first > last) return since
  if (startOf(last) > thisMonth) return FIRST_OF_ALL
  const made = startOf(first)
  return made < since ? made : since
}

/** Tells of records whether there can be wins in a month, or before it, that name them. */
export function mayHaveWinsUntil(month: Month): (record: Reaching) => boolean {
  // Two days into the month after: days lag behind instants, as `monthsAround` says.
  const after = epochMs(`${monthOf(dayPlus(`${month}-28`, 4))}-03T00:00:00.000Z`)
  return ({ id, winsSince }) => {
    const made = madeAt(id)
    if (Number.isNaN(made)) return (winsSince ?? FIRST_OF_ALL) <= month
    return made < after || (winsSince ?? '9999-12') <= month
  }
}

/** The earliest month that a day can belong to on which a record was made. */
function startOf(made: number): Month {
  return monthsAround(made)[0] ?? FIRST_OF_ALL
}

/** The earliest month in which there can be wins that name a record, by what it says itself. */
function startOfRecord({ id, winsSince }: Reaching): Month {
  const made = madeAt(id)
  if (Number.isNaN(made)) return winsSince ?? FIRST_OF_ALL
  const start = startOf(made)
  return winsSince !== undefined && winsSince < start ? winsSince : start
}

/**
 * The records that say from now on that there are wins from before they were made. To be kept
 * before the wins are: to look where there is nothing does no harm.
 *
 * @param stamp gives the instant of a change of a record
 */
export function recordsReachingBack(
  plan: Plan,
  wins: readonly Win[],
  stamp: (record: { updatedAt: string }) => string,
): Partial<Plan> {
  const earliest = new Map<string, Month>()
  for (const { day, stepId, taskId, repeatId } of wins) {
    for (const id of [stepId, taskId, repeatId]) {
      const month = monthOf(day)
      if (id !== undefined && month < (earliest.get(id) ?? '9999-12')) earliest.set(id, month)
    }
  }
  const reaching = <T extends Reaching & { updatedAt: string }>(records: readonly T[]): T[] =>
    records.flatMap((record) => {
      const month = earliest.get(record.id)
      if (month === undefined || month >= startOfRecord(record)) return []
      return { ...record, winsSince: month, updatedAt: stamp(record) }
    })
  const lists = {
    tasks: reaching(plan.tasks),
    steps: reaching(plan.steps),
    repeats: reaching(plan.repeats),
  }
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0))
}

interface Reaching {
  id: string
  winsSince?: Month | undefined
}
