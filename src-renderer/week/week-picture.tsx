import './week-list.css'
import {
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from 'react'

import type { Win } from '../../src-shared/records.ts'
import type { ChainView, WeekDay, WeekView } from '../../src-shared/review.ts'
import { dayOfMonth, shortDay, weekdayShort } from '../formats/dates.ts'
import { useMediaQuery } from '../page/use-media-query.ts'
import { t } from '../words.ts'
import { nextBead } from './arrow-keys.ts'
import { BeadItem } from './bead-item.tsx'
import { beadPlaces } from './bead-place.ts'
import { chainMembers } from './chain-members.ts'
import { CoveredItem } from './covered-item.tsx'
import { forwardBeadId, layoutDays } from './layout-input.ts'
import { useColumnWidth } from './use-column-width.ts'
import { layOutWeek } from './week-layout.ts'
import { WeekThreads } from './week-threads.tsx'

interface Props {
  view: WeekView
  /** Whether it is shown as lists. Narrow windows always show lists. */
  isList: boolean
  selected: string | undefined
  /** The whole chain of the selected win, once it is known. It may lead through other weeks. */
  chain: ChainView | undefined
  select: (id: string | undefined) => void
}

/**
 * Seven days side by side. There is a list for each day; its items are drawn as beads on threads, or
 * as lines of text in a list or a narrow window.
 */
export function WeekPicture({ view, isList, selected, chain, select }: Props): ReactNode {
  const isNarrow = useMediaQuery('(width < 36rem)')
  const mode = isList || isNarrow ? 'list' : 'beads'
  const picture = useRef<HTMLDivElement>(null)
  const columnWidth = useColumnWidth(picture)
  const layout = useMemo(
    () => layOutWeek({ days: layoutDays(view), goesOn: new Set(view.goesOn), columnWidth }),
    [view, columnWidth],
  )
  const lit = useMemo(
    () => (selected === undefined ? undefined : chainMembers(view, selected, chain)),
    [view, selected, chain],
  )
  const texts = useMemo(() => textsById(view), [view])
  const placeOf = beadPlaces(layout, columnWidth, mode === 'list')
  const [lastFocused, setLastFocused] = useState<string>()
  const wins = view.days.flatMap(({ wins }) => wins)
  /** The one bead that Tab goes to. */
  const tabStop = wins.some(({ id }) => id === lastFocused)
    ? lastFocused
    : (selected ?? wins[0]?.id)

  function keyDown(event: KeyboardEvent): void {
    const next = nextBead(view.days, tabStop, event.key)
    if (next === undefined) return
    event.preventDefault()
    setLastFocused(next)
    picture.current?.querySelector<HTMLElement>(`button[data-win="${next}"]`)?.focus()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys move between the beads in it
    <div
      ref={picture}
      className="week-picture"
      data-mode={mode}
      data-lit={lit !== undefined}
      style={beadSize(layout.radius)}
      onKeyDown={keyDown}
    >
      {mode === 'beads' && <WeekThreads layout={layout} lit={lit} />}
      {view.days.map((day) => (
        <DaySection
          key={day.day}
          view={view}
          day={day}
          minHeight={mode === 'beads' ? layout.height : undefined}
        >
          {day.covered && (
            <CoveredItem
              covered={day.covered}
              isQuoted={view.unquoted?.includes(day.covered.id) !== true}
              {...placeOf(forwardBeadId(day.day))}
            />
          )}
          {day.wins.map((win) => (
            <BeadItem
              key={win.id}
              win={win}
              {...placeOf(win.id)}
              grewOutOf={win.linkedTo === undefined ? undefined : texts.get(win.linkedTo)}
              lit={lit?.has(win.id)}
              selected={win.id === selected}
              isTabStop={win.id === tabStop}
              onFocus={() => setLastFocused(win.id)}
              onSelect={() => select(win.id === selected ? undefined : win.id)}
            />
          ))}
        </DaySection>
      ))}
    </div>
  )
}

interface DayProps {
  view: WeekView
  day: WeekDay
  /** The height that the picture needs, in CSS pixels; undefined in a list. */
  minHeight: number | undefined
  children: ReactNode
}

/** One day: its heading and the list of its wins. */
function DaySection({ view: { today }, day, minHeight, children }: DayProps): ReactNode {
  return (
    <section
      className="week-day"
      data-rest={day.rest}
      data-today={day.day === today}
      data-ahead={day.day > today}
    >
      <DayHeading day={day} isToday={day.day === today} />
      <ol
        aria-label={shortDay(day.day)}
        style={minHeight === undefined ? undefined : { minHeight }}
      >
        {children}
      </ol>
    </section>
  )
}

function DayHeading({ day: { day, rest, wins }, isToday }: { day: WeekDay; isToday: boolean }) {
  return (
    <h2>
      <span aria-hidden="true">
        <span className="week-weekday">{weekdayShort(day)}</span> {dayOfMonth(day)}
      </span>
      <span className="unseen">
        {shortDay(day)}
        {isToday && `, ${t('week.today')}`}
        {rest && `, ${t('week.rest')}`}
        {`, ${t('wins.found', { count: wins.length })}`}
      </span>
    </h2>
  )
}

/** Hands the diameter of a bead to the styles. */
function beadSize(radius: number): CSSProperties {
  return { '--bead-across': `${2 * radius}px` } as CSSProperties
}

/** The texts of the wins that a win of the week may have grown out of, except unquoted ones. */
function textsById({ days, before, unquoted = [] }: WeekView): ReadonlyMap<string, string> {
  const inWeek = days.flatMap(({ wins }) => wins.map(({ id, text }: Win) => [id, text] as const))
  const all = [...before.map(({ id, text }) => [id, text] as const), ...inWeek]
  return new Map(all.filter(([id]) => !unquoted.includes(id)))
}
