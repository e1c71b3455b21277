import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { useMediaQuery } from '../page/use-media-query.ts'
import { useActiveRow } from './use-active-row.ts'
import type { HistoryRows, WinQuery } from './use-history.ts'
import { useKeptScroll, useListTop } from './use-page-list.ts'
import { WinRow, type RemovedActions } from './win-row.tsx'

/** The height of a row in rem: wide, narrow, and narrow with actions; all-wins.css has the same. */
const ROW_REM = { wide: 2.75, narrow: 4, withActions: 6 }
/** How many rows beyond the visible ones are drawn, so that scrolling shows no gap. */
const OVERSCAN = 10
/**
 * The most rows that a list has. Chromium draws nothing beyond 33.5 million pixels (its LayoutUnit),
 * at 200 % zoom half of that. Older wins are found by searching.
 */
const MOST_ROWS = 350_000

interface Props {
  history: HistoryRows
  label: string
  /** The name of its place on the page, which is kept while another screen is shown. */
  place: string
  edit: (win: Win) => void
  /** What can be done with removed wins; undefined if the list shows none. */
  removed?: RemovedActions | undefined
}

/**
 * A virtual list of wins, scrolled by the page: of any number of rows only those in view are drawn.
 * Arrow keys move in it.
 */
export function WinList({ history, label, place, edit, removed }: Props): ReactNode {
  const { found, row, need } = history
  const list = useRef<HTMLDivElement>(null)
  const top = useListTop(list)
  const length = Math.min(found?.length ?? 0, MOST_ROWS)
  const isNarrow = useMediaQuery('(width < 30rem)')
  const narrowRow = removed ? ROW_REM.withActions : ROW_REM.narrow
  const { active, setActive, keyDown } = useActiveRow(list, length, row)
  // oxlint-disable-next-line react/incompatible-library -- concerns React's compiler, which is not in use
  const rows = useWindowVirtualizer({
    count: length,
    scrollMargin: top,
    estimateSize: () => pixels(isNarrow ? narrowRow : ROW_REM.wide),
    overscan: OVERSCAN,
    // The active row stays drawn, so that it keeps the focus however far the list is scrolled.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      if (active === undefined || active >= length || shown.includes(active)) return shown
      return [...shown, active].toSorted((a, b) => a - b)
    },
  })
  useEffect(() => rows.measure(), [rows, isNarrow, narrowRow])

  const visible = rows.getVirtualItems()
  const first = rows.range?.startIndex ?? 0
  const last = Math.min((rows.range?.endIndex ?? 0) + OVERSCAN, Math.max(length - 1, 0))
  const focused = Math.min(active ?? first, Math.max(length - 1, 0))
  useEffect(
    () => need(Math.max(first - OVERSCAN, 0), last, focused),
    [need, first, last, focused, found?.chunks],
  )

  useKeptScroll(place, length > 0)
  // Another query begins at the top.
  const query = useRef<WinQuery>(undefined)
  useEffect(() => {
    const isAnother = query.current !== undefined && query.current !== found?.query
    query.current = found?.query
    if (!isAnother) return
    setActive(undefined)
    scrollTo(0, 0)
  }, [found?.query, setActive])

  const isWin = (index: number): boolean => row(index)?.kind !== 'day'
  /** The one row that Tab goes to: the active row, else the first in view. */
  const inView = visible.map(({ index }) => index).filter(isWin)
  const tabStop =
    active !== undefined && inView.includes(active)
      ? active
      : inView.find((index) => index >= first)

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys move between the buttons in the list
    <div
      ref={list}
      role="list"
      aria-label={label}
      className="wins-list"
      data-removed={removed !== undefined}
      style={{ height: rows.getTotalSize() }}
      onKeyDown={(event) => keyDown(event, rows, tabStop)}
    >
      {visible.map(({ index, start }) => (
        <WinRow
          key={index}
          index={index}
          length={length}
          start={start - top}
          row={row(index)}
          removed={removed}
          isTabStop={index === tabStop}
          onFocus={() => setActive(index)}
          edit={edit}
        />
      ))}
    </div>
  )
}

/** A length in pixels at the present font size. */
function pixels(rem: number): number {
  return rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
