import type { Month } from '../../../src-shared/calendar.ts'
import type { WinsAndGone } from '../domain/recovery.ts'

const NONE: WinsAndGone = { wins: [], gone: [] }

/** Wins that were found in another month's file, until their own month has taken them. */
export class WaitingWins {
  readonly #waiting = new Map<Month, WinsAndGone>()

  /** Notes what belongs into a month. */
  add(month: Month, { wins, gone }: WinsAndGone): void {
    const before = this.of(month)
    this.#waiting.set(month, {
      wins: [...before.wins, ...wins],
      gone: [...before.gone, ...gone],
    })
  }

  /** What waits for a month. */
  of(month: Month): WinsAndGone {
    return this.#waiting.get(month) ?? NONE
  }

  /** Whether anything waits for a month. */
  has(month: Month): boolean {
    return this.#waiting.has(month)
  }

  /** A month has taken all that has waited for it. */
  taken(month: Month): void {
    this.#waiting.delete(month)
  }

  /** The months for which something waits. */
  months(): Month[] {
    return [...this.#waiting.keys()]
  }
}
