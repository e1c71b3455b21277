import { dayPlus, type Day } from '../../src-shared/calendar.ts'
import type { NudgeDecision } from '../../src-shared/nudges.ts'
import type { NudgeLog, SaveOutcome } from '../kernel/ports.ts'

/** How many days of decisions are read: older ones decide nothing, and cost a test of years hours. */
const READ_DAYS = 40

/** The decisions of a simulated life, on a disk that may refuse them. */
export class LifeDisk implements NudgeLog {
  refuses = false
  /** The day on which the app last looked after the nudge could have come: it is read, too. */
  watched: Day | undefined
  readonly #today: () => Day
  readonly #decisions = new Map<string, NudgeDecision>()
  #past: { of: string; decisions: readonly NudgeDecision[] } | undefined

  constructor(today: () => Day) {
    this.#today = today
  }

  past(): readonly NudgeDecision[] {
    const day = this.#today()
    const of = `${day} ${this.watched}`
    if (this.#past?.of !== of) {
      const since = dayPlus(day, -READ_DAYS)
      const read = [...this.#decisions.values()].filter(
        (one) => one.day >= since || one.day === this.watched,
      )
      this.#past = { of, decisions: read.toSorted(byTime) }
    }
    return this.#past.decisions
  }

  put(decision: NudgeDecision): Promise<SaveOutcome> {
    if (this.refuses) {
      return Promise.resolve({ kind: 'refused', problem: { kind: 'disk-full', path: '' } })
    }
    this.#decisions.set(decision.id, decision)
    this.#past = undefined
    return Promise.resolve({ kind: 'kept' })
  }

  find(id: string): NudgeDecision | undefined {
    return this.#decisions.get(id)
  }

  /** All of them, in the order in which they were made. */
  all(): NudgeDecision[] {
    return [...this.#decisions.values()].toSorted(byTime)
  }
}

function byTime(a: NudgeDecision, b: NudgeDecision): number {
  return a.at < b.at ? -1 : 1
}
