import type { Month } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'

/** A win that names something of the plan. */
export type NamingWin = Pick<Win, 'id' | 'at' | 'day' | 'stepId' | 'taskId' | 'repeatId'>

/** The wins that name steps, tasks or repeats, of the months that were read so far. */
export interface NamingWins {
  /** Those of a month, in the order of logging. The month is read at the first question. */
  of(month: Month): readonly NamingWin[]
  /** Whether a month has been read. */
  hasRead(month: Month): boolean
  /** Whether a win of the months read so far names a step. */
  namesStep(stepId: string): boolean
  /** When the latest win of each step was, in the months read so far, by the step's id. */
  latestOfSteps(): ReadonlyMap<string, string>
  /** Has months read again at the next question; without any, all of them. */
  evict(months: readonly Month[]): void
}

/**
 * Opens an index of no month so far. It keeps no more of a win than its names, so that years of
 * them fit in memory.
 */
export function openNamingWins(read: (month: Month) => readonly Win[]): NamingWins {
  const naming = new Map<Month, readonly NamingWin[]>()
  /** How many of those wins name a step. */
  const named = new Map<string, number>()

  function count(wins: readonly NamingWin[], change: 1 | -1): void {
    for (const { stepId } of wins) {
      if (stepId === undefined) continue
      const next = (named.get(stepId) ?? 0) + change
      if (next === 0) named.delete(stepId)
      else named.set(stepId, next)
    }
  }

  return {
    of(month) {
      const known = naming.get(month)
      if (known !== undefined) return known
      const wins = read(month).flatMap((win) => (namesAny(win) ? nameOnly(win) : []))
      naming.set(month, wins)
      count(wins, 1)
      return wins
    },

    hasRead: (month) => naming.has(month),
    namesStep: (stepId) => named.has(stepId),

    latestOfSteps() {
      const latest = new Map<string, string>()
      for (const { stepId, at } of [...naming.values()].flat()) {
        if (stepId !== undefined && at > (latest.get(stepId) ?? '')) latest.set(stepId, at)
      }
      return latest
    },

    evict(months) {
      for (const month of months.length === 0 ? Array.from(naming.keys()) : months) {
        count(naming.get(month) ?? [], -1)
        naming.delete(month)
      }
    },
  }
}

function namesAny({ deleted, stepId, taskId, repeatId }: Win): boolean {
  if (deleted === true) return false
  return stepId !== undefined || taskId !== undefined || repeatId !== undefined
}

function nameOnly({ id, at, day, stepId, taskId, repeatId }: Win): NamingWin {
  return {
    id,
    at,
    day,
    ...(stepId !== undefined && { stepId }),
    ...(taskId !== undefined && { taskId }),
    ...(repeatId !== undefined && { repeatId }),
  }
}
