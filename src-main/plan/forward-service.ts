import type { ChangeResult } from '../../src-shared/contract/journal.ts'
import type { TodayView } from '../../src-shared/contract/today.ts'
import type { Journal } from '../journal/domain/journal.ts'
import { dayAhead, forwardOf } from '../journal/domain/put-forward.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import type { PlanIndex } from './plan-index.ts'

interface Records {
  journal: Pick<Journal, 'today' | 'cover'>
  planIndex: Pick<PlanIndex, 'coveredDays'>
  settings: Pick<SettingsFile, 'current'>
}

/** Wins that cover the day after as well. */
export interface ForwardService {
  /** What Today shows of it. */
  today(): Pick<TodayView, 'covered' | 'forward'>
  /** Lets today's win count for tomorrow, or for today alone again. */
  put(winId: string, on: boolean): Promise<ChangeResult>
}

/** Opens what there is to be put forward. */
export function openForwardService({ journal, planIndex, settings }: Records): ForwardService {
  function now() {
    const { day, wins } = journal.today()
    const coveredDays = planIndex.coveredDays()
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
