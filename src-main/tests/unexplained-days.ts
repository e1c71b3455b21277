import { instantText, type Day } from '../../src-shared/calendar.ts'
import type { NudgeSettings } from '../../src-shared/nudges.ts'
import { personDay, type Moment } from '../days/person-day.ts'
import { morning } from '../nudges/domain/occasions.ts'
import type { LifeDisk } from './life-disk.ts'

/**
 * The days of whose first nudge nothing says what became of it, now that the app has looked after
 * its window, or on a later day. Notes on the disk which day is watched from now on.
 */
export function unexplainedDays(disk: LifeDisk, moment: Moment, settings: NudgeSettings): string[] {
  const today = personDay(moment)
  const { from, until } = morning({ ...moment, settings }, today)
  // A clock that was set back makes of the day that was watched one that is still to come.
  if (disk.watched !== undefined && disk.watched > today.day) disk.watched = undefined
  if (disk.refuses) return []
  const { watched } = disk
  const due: Day[] = [
    ...(watched !== undefined && watched < today.day ? [watched] : []),
    ...(until < moment.now ? [today.day] : []),
  ]
  const unexplained = due.filter(
    (day) => !disk.past().some((one) => one.kind === 'day-start' && one.day === day),
  )
  disk.watched = from <= moment.now ? today.day : undefined
  return unexplained.map((day) => `${day} at ${instantText(moment.now)} in ${moment.zone}`)
}
