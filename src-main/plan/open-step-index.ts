import { setImmediate } from 'node:timers/promises'

import type { Month } from '../../src-shared/calendar.ts'
import type { Step } from '../../src-shared/records.ts'
import type { PlanStore } from '../kernel/ports.ts'
import type { NamingWins } from './domain/naming-wins.ts'
import { openSteps } from './domain/open-steps.ts'
import { firstMonthOfWins, mayHaveWinsUntil } from './domain/plan-facts.ts'

/** How many months are read before an answer; after years, older ones are read in the background. */
export const READ_AT_ONCE = 3

interface Parts {
  plan: Pick<PlanStore, 'read'>
  naming: NamingWins
  /** The months of which there are wins since one of them, the newest first. */
  monthsSince: (first: Month | undefined) => readonly Month[]
  /** The month of the person's day. */
  thisMonth: () => Month
  /** Called once older months have been read: more steps are known to be open, or done. */
  onRead: () => void
}

/** The open steps, without reading all wins before each answer. */
export interface OpenStepIndex {
  /**
   * The open steps, the one to be offered first in front. A step whose months have not all been
   * read is not among them.
   */
  steps(): readonly Step[]
  /** Works them out anew at the next question. */
  evict(): void
}

/** Opens the index. Nothing is read before the first question. */
export function openStepIndex({
  plan,
  naming,
  monthsSince,
  thisMonth,
  onRead,
}: Parts): OpenStepIndex {
  let open: readonly Step[] | undefined
  let isReading = false
  /** The first month in which there can be wins that name steps. */
  let first: { steps: readonly Step[]; thisMonth: Month; month: Month | undefined } | undefined

  function monthsOfSteps(): readonly Month[] {
    const { steps } = plan.read()
    const present = thisMonth()
    // The list of steps is the same object after a win as before it.
    if (first?.steps !== steps || first.thisMonth !== present) {
      const there = steps.filter(({ deleted }) => deleted !== true)
      first = { steps, thisMonth: present, month: firstMonthOfWins(there, present) }
    }
    return monthsSince(first.month)
  }

  function unreadMonths(): readonly Month[] {
    return monthsOfSteps().filter((month) => !naming.hasRead(month))
  }

  /** Reads the older months, with a pause after each for whatever else there is to do. */
  async function readOn(): Promise<void> {
    if (isReading) return
    isReading = true
    try {
      for (let [month] = unreadMonths(); month !== undefined; [month] = unreadMonths()) {
        await setImmediate()
        naming.of(month)
      }
    } finally {
      isReading = false
    }
    open = undefined
    onRead()
  }

  return {
    steps() {
      if (open !== undefined) return open
      const { tasks, steps } = plan.read()
      for (const month of monthsOfSteps().slice(0, READ_AT_ONCE)) naming.of(month)
      const unread = unreadMonths()[0]
      if (unread !== undefined) void readOn()
      const isUnsure = unread === undefined ? () => false : mayHaveWinsUntil(unread)
      const sure = steps.filter((step) => !isUnsure(step))
      return (open = openSteps({ tasks, steps: sure }, naming.namesStep))
    },

    evict() {
      open = undefined
    },
  }
}
