import { dayPlus } from '../../../src-shared/calendar.ts'
import type { WeekDay } from '../../../src-shared/review.ts'

/** A week in which each day has its wins as words; "tea<cup" grew out of "cup". */
export function sampleWeek(...days: string[]): { days: WeekDay[] } {
  return { days: Array.from({ length: 7 }, (_, place) => sampleDay(place, days[place] ?? '')) }
}

function sampleDay(place: number, wins: string): WeekDay {
  const day = dayPlus('2026-11-23', place)
  const words = wins.split(' ').filter((word) => word !== '')
  return {
    day,
    rest: place === 6,
    wins: words.map((word, number) => {
      const [id = '', linkedTo] = word.split('<')
      const at = `${day}T08:${`${number}`.padStart(2, '0')}:00.000Z`
      const win = { id, at, zone: 'UTC', day, text: id, source: 'quick-log' as const }
      return Object.assign(win, { updatedAt: at }, linkedTo !== undefined && { linkedTo })
    }),
  }
}
