import './week-strip.css'
import type { ReactNode } from 'react'

import type { WeekDay, WeekView } from '../../src-shared/review.ts'
import { longDay, weekdayLetter } from '../formats/dates.ts'
import { WinBead } from '../goal/win-bead.tsx'
import { t } from '../words.ts'

/** How many beads a column has room for. Of more, the newest are shown below the number of the others. */
const PLACES = 5

/** The week so far as seven columns of beads, and a way to read it. */
export function WeekStrip({ week }: { week: WeekView | undefined }): ReactNode {
  // Seven empty columns would look as if something were missing.
  if (week === undefined || week.days.every(({ wins }) => wins.length === 0)) return null
  return (
    <div className="week-strip">
      <ul aria-label={t('today.week')}>
        {week.days.map((day) => (
          <Column key={day.day} day={day} isToday={day.day === week.today} />
        ))}
      </ul>
      <a href="#week">
        <span className="unseen">{t('today.weekLink')}</span>
      </a>
    </div>
  )
}

function Column({ day: { day, wins }, isToday }: { day: WeekDay; isToday: boolean }): ReactNode {
  const shown = wins.length > PLACES ? wins.slice(1 - PLACES) : wins
  const folded = wins.length - shown.length
  return (
    <li aria-current={isToday ? 'date' : undefined}>
      <span className="unseen">
        {t('today.dayWins', { count: wins.length, day: longDay(day) })}
      </span>
      <span className="week-strip-letter" aria-hidden>
        {weekdayLetter(day)}
      </span>
      {folded > 0 && (
        <span className="week-strip-folded" aria-hidden>
          +{folded}
        </span>
      )}
      {shown.map((win) => (
        <WinBead key={win.id} win={win} />
      ))}
    </li>
  )
}
