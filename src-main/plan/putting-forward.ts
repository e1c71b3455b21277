import type { ChangeResult } from '../../src-shared/contract/journal.ts'
import type { TodayView } from '../../src-shared/contract/today.ts'
import type { Data } from '../data/data.ts'
import { dayAhead, forwardOf } from '../journal/domain/put-forward.ts'

/** Wins that cover the day after as well. */
export interface PuttingForward {
  /** What Today shows of it. */
  today(): Pick<TodayView, 'covered' | 'forward'>
  /** Lets today's win count for tomorrow, or for today alone again. */
  put(winId: string, on: boolean): Promise<ChangeResult>
}

/** Opens what there is to be put forward. */
export function openPuttingForward({
  journal,
  known,
  settings,
}: Pick<Data, 'journal' | 'known' | 'settings'>): PuttingForward {
  function now() {
    const { day, wins } = journal.today()
    const coveredDays = known.coveredDays()
    const forward = forwardOf({ day, wins, coveredDays, settings: settings.current().nudges })
    return { day, covered: coveredDays.includes(day), forward }
  }

  return {
    today() {
      const { covered, forward } = now()
      return { covered, ...(forward && { forward }) }
    },
    put: (winId, on) =>
      journal.cover(winId, () => {
        const { day, forward } = now()
        if (forward?.winId !== winId) return undefined
        return on ? dayAhead(day) : null
      }),
  }
}
