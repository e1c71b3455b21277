import { useEffect, useState } from 'react'

import type { WeekSays, WeekView } from '../../src-shared/review.ts'
import { ask, onEvent } from '../api.ts'
import { weekdaysInOrder } from '../weekdays.ts'

/** The weekday that a week begins with where the person is: Monday is 1, Sunday 7. */
export function firstWeekday(): number {
  return weekdaysInOrder(navigator.language)[0] ?? 1
}

/**
 * The week of a day, kept up to date; the present one where no day is named. The one before stays
 * until the next has come.
 */
export function useWeek(of: string | undefined): WeekView | undefined {
  const [view, setView] = useState<WeekView>()
  useEffect(() => {
    let isWanted = true
    const read = (): void => {
      const asked = { ...(of !== undefined && { of }), firstWeekday: firstWeekday() }
      void ask('week.read', asked).then((read) => isWanted && setView(read))
    }
    read()
    const stop = onEvent('wins.changed', read)
    return () => {
      isWanted = false
      stop()
    }
  }, [of])
  return view
}

/** What a week says, once it is shown; it comes after the picture. */
export function useWeekSays(first: string | undefined): WeekSays | undefined {
  const [said, setSaid] = useState<{ first: string; says: WeekSays }>()
  useEffect(() => {
    if (first === undefined) return
    let isWanted = true
    const read = (): void =>
      void ask('week.says', { first }).then((says) => isWanted && setSaid({ first, says }))
    read()
    const stops = [onEvent('wins.changed', read), onEvent('plan.changed', read)]
    return () => {
      isWanted = false
      for (const stop of stops) stop()
    }
  }, [first])
  return said?.first === first ? said?.says : undefined
}
