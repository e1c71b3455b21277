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
  isRest(day: Day): boolean
  /** Whether there is a win on a day or after it: travel, or a wrong clock, dates one ahead. */
  hasWinsFrom(day: Day): boolean
}

/** Reads days from the store and its index. */
export function reviewedDays({ store, reviewed, settings }: Parts): ReviewedDays {
  const isRest = (day: Day): boolean => isRestDay(day, weekdayOf(day), settings.current().nudges)

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
