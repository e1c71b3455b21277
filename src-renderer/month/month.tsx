import './month.css'
import { useRef, type ReactNode } from 'react'

import type { CountedDay, MonthView } from '../../src-shared/review.ts'
import { ask } from '../api.ts'
import { dayOfMonth, longDay, monthYear, weekdayShort } from '../formats/dates.ts'
import { isoWeekday, weekdayName } from '../formats/weekdays.ts'
import { replaceRoute, useRouteParams, weekHref } from '../page/route.ts'
import { useQuery } from '../page/use-query.ts'
import { useRestoredFocus } from '../page/use-restored-focus.ts'
import { ChainStories } from '../review/chain-stories.tsx'
import { PeriodNav } from '../review/period-nav.tsx'
import { useSwipe } from '../review/use-swipe.ts'
import { t } from '../words.ts'

/** The most beads drawn for a day. The accessible name has the full count. */
const MOST_BEADS = 12

/** A month as a calendar of beads. Each day links to its week. */
export function Month(): ReactNode {
  const [param] = useRouteParams()
  const month = param !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(param) ? param : undefined
  const view = useQuery(month ?? '', () => ask('month.read', month === undefined ? {} : { month }))
  const screen = useRef<HTMLElement>(null)
  useRestoredFocus()
  useSwipe(screen, (direction) => {
    const to = direction === 'back' ? view?.previous : view?.next
    if (to !== undefined) replaceRoute(`#month/${to}`)
  })
  return (
    <section ref={screen} className="month" aria-labelledby="month-heading">
      <header className="review-header">
        <h1 id="month-heading" tabIndex={-1}>
          {view && monthYear(view.month)}
        </h1>
        {view && (
          <PeriodNav
            back={{ href: `#month/${view.previous}`, label: t('month.before') }}
            forward={
              view.next === undefined
                ? undefined
                : { href: `#month/${view.next}`, label: t('month.after') }
            }
            present={{ href: '#month', label: t('month.present') }}
          >
            <a href={`#year/${view.month.slice(0, 4)}`}>{view.month.slice(0, 4)}</a>
          </PeriodNav>
        )}
      </header>
      {view && <Calendar view={view} />}
      {view && <ChainStories stories={view.stories} today={view.today} />}
    </section>
  )
}

function Calendar({ view }: { view: MonthView }): ReactNode {
  const { weeks, month, today } = view
  return (
    <table className="month-calendar" aria-label={t('month.calendar', { month: monthYear(month) })}>
      <thead>
        <tr>
          {weeks[0]?.map(({ day }) => (
            <th key={day} scope="col" abbr={weekdayName(isoWeekday(day))}>
              {weekdayShort(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days[0]?.day}>
            {days.map((day) => (
              <td
                key={day.day}
                data-rest={day.rest}
                data-outside={!day.day.startsWith(month)}
                data-today={day.day === today}
              >
                <Day day={day} isToday={day.day === today} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ day: { day, wins, rest }, isToday }: { day: CountedDay; isToday: boolean }) {
  const parts = [
    longDay(day),
    isToday && t('week.today'),
    rest && t('week.rest'),
    wins > 0 && t('wins.found', { count: wins }),
  ]
  return (
    <a
      href={weekHref(day)}
      aria-label={parts.filter(Boolean).join(', ')}
      aria-current={isToday ? 'date' : undefined}
    >
      <span aria-hidden="true">{dayOfMonth(day)}</span>
      <span className="month-beads" aria-hidden="true">
        {Array.from({ length: Math.min(wins, MOST_BEADS) }, (_, place) => (
          <i key={place} />
        ))}
      </span>
    </a>
  )
}
