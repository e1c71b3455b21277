import { dayPlus, type Day } from '../../../src-shared/calendar.ts'
import type { ForwardView } from '../../../src-shared/contract/today.ts'
import type { NudgeSettings } from '../../../src-shared/nudges.ts'
import type { Win } from '../../../src-shared/records.ts'
import { quotable } from '../../care/domain/quotable.ts'
import { isEligible } from '../../days/eligible-days.ts'

/** What is known when it is asked whether a win can be put forward. */
interface Facts {
  day: Day
  /** The day's wins in the order of logging. */
  wins: readonly Win[]
  /** The days that wins of other days, or of this one, cover as well. */
  coveredDays: readonly Day[]
  settings: Pick<NudgeSettings, 'restDays' | 'restDates' | 'easyDays' | 'lowEnergyDay'>
}

/** The day that a win of a day covers as well, once it is put forward. */
export function dayAhead(day: Day): Day {
  return dayPlus(day, 1)
}

/**
 * The win that covers tomorrow, or the latest one where it could: today is covered without it, and
 * tomorrow is a day on which something could be asked and that nothing covers yet. On a low-energy
 * day nothing is offered, for one thing is plenty. What was brought in from another program is no
 * extra effort.
 */
export function forwardOf({
  day,
  wins: all,
  coveredDays,
  settings,
}: Facts): ForwardView | undefined {
  const wins = all.filter(({ source }) => source !== 'import')
  const tomorrow = dayAhead(day)
  const given = wins.findLast(({ covers }) => covers === tomorrow)
  if (given !== undefined) return seen(given, 'given')
  const latest = wins.at(-1)
  const isSpare = wins.length > (coveredDays.includes(day) ? 0 : 1)
  if (latest === undefined || !isSpare || coveredDays.includes(tomorrow)) return undefined
  if (settings.lowEnergyDay === day || !isEligible(tomorrow, settings)) return undefined
  return seen(latest, 'offered')
}

function seen({ id, text }: Win, state: ForwardView['state']): ForwardView {
  const quoted = quotable(text)
  return { winId: id, ...(quoted !== undefined && { text: quoted }), state }
}
