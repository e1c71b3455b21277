import { epochMs, wallTime } from '../../src-shared/calendar.ts'
import type { GoalMark } from '../../src-shared/contract/plan.ts'
import type { Win } from '../../src-shared/records.ts'
import { zoneOf } from '../../src-shared/zone.ts'
import { dim, plain } from './answer.ts'

/** A win as commands print it in JSON. */
interface PrintedWin {
  id: string
  day: string
  /** ISO 8601, UTC. */
  at: string
  /** On the wall where it was logged: `18:05`. */
  time: string
  text: string
  /** The name of its goal; `null` where it has none. */
  goal: string | null
}

/** Prints wins, with the names of their goals. */
export function winPrinter(goals: readonly GoalMark[]) {
  const names = new Map(goals.map(({ id, name }) => [id, name]))

  function printed(win: Win): PrintedWin {
    const { id, day, at, text, goalId } = win
    const goal = (goalId === undefined ? undefined : names.get(goalId)) ?? null
    return { id, day, at, time: wallTime(epochMs(at), zoneOf(win)).slice(-5), text, goal }
  }

  function line(win: Win): string {
    const { time, text, goal } = printed(win)
    return `${dim(time)}  ${plain(text)}${goal === null ? '' : dim(`  ${plain(goal)}`)}`
  }

  return { printed, line }
}
