import { dayPlus, type Day } from '../../src-shared/calendar.ts'
import type { JournalFacts } from '../plan/domain/journal-facts.ts'

const STEP = '00000000-0000-7000-8000-000000000001'
/** How many wins are remembered. */
const REMEMBERED = 40

/** The wins of a simulated life. */
export class LifeWins {
  #wins: { at: number; day: Day; covers?: Day }[] = []

  /**
   * @param at milliseconds since the epoch
   * @param coversNext whether it covers the next day too, if it is the second of its day
   */
  add(at: number, day: Day, coversNext: () => boolean): void {
    const isSecond = this.#wins.some((win) => win.day === day)
    const covers = isSecond && coversNext() ? dayPlus(day, 1) : undefined
    const win = { at, day, ...(covers !== undefined && { covers }) }
    this.#wins = [...this.#wins, win].slice(-REMEMBERED)
  }

  /** What the journal says of them on a day. */
  facts(today: Day): JournalFacts {
    const last = this.#wins.at(-1)
    return {
      wonToday: this.#wins.some((win) => win.day === today),
      coveredDays: this.#wins.flatMap(({ covers }) => covers ?? []),
      ...(last && { lastWin: { at: last.at, day: last.day } }),
      anchorStepId: STEP,
    }
  }
}
