import './week-spread.css'
import './week-list.css'
import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import type { ChainView, WeekView } from '../../src-shared/review.ts'
import { isLeftToRight } from '../page/direction.ts'
import { useMediaQuery } from '../page/use-media-query.ts'
import { nextBead } from './arrow-keys.ts'
import { chainMembers } from './chain-members.ts'
import { DaySection } from './day-section.tsx'
import { layoutDays } from './layout-input.ts'
import { MOST_SHOWN, shownOfDay } from './layout/spread-grid.ts'
import { SpreadThreads } from './spread-threads.tsx'
import { useColumnWidth } from './use-column-width.ts'
import { layOutWeek } from './week-layout.ts'

interface Props {
  view: WeekView
  selected: string | undefined
  /** The whole chain of the selected win, once it is known. It may lead through other weeks. */
  chain: ChainView | undefined
  select: (id: string | undefined) => void
}

interface SpreadProps extends Props {
  isList: boolean
  /** Whether each day shows all its wins. */
  isWhole?: boolean
}

/** Seven days side by side, or one below the other where they have no room. */
export function WeekSpread(props: Props): ReactNode {
  const isNarrow = useMediaQuery('(width < 60rem)')
  return <SpreadOrList {...props} isList={isNarrow} />
}

/** A spread for a picture or paper: nothing of it can be chosen, and its width is that of its place. */
export function StillSpread({
  view,
  isWhole = false,
}: Pick<SpreadProps, 'view' | 'isWhole'>): ReactNode {
  return (
    <div inert>
      <SpreadOrList
        view={view}
        selected={undefined}
        chain={undefined}
        select={() => undefined}
        isList={false}
        isWhole={isWhole}
      />
    </div>
  )
}

function SpreadOrList({
  view,
  selected,
  chain,
  select,
  isList,
  isWhole = false,
}: SpreadProps): ReactNode {
  const spread = useRef<HTMLDivElement>(null)
  const columnWidth = useColumnWidth(spread)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  /** The win that is pointed at, or has the focus of the keyboard. */
  const [pointedAt, setPointedAt] = useState<string>()
  const [lastFocused, setLastFocused] = useState<string>()

  const days = useMemo(() => layoutDays(view), [view])
  const open = useMemo(
    () => (isWhole ? new Set(days.keys()) : openDays(view, opened, selected)),
    [view, days, opened, selected, isWhole],
  )
  const layout = useMemo(
    () => layOutWeek({ days, goesOn: new Set(view.goesOn), open, columnWidth }),
    [view, days, open, columnWidth],
  )
  const lit = useMemo(
    () => litWins(view, pointedAt, selected, chain),
    [view, pointedAt, selected, chain],
  )
  const texts = useMemo(() => textsById(view), [view])
  const rows = useMemo(() => new Map(layout.rows.map((row) => [row.id, row])), [layout])
  const shown = view.days.map(({ wins, covered }, column) => {
    const most = shownOfDay(days[column]?.length ?? 0, open.has(column))
    return { wins: wins.slice(0, covered ? most - 1 : most) }
  })
  const wins = shown.flatMap((day) => day.wins)
  /** The one win that Tab goes to. */
  const tabStop = wins.some(({ id }) => id === lastFocused)
    ? lastFocused
    : (selected ?? wins[0]?.id)

  function keyDown(event: KeyboardEvent): void {
    const next = nextBead(shown, tabStop, event.key, isLeftToRight())
    if (next === undefined) return
    event.preventDefault()
    setLastFocused(next)
    spread.current?.querySelector<HTMLElement>(`button[data-win="${next}"]`)?.focus()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys move between the wins in it
    <div
      ref={spread}
      className={isList ? 'week-list' : 'week-spread'}
      data-lit={lit !== undefined}
      onKeyDown={keyDown}
    >
      {!isList && <SpreadThreads layout={layout} view={view} lit={lit} />}
      {view.days.map((day, column) => (
        <DaySection
          key={day.day}
          view={view}
          day={day}
          wins={shown[column]?.wins ?? []}
          height={isList ? undefined : layout.height}
          more={layout.more.find((row) => row.column === column)}
          rowOf={(id) => (isList ? undefined : rows.get(id))}
          grewOutOf={({ linkedTo }) => (linkedTo === undefined ? undefined : texts.get(linkedTo))}
          lit={lit}
          selected={selected}
          tabStop={tabStop}
          onFocus={setLastFocused}
          onPoint={setPointedAt}
          onSelect={(id) => select(id === selected ? undefined : id)}
          onToggle={() => setOpened(toggled(opened, day.day))}
        />
      ))}
    </div>
  )
}

/** The days that show all their wins: those that were opened, and that of the selected win. */
function openDays(
  { days }: WeekView,
  opened: ReadonlySet<string>,
  selected: string | undefined,
): ReadonlySet<number> {
  return new Set(
    days.flatMap(({ day, wins }, column) =>
      opened.has(day) || wins.slice(MOST_SHOWN - 1).some(({ id }) => id === selected)
        ? [column]
        : [],
    ),
  )
}

/** The chain that stands out: that of the win that is pointed at, else of the selected one. */
function litWins(
  view: WeekView,
  pointedAt: string | undefined,
  selected: string | undefined,
  chain: ChainView | undefined,
): ReadonlySet<string> | undefined {
  if (pointedAt !== undefined) {
    const members = chainMembers(view, pointedAt, pointedAt === selected ? chain : undefined)
    if (members.size > 1) return members
  }
  return selected === undefined ? undefined : chainMembers(view, selected, chain)
}

function toggled(set: ReadonlySet<string>, one: string): ReadonlySet<string> {
  return set.has(one) ? new Set([...set].filter((other) => other !== one)) : new Set([...set, one])
}

/** The texts of the wins that a win of the week may have grown out of, except unquoted ones. */
function textsById({ days, before, unquoted = [] }: WeekView): ReadonlyMap<string, string> {
  const inWeek = days.flatMap(({ wins }) => wins.map(({ id, text }: Win) => [id, text] as const))
  const all = [...before.map(({ id, text }) => [id, text] as const), ...inWeek]
  return new Map(all.filter(([id]) => !unquoted.includes(id)))
}
