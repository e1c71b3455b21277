import { dayPlus, monthOf, weekdayOf, type Day, type Month } from '../../src-shared/calendar.ts'
import type { Win } from '../../src-shared/records.ts'
import type { CountedDay } from '../../src-shared/review.ts'
import { isRestDay } from '../days/person-day.ts'
import type { WinStore } from '../kernel/ports.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import type { ReviewIndex } from './review-index.ts'

interface Parts {
  store: Pick<WinStore, 'read' | 'months'>
  reviewed: Pick<ReviewIndex, 'counts'>
  settings: { current(): Pick<ReturnType<SettingsFile['current']>, 'nudges'> }
}

/** Days as they are looked back on. */
export interface ReviewedDays {
  /** The wins of some days, the first to the last, that are not removed. */
  winsOf(first: Day, last: Day): Win[]
  /** How many wins a day has, and whether it is one of rest. */
  counted(day: Day): CountedDay
  /** Whether a day is one of rest; the one on which the person began never is. */
  isRest(day: Day): boolean
  /** Whether there is a win on a day or after it: travel, or a wrong clock, dates one ahead. */
  hasWinsFrom(day: Day): boolean
  /**
   * The month in which the person began: that of the first win, or the one in which the app was
   * installed, if that is earlier. Undefined where neither is known.
   */
  firstMonth(): Month | undefined
}

/** Reads days from the store and its index. */
export function reviewedDays({ store, reviewed, settings }: Parts): ReviewedDays {
  const firstDay = (): Day | undefined => settings.current().nudges.firstDay
  const isRest = (day: Day): boolean =>
    day !== firstDay() && isRestDay(day, weekdayOf(day), settings.current().nudges)

  return {
    winsOf: (first, last) =>
      monthsOf(first, last)
        .flatMap((month) => store.read(month))
        .filter(({ day, deleted }) => day >= first && day <= last && deleted !== true),

    counted(day) {
      const wins = reviewed.counts(monthOf(day)).wins.get(day) ?? 0
      return { day, wins, rest: isRest(day) }
    },

    isRest,

    hasWinsFrom: (day) =>
      store
        .months()
        .filter((month) => month >= monthOf(day))
        .some((month) => [...reviewed.counts(month).wins.keys()].some((other) => other >= day)),

    firstMonth() {
      const day = firstDay()
      const ofWins = store.months().findLast((month) => reviewed.counts(month).wins.size > 0)
      const known = [ofWins, day && monthOf(day)].filter((month) => month !== undefined)
      return known.toSorted()[0]
    },
  }
}

/** The months of some days, the first to the last. */
export function monthsOf(first: Day, last: Day): Month[] {
  const months: Month[] = []
  for (let day = first; day <= last; day = dayPlus(`${monthOf(day)}-28`, 4).slice(0, 8) + '01') {
    months.push(monthOf(day))
  }
  return months
}
