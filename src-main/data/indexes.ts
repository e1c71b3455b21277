import type { Month } from '../../src-shared/calendar.ts'
import type { Journal } from '../journal/domain/journal.ts'
import { openHistory, type History } from '../journal/search/history.ts'
import type { EventBus } from '../kernel/event-bus.ts'
import type { PlanStore, WinStore } from '../kernel/ports.ts'
import { openPlanIndex, type PlanIndex } from '../plan/plan-index.ts'
import { openReviewIndex, type ReviewIndex } from '../review/review-index.ts'
import type { DataEvents } from './data-events.ts'

interface Parts {
  bus: EventBus<DataEvents>
  journal: Pick<Journal, 'today'>
  store: WinStore
  plan: PlanStore
}

/** What is held in memory of all wins and of the plan. Each reads no file before it is asked. */
export interface Indexes {
  history: History
  /** What looking back needs of all wins. */
  reviewed: ReviewIndex
  /** What the wins say of the plan, and of the day. */
  planIndex: PlanIndex
}

/** Opens the indexes, and keeps them up to date as wins and plan change. */
export function openIndexes({ bus, journal, store, plan }: Parts): Indexes {
  const onRead = (): void => bus.emit('history.read', {})
  const history = openHistory({ store, plan, onRead: onRead })
  const reviewed = openReviewIndex({ store, onRead: onRead })
  const planIndex = openPlanIndex({
    journal,
    store,
    plan,
    onRead: () => bus.emit('steps.known', {}),
  })

  function readAgain({ months }: { months: readonly Month[] }): void {
    // After the answer: it does not wait for lists to be drawn anew, and what emits the event may
    // be in the middle of reading.
    setImmediate(() => {
      void history.update(months)
      void reviewed.update(months)
      planIndex.evict(months)
    })
  }

  bus.on('wins.changed', ({ months }) => {
    // Whatever is asked next is to know of it.
    planIndex.evict(months)
    readAgain({ months })
  })
  bus.on('wins.arrived', readAgain)
  bus.on('plan.changed', planIndex.evictPlan)
  return { history, reviewed, planIndex }
}

/** Empties the indexes: what was read lies elsewhere now. */
export function evictIndexes({ history, reviewed, planIndex }: Indexes): void {
  history.clear()
  reviewed.clear()
  planIndex.evict([])
}
