import './year.css'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'

import type { CountedDay, YearView } from '../../src-shared/review.ts'
import { ask } from '../api.ts'
import { monthDay, monthName } from '../formats/dates.ts'
import { firstWeekday } from '../formats/weekdays.ts'
import { replaceRoute, useRouteParams, weekHref } from '../page/route.ts'
import { useQuery } from '../page/use-query.ts'
import { useRestoredFocus } from '../page/use-restored-focus.ts'
import { ChainStories } from '../review/chain-stories.tsx'
import { ReviewHeader } from '../review/review-header.tsx'
import { useSwipe } from '../review/use-swipe.ts'
import { t } from '../words.ts'
import { monthsOfYear, heatLevel, type YearWeek } from './year-grid.ts'

/** A year at a glance: months of weeks, each day in a shade. Each week is a link. */
export function Year(): ReactNode {
  const [param] = useRouteParams()
  const year = param !== undefined && /^[12]\d{3}$/.test(param) ? Number(param) : undefined
  const view = useQuery(param ?? '', () => ask('year.read', year === undefined ? {} : { year }))
  const screen = useRef<HTMLElement>(null)
  const isPresent = view?.today.startsWith(`${view.year}-`) === true
  useRestoredFocus()
  useSwipe(screen, (direction) => {
    const to = direction === 'back' ? view?.previous : view?.next
    if (to !== undefined) replaceRoute(`#year/${to}`)
  })
  return (
    <section ref={screen} className="year" aria-labelledby="year-heading">
      <ReviewHeader
        shown="year"
        hrefs={{
          week: isPresent || view === undefined ? '#week' : weekHref(`${view.year}-12-31`),
          month: isPresent || view === undefined ? '#month' : `#month/${view.year}-12`,
          year: '#year',
        }}
        heading={view && String(view.year)}
        headingId="year-heading"
        hint={t('year.hint')}
        back={
          view?.previous === undefined
            ? undefined
            : { href: `#year/${view.previous}`, label: t('year.before') }
        }
        forward={
          view?.next === undefined
            ? undefined
            : { href: `#year/${view.next}`, label: t('year.after') }
        }
        present={{ href: '#year', label: t('year.present') }}
        isPresent={isPresent}
      />
      {view && <Months view={view} />}
      {view && <ChainStories stories={view.stories} />}
    </section>
  )
}

function Months({ view: { days, today } }: { view: YearView }): ReactNode {
  const grid = useRef<HTMLDivElement>(null)
  const months = monthsOfYear(days, firstWeekday())

  /** Arrow keys move from week to week. */
  function keyDown(event: KeyboardEvent): void {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const links = [...(grid.current?.querySelectorAll<HTMLElement>('.year-week') ?? [])]
    const at = links.findIndex((link) => link === document.activeElement)
    const next = way === undefined || at === -1 ? undefined : links[at + way]
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys move between the links in it
    <div ref={grid} className="year-months" onKeyDown={keyDown}>
      {months.map(({ month, weeks }) => (
        <section key={month} className="year-month" aria-label={monthName(month)}>
          <h2>
            <a href={`#month/${month}`}>{monthName(month)}</a>
          </h2>
          {weeks.map((week) => (
            <Week key={week.first} week={week} today={today} />
          ))}
        </section>
      ))}
    </div>
  )
}

function Week({ week: { first, days }, today }: { week: YearWeek; today: string }): ReactNode {
  const count = days.reduce((sum, day) => sum + (day?.wins ?? 0), 0)
  const last = days.findLast((day) => day !== undefined)?.day ?? first
  const [from, to] = [monthDay(first, today), monthDay(last, today)]
  const label =
    first === last ? t('year.day', { day: from, count }) : t('year.week', { from, to, count })
  const isPresent = days.some((day) => day?.day === today)
  return (
    <a
      className="year-week"
      href={weekHref(first)}
      aria-label={label}
      aria-current={isPresent ? 'date' : undefined}
      title={label}
    >
      {days.map((day, place) => (
        <Day key={day?.day ?? place} day={day} isToday={day?.day === today} />
      ))}
    </a>
  )
}

function Day({ day, isToday }: { day: CountedDay | undefined; isToday: boolean }): ReactNode {
  if (day === undefined) return <i />
  return (
    <i
      data-day={day.day}
      data-shade={heatLevel(day.wins)}
      data-rest={day.rest}
      data-today={isToday}
    />
  )
}
