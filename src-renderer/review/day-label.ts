import type { CountedDay } from '../../src-shared/review.ts'
import { enumerated } from '../../src-shared/words/joined-words.ts'
import { catalog } from '../formats/catalog.ts'
import { longDay } from '../formats/dates.ts'
import { t } from '../words.ts'

/** What a day of a month or a year is called: its date, and what there is to say of it. */
export function dayLabel({ day, wins, rest }: CountedDay, isToday: boolean): string {
  return enumerated(catalog, [
    longDay(day),
    isToday && t('week.today'),
    rest && t('week.rest'),
    wins > 0 && t('wins.found', { count: wins }),
  ])
}
