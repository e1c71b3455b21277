import type { Day } from '../../src-shared/calendar.ts'
import { DEFAULT_NUDGES, type NudgeSettings } from '../../src-shared/nudges.ts'
import type { Win } from '../../src-shared/records.ts'
import { openCatalog } from '../../src-shared/words/catalog.ts'
import { openReviewIndex, type ReviewIndex } from '../review/review-index.ts'
import { openReviewService, type ReviewService } from '../review/review-service.ts'
import { PlanWorld } from './plan-world.ts'
import { sampleWin } from './sample-win.ts'
import { writtenShrinker } from './written-shrinker.ts'

/** What looks back on wins, over a real data folder. It is a Tuesday, at ten. */
export class ReviewWorld {
  energy = false
  nudges: NudgeSettings = DEFAULT_NUDGES
  readonly world: PlanWorld
  readonly reviewed: ReviewIndex
  readonly service: ReviewService
  #made = 0

  /** @param folder an empty data folder */
  constructor(folder: string) {
    this.world = new PlanWorld(folder)
    const { journal, files } = this.world
    const { wins: store, plan } = files
    this.reviewed = openReviewIndex({ store, onRead: () => undefined })
    const settings = { current: () => ({ nudges: this.nudges, energy: this.energy }) }
    const data = { settings, journal, store, plan, reviewed: this.reviewed }
    const { verbOf } = writtenShrinker
    this.service = openReviewService({ data, catalog: openCatalog(), verbOf })
  }

  /** Keeps a win of a day, as it lies on disk. */
  async keep(day: Day, text: string, changes: Partial<Win> = {}): Promise<Win> {
    this.#made += 1
    const at = `${day}T10:00:00.${`${this.#made}`.padStart(3, '0')}Z`
    const win = sampleWin(this.#made, { at, day, text, updatedAt: at, ...changes })
    const outcome = await this.world.files.wins.put(win)
    if (outcome.kind !== 'kept') throw new Error(outcome.kind)
    return win
  }

  /** Keeps wins of some days, each grown out of the one before. */
  async keepChain(...days: Day[]): Promise<Win[]> {
    const wins: Win[] = []
    for (const day of days) {
      const linkedTo = wins.at(-1)?.id
      wins.push(await this.keep(day, `on ${day}`, linkedTo === undefined ? {} : { linkedTo }))
    }
    return wins
  }
}
