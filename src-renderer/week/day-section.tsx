import type { ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import type { WeekDay, WeekView } from '../../src-shared/review.ts'
import { enumerated } from '../../src-shared/words/joined-words.ts'
import { catalog } from '../formats/catalog.ts'
import { dayOfMonth, shortDay, weekdayShort } from '../formats/dates.ts'
import { t } from '../words.ts'
import { CoveredItem } from './covered-item.tsx'
import { forwardBeadId } from './layout-input.ts'
import type { MoreRow, Row } from './week-layout.ts'
import { WinItem } from './win-item.tsx'

interface Props {
  view: WeekView
  day: WeekDay
  /** Those of its wins that are shown. */
  wins: readonly Win[]
  /** The height of all days, CSS px; undefined in a list. */
  height: number | undefined
  /** The row for the wins of a very full day that are not shown by themselves. */
  more: MoreRow | undefined
  /** The row of a win or of what covers the day; undefined in a list. */
  rowOf: (id: string) => Row | undefined
  /** The words of the win that a win grew out of. */
  grewOutOf: (win: Win) => string | undefined
  lit: ReadonlySet<string> | undefined
  selected: string | undefined
  tabStop: string | undefined
  onFocus: (id: string) => void
  onPoint: (id: string | undefined) => void
  onSelect: (id: string) => void
  /** Shows all wins of the day, or hides the last ones again. */
  onToggle: () => void
}

/** One day: its heading and the list of its wins. */
export function DaySection(props: Props): ReactNode {
  const { view, day, wins, height, more, rowOf, lit, selected } = props
  const isToday = day.day === view.today
  return (
    <section className="week-day" data-rest={day.rest} data-today={isToday}>
      <DayHeading day={day} isToday={isToday} />
      {day.rest && (
        <p className="week-rest" aria-hidden="true">
          {t('week.restDay')}
        </p>
      )}
      <ol aria-label={shortDay(day.day)} style={height === undefined ? undefined : { height }}>
        {day.covered && (
          <CoveredItem
            covered={day.covered}
            isQuoted={view.unquoted?.includes(day.covered.id) !== true}
            row={rowOf(forwardBeadId(day.day))}
          />
        )}
        {wins.map((win) => (
          <WinItem
            key={win.id}
            win={win}
            row={rowOf(win.id)}
            grewOutOf={props.grewOutOf(win)}
            lit={lit?.has(win.id)}
            selected={win.id === selected}
            isTabStop={win.id === props.tabStop}
            onFocus={() => props.onFocus(win.id)}
            onPoint={(isOn) => props.onPoint(isOn ? win.id : undefined)}
            onSelect={() => props.onSelect(win.id)}
          />
        ))}
        {more && <MoreItem more={more} isPlaced={height !== undefined} onToggle={props.onToggle} />}
      </ol>
    </section>
  )
}

/** Shows all wins of a very full day. */
function MoreItem({
  more: { count, isOpen, y },
  isPlaced,
  onToggle,
}: {
  more: MoreRow
  isPlaced: boolean
  onToggle: () => void
}): ReactNode {
  return (
    <li className="week-more" style={isPlaced ? { top: y } : undefined}>
      <button
        className="quiet"
        aria-expanded={isOpen}
        aria-label={isOpen ? t('week.fewer') : t('week.moreNamed', { count })}
        onClick={onToggle}
      >
        {isOpen ? t('week.fewer') : t('week.more', { count })}
      </button>
    </li>
  )
}

function DayHeading({ day: { day, rest, wins }, isToday }: { day: WeekDay; isToday: boolean }) {
  return (
    <h2>
      <span aria-hidden="true">
        <span className="week-weekday">{weekdayShort(day)}</span>{' '}
        <span className="week-date">{dayOfMonth(day)}</span>
      </span>
      <span className="unseen">
        {enumerated(catalog, [
          shortDay(day),
          isToday && t('week.today'),
          rest && t('week.rest'),
          t('wins.found', { count: wins.length }),
        ])}
      </span>
    </h2>
  )
}
