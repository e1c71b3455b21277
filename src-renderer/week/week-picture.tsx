import './week-list.css'
import {
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'

import type { Win } from '../../src-shared/records.ts'
import type { ChainView, WeekDay, WeekView } from '../../src-shared/review.ts'
import { dayOfMonth, shortDay, weekdayShort } from '../formats/dates.ts'
import { t } from '../words.ts'
import { nextBead } from './arrow-keys.ts'
import { BeadItem } from './bead-item.tsx'
import { chainMembers } from './chain-members.ts'
import { CoveredItem } from './covered-item.tsx'
import { FORWARD_PREFIX, forwardBeadId, layoutDays } from './layout-input.ts'
import { layOutWeek, type Thread, type WeekLayout } from './week-layout.ts'

/** Below this width there is no room for seven days side by side. */
const NARROW = matchMedia('(width < 36rem)')

interface Props {
  view: WeekView
  /** Whether it is shown as lists; narrow windows show lists anyway. */
  list: boolean
  selected: string | undefined
  /** The whole chain of the selected win, once it is known: it may lead through other weeks. */
  chain: ChainView | undefined
  select: (id: string | undefined) => void
}

/**
 * Seven days side by side. The page has a list a day; where there is room, its items are beads on
 * threads, else lines of text.
 */
export function WeekPicture({ view, list, selected, chain, select }: Props): ReactNode {
  const narrow = useSyncExternalStore(hearOfWidth, () => NARROW.matches)
  const mode = list || narrow ? 'list' : 'beads'
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
  const grewOutOf = useMemo(() => textsById(view), [view])
  const beads = new Map(layout.beads.map((bead) => [bead.id, bead]))
  const [near, setNear] = useState<string>()
  const wins = view.days.flatMap(({ wins }) => wins)
  /** The one bead that Tab goes to. */
  const isTabStop = wins.some(({ id }) => id === near) ? near : (selected ?? wins[0]?.id)

  function keyDown(event: KeyboardEvent): void {
    const next = nextBead(view.days, isTabStop, event.key)
    if (next === undefined) return
    event.preventDefault()
    setNear(next)
    picture.current?.querySelector<HTMLElement>(`button[data-win="${next}"]`)?.focus()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys move between the beads in it
    <div
      ref={picture}
      className="week-picture"
      data-mode={mode}
      data-lit={lit !== undefined}
      style={acrossOf(layout.radius)}
      onKeyDown={keyDown}
    >
      {mode === 'beads' && <Threads layout={layout} lit={lit} />}
      {view.days.map((day) => (
        <section
          key={day.day}
          className="week-day"
          data-rest={day.rest}
          data-today={day.day === view.today}
          data-ahead={day.day > view.today}
        >
          <DayHeading day={day} isToday={day.day === view.today} />
          <ol
            aria-label={shortDay(day.day)}
            style={mode === 'beads' ? { minHeight: layout.height } : undefined}
          >
            {day.covered && (
              <CoveredItem
                covered={day.covered}
                isQuoted={view.unquoted?.includes(day.covered.id) !== true}
                place={placeOf(forwardBeadId(day.day))}
                side={sideOf(forwardBeadId(day.day))}
              />
            )}
            {day.wins.map((win) => (
              <BeadItem
                key={win.id}
                win={win}
                place={placeOf(win.id)}
                side={sideOf(win.id)}
                grewOutOf={win.linkedTo === undefined ? undefined : grewOutOf.get(win.linkedTo)}
                lit={lit?.has(win.id)}
                selected={win.id === selected}
                isTabStop={win.id === isTabStop}
                onFocus={() => setNear(win.id)}
                onSelect={() => select(win.id === selected ? undefined : win.id)}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )

  /** Where a bead is, from the top and the start of its own column. */
  function placeOf(id: string): { left: number; top: number } | undefined {
    const bead = mode === 'beads' ? beads.get(id) : undefined
    return bead && { left: bead.x - bead.column * columnWidth, top: bead.y }
  }

  /** To which side its words open, so that they stay in the picture. */
  function sideOf(id: string): 'start' | 'end' {
    return (beads.get(id)?.column ?? 0) > 3 ? 'start' : 'end'
  }
}

interface ThreadsProps {
  layout: WeekLayout
  lit: ReadonlySet<string> | undefined
}

/** The links of a week. Those that are lit come last, so that they lie on top. */
function Threads({ layout: { width, height, threads }, lit }: ThreadsProps): ReactNode {
  const isLit = ({ from, to }: Thread): boolean =>
    lit !== undefined && [from, to].every((id) => id === undefined || lit.has(id))
  const sorted = threads.toSorted((a, b) => Number(isLit(a)) - Number(isLit(b)))
  return (
    <svg
      className="week-threads"
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {sorted.map((thread) => {
        const { from = '', to = '', path } = thread
        const kind = isLit(thread)
          ? 'week-lit'
          : to.startsWith(FORWARD_PREFIX)
            ? 'week-forward'
            : undefined
        return (
          <g key={`${from} ${to}`}>
            {from !== '' && to !== '' && <path className="week-halo" d={path} />}
            <path className={kind} d={path} />
          </g>
        )
      })}
    </svg>
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

/** How wide a bead is, for the styles. */
function acrossOf(radius: number): CSSProperties {
  return { '--bead-across': `${2 * radius}px` } as CSSProperties
}

/** The words of every win that a win of the week can have grown out of, as far as they are quoted. */
function textsById({ days, before, unquoted = [] }: WeekView): ReadonlyMap<string, string> {
  const inWeek = days.flatMap(({ wins }) => wins.map(({ id, text }: Win) => [id, text] as const))
  const all = [...before.map(({ id, text }) => [id, text] as const), ...inWeek]
  return new Map(all.filter(([id]) => !unquoted.includes(id)))
}

function hearOfWidth(onChange: () => void): () => void {
  NARROW.addEventListener('change', onChange)
  return () => NARROW.removeEventListener('change', onChange)
}

/** The width of one of seven columns, in CSS pixels. */
function useColumnWidth(picture: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(90)
  useLayoutEffect(() => {
    const element = picture.current
    if (element === null) return
    const measure = (): void => setWidth(element.clientWidth / 7)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [picture])
  return width
}
