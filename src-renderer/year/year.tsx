import './year.css'
import { useRef, type ReactNode } from 'react'

import type { CountedDay, YearView } from '../../src-shared/review.ts'
import { ask } from '../api.ts'
import { monthName } from '../formats/dates.ts'
import { firstWeekday } from '../formats/weekdays.ts'
import { replaceRoute, useRouteParams, weekHref } from '../page/route.ts'
import { useQuery } from '../page/use-query.ts'
import { useRestoredFocus } from '../page/use-restored-focus.ts'
import { ChainStories } from '../review/chain-stories.tsx'
import { dayLabel } from '../review/day-label.ts'
import { ReviewHeader } from '../review/review-header.tsx'
import { ExportStatus, PICTURES, ShareMenu } from '../review/share-menu.tsx'
import { useDayKeys } from '../review/use-day-keys.ts'
import { usePeriodExport } from '../review/use-period-export.ts'
import { useSwipe } from '../review/use-swipe.ts'
import { t } from '../words.ts'
import { dotSize, monthsOfYear, placeInWeek } from './year-grid.ts'

/** A year at a glance: its months, and in them a dot for each day with wins. Each day is a link. */
export function Year(): ReactNode {
  const [param] = useRouteParams()
  const year = param !== undefined && /^[12]\d{3}$/.test(param) ? Number(param) : undefined
  const view = useQuery(param ?? '', () => ask('year.read', year === undefined ? {} : { year }))
  const screen = useRef<HTMLElement>(null)
  const isPresent = view?.today.startsWith(`${view.year}-`) === true
  const { start, status, error } = usePeriodExport(
    view && String(view.year),
    async (format: (typeof PICTURES)[number]) => {
      if (view === undefined) return { kind: 'cancelled' }
      const { exportPicture } = await import('../review/export/export-picture.tsx')
      return exportPicture({
        of: String(view.year),
        heading: String(view.year),
        marks: <Months view={view} />,
        words: <ChainStories stories={view.stories} />,
        isWordless: format === 'wordless',
      })
    },
  )
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
      >
        <ShareMenu formats={PICTURES} onSelect={start} />
      </ReviewHeader>
      <ExportStatus status={status} error={error} />
      {view && <Months view={view} />}
      {view && <ChainStories stories={view.stories} />}
    </section>
  )
}

function Months({ view: { days, today, previous, next } }: { view: YearView }): ReactNode {
  const months = monthsOfYear(days)
  const { stop, ...keys } = useDayKeys({
    days: days.map(({ day }) => day),
    today,
    before: previous === undefined ? undefined : `#year/${previous}`,
    after: next === undefined ? undefined : `#year/${next}`,
  })
  return (
    <div className="year-frame" {...keys}>
      <div className="year-months">
        {months.map(({ month, days }) => (
          <section key={month} className="year-month" aria-label={monthName(month)}>
            <h2>
              <a href={`#month/${month}`}>{monthName(month)}</a>
            </h2>
            <div className="year-days">
              {days.map((day) => (
                <Day
                  key={day.day}
                  day={day}
                  isToday={day.day === today}
                  isStop={day.day === stop}
                />
              ))}
            </div>
          </section>
        ))}
      </div>
    </div>
  )
}

interface DayProps {
  day: CountedDay
  isToday: boolean
  /** Whether it is the one that Tab leads to. */
  isStop: boolean
}

function Day({ day: counted, isToday, isStop }: DayProps): ReactNode {
  const { day, wins, rest } = counted
  const label = dayLabel(counted, isToday)
  return (
    <a
      className="year-day"
      href={weekHref(day)}
      aria-label={label}
      aria-current={isToday ? 'date' : undefined}
      title={label}
      tabIndex={isStop ? 0 : -1}
      data-day={day}
      data-place={placeInWeek(day, firstWeekday())}
      data-size={dotSize(wins)}
      data-rest={rest}
    />
  )
}
