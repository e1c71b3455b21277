import './month.css'
import { useRef, type ReactNode } from 'react'

import type { MonthDay, MonthView } from '../../src-shared/review.ts'
import { ask } from '../api.ts'
import { dayOfMonth, monthYear, weekdayShort } from '../formats/dates.ts'
import { isoWeekday, weekdayLetter, weekdayName } from '../formats/weekdays.ts'
import { useGoals } from '../goal/use-goals.ts'
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
import { GoalBead } from '../ui/goal-bead.tsx'
import { t } from '../words.ts'

/** A month as a calendar: the first win of each day in words, all of them as beads. */
export function Month(): ReactNode {
  const [param] = useRouteParams()
  const month = param !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(param) ? param : undefined
  const view = useQuery(month ?? '', () => ask('month.read', month === undefined ? {} : { month }))
  const screen = useRef<HTMLElement>(null)
  const isPresent = view?.today.startsWith(view.month) === true
  const { start, status, error } = usePeriodExport(
    view?.month,
    async (format: (typeof PICTURES)[number]) => {
      if (view === undefined) return { kind: 'cancelled' }
      const { exportPicture } = await import('../review/export/export-picture.tsx')
      return exportPicture({
        of: view.month,
        heading: monthYear(view.month),
        marks: <Calendar view={view} />,
        words: <Thread view={view} />,
        isWordless: format === 'wordless',
      })
    },
  )
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
      >
        <ShareMenu formats={PICTURES} onSelect={start} />
      </ReviewHeader>
      <ExportStatus status={status} error={error} />
      {view && <Calendar view={view} />}
      {view && <Thread view={view} />}
    </section>
  )
}

/** The longest of its threads. */
function Thread({ view }: { view: MonthView }): ReactNode {
  return <ChainStories stories={view.stories.slice(0, 1)} />
}

function Calendar({ view }: { view: MonthView }): ReactNode {
  const { weeks, month, today, previous, next } = view
  const { stop, ...keys } = useDayKeys({
    days: weeks.flat().map(({ day }) => day),
    today,
    before: `#month/${previous}`,
    after: next && `#month/${next}`,
  })
  return (
    <div className="month-frame" {...keys}>
      <table
        className="month-calendar"
        aria-label={t('month.calendar', { month: monthYear(month) })}
      >
        <thead>
          <tr>
            {weeks[0]?.map(({ day }) => (
              <MonthHeading key={day} day={day} />
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
                  <Day day={day} isToday={day.day === today} isStop={day.day === stop} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A long short name, such as Arabic has, gives way to its letter where it has no room. */
const LONG = 4

function MonthHeading({ day }: { day: string }): ReactNode {
  const weekday = isoWeekday(day)
  const short = weekdayShort(day)
  return (
    <th
      scope="col"
      abbr={weekdayName(weekday)}
      data-letter={short.length > LONG ? weekdayLetter(weekday) : undefined}
    >
      <span>{short}</span>
    </th>
  )
}

interface DayProps {
  day: MonthDay
  isToday: boolean
  /** Whether it is the one that Tab leads to. */
  isStop: boolean
}

function Day({ day: counted, isToday, isStop }: DayProps): ReactNode {
  const { day, wins, first, goals } = counted
  const marks = useGoals()
  return (
    <a
      href={weekHref(day)}
      aria-current={isToday ? 'date' : undefined}
      tabIndex={isStop ? 0 : -1}
      data-day={day}
      data-words={first}
    >
      <span className="month-date" aria-hidden="true">
        {dayOfMonth(day)}
      </span>
      <span className="unseen">{dayLabel(counted, isToday)}</span>
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
        {wins > goals.length && (
          <span className="month-more">{t('week.more', { count: wins - goals.length })}</span>
        )}
      </span>
    </a>
  )
}
