import { dayPlus, type Day } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import type { WeekDay, WeekView, WinElsewhere } from '../../../src-shared/review.ts'
import { unquotable } from '../../care/domain/quotable.ts'
import { byInstant } from '../../kernel/order.ts'

interface Facts {
  /** The seven days. */
  days: readonly Day[]
  today: Day
  /** The wins of these days and of the day before them that are not removed, in any order. */
  wins: readonly Win[]
  isRest: (day: Day) => boolean
  /** A win by its id. Undefined if it was removed. */
  find: (id: string) => Win | undefined
  /** Whether there is a win on a day or after it. */
  hasWinsFrom: (day: Day) => boolean
  /** The ids of the wins that grew out of a win, as far as is known. */
  successors: (id: string) => readonly string[]
}

/** A week as it is shown. */
export function weekView(facts: Facts): WeekView {
  const { days, today, wins, isRest, find, hasWinsFrom, successors } = facts
  const [first = today] = days
  const inOrder = wins.toSorted(byInstant)
  const ofDay = Map.groupBy(inOrder, ({ day }) => day)
  const shown = new Set(days.flatMap((day) => (ofDay.get(day) ?? []).map(({ id }) => id)))
  const inWeek = inOrder.filter(({ id }) => shown.has(id))
  const before = new Map<string, WinElsewhere>()
  for (const { linkedTo } of inWeek) {
    if (linkedTo === undefined || shown.has(linkedTo) || before.has(linkedTo)) continue
    const win = find(linkedTo)
    if (win !== undefined) before.set(linkedTo, elsewhere(win))
  }
  const next = dayPlus(first, days.length)
  const linked = new Set(inWeek.map(({ linkedTo }) => linkedTo))
  const covering = inOrder.filter(({ covers }) => covers !== undefined)
  const quoted = [...inWeek.filter(({ id }) => linked.has(id)), ...before.values(), ...covering]
  const unquoted = unquotable(quoted)
  // A win may cover the first day of a week that has not begun.
  const reaches = inWeek.some(({ covers }) => covers !== undefined && covers >= next)
  return {
    days: days.map((day) => weekDay(day)),
    today,
    before: [...before.values()],
    goesOn: inWeek.flatMap(({ id }) => (successors(id).some((to) => !shown.has(to)) ? id : [])),
    ...(unquoted.length > 0 && { unquoted }),
    previous: dayPlus(first, -days.length),
    ...((next <= today || reaches || hasWinsFrom(next)) && { next }),
  }

  /** A link to a win that is not there is none: it may come back, so the record keeps it. */
  function withLiveLink(win: Win): Win {
    const { linkedTo, ...alone } = win
    return linkedTo === undefined || shown.has(linkedTo) || before.has(linkedTo) ? win : alone
  }

  function weekDay(day: Day): WeekDay {
    const covering = inOrder.find(({ covers }) => covers === day)
    return {
      day,
      rest: isRest(day),
      wins: (ofDay.get(day) ?? []).map(withLiveLink),
      ...(covering && { covered: elsewhere(covering) }),
    }
  }
}

/** A win, as another week speaks of it. */
export function elsewhere({ id, day, text }: Win): WinElsewhere {
  return { id, day, text }
}
