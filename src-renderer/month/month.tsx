import './month.css'
import { useRef, type ReactNode } from 'react'

import type { MonthDay, MonthView } from '../../src-shared/review.ts'
import { enumerated } from '../../src-shared/words/joined-words.ts'
import { ask } from '../api.ts'
import { catalog } from '../formats/catalog.ts'
import { dayOfMonth, longDay, monthYear, weekdayShort } from '../formats/dates.ts'
import { isoWeekday, weekdayName } from '../formats/weekdays.ts'
import { useGoals } from '../goal/use-goals.ts'
import { replaceRoute, useRouteParams, weekHref } from '../page/route.ts'
import { useQuery } from '../page/use-query.ts'
import { useRestoredFocus } from '../page/use-restored-focus.ts'
import { ChainStories } from '../review/chain-stories.tsx'
import { ReviewHeader } from '../review/review-header.tsx'
import { useSwipe } from '../review/use-swipe.ts'
import { GoalBead } from '../ui/goal-bead.tsx'
import { t } from '../words.ts'

/** A month as a calendar: the first win of each day in words, all of them as beads. */
export function Month(): ReactNode {
  const [param] = useRouteParams()
  const month = param !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(param) ? param : undefined
  const view = useQuery(month ?? '', () => ask('month.read', month === undefined ? {} : { month }))
  const screen = useRef<HTMLElement>(null)
  const isPresent = view?.today.startsWith(view.month) === true
  useRestoredFocus()
  useSwipe(screen, (direction) => {
    const to = direction === 'back' ? view?.previous : view?.next
    if (to !== undefined) replaceRoute(`#month/${to}`)
  })
  return (
    <section ref={screen} className="month" aria-labelledby="month-heading">
      <ReviewHeader
        shown="month"
        hrefs={{
          week: isPresent || view === undefined ? '#week' : weekHref(`${view.month}-01`),
          month: '#month',
          year: view === undefined ? '#year' : `#year/${view.month.slice(0, 4)}`,
        }}
        heading={view && monthYear(view.month)}
        headingId="month-heading"
        back={view && { href: `#month/${view.previous}`, label: t('month.before') }}
        forward={
          view?.next === undefined
            ? undefined
            : { href: `#month/${view.next}`, label: t('month.after') }
        }
        present={{ href: '#month', label: t('month.present') }}
        isPresent={isPresent}
      />
      {view && <Calendar view={view} />}
      {view && <ChainStories stories={view.stories.slice(0, 1)} />}
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

function Day({
  day: { day, wins, rest, first, goals },
  isToday,
}: {
  day: MonthDay
  isToday: boolean
}): ReactNode {
  const marks = useGoals()
  const parts = [
    longDay(day),
    isToday && t('week.today'),
    rest && t('week.rest'),
    wins > 0 && t('wins.found', { count: wins }),
  ]
  return (
    <a href={weekHref(day)} aria-current={isToday ? 'date' : undefined}>
      <span className="month-date" aria-hidden="true">
        {dayOfMonth(day)}
      </span>
      <span className="unseen">{enumerated(catalog, parts)}</span>
      {first !== undefined && (
        <span className="month-words" dir="auto">
          {first}
        </span>
      )}
      <span className="month-beads" aria-hidden="true">
        {goals.map((id, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- beads are alike, and told apart by their place
          <GoalBead key={place} mark={id === null ? undefined : marks.get(id)} />
        ))}
        {wins > goals.length && <span>{t('week.more', { count: wins - goals.length })}</span>}
      </span>
    </a>
  )
}
