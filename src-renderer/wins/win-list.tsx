import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type ReactNode,
} from 'react'

import type { Win } from '../../src-shared/records.ts'
import type { HistoryRows } from './use-history.ts'
import { WinRow, type RemovedActions } from './win-row.tsx'

/** The height of a row, in rem, on one line and on two; all-wins.css has the same. */
const ROW_REM = { wide: 2.75, narrow: 4.75 }
const NARROW = matchMedia('(width < 30rem)')
/** How many rows beyond the visible ones are kept, so that scrolling shows no paper. */
const OVERSCAN = 10
/**
 * The most rows a list shows. Browsers draw nothing beyond 33.5 million pixels (Chromium's
 * LayoutUnit), at 200 % zoom half of that; what is older is found by searching.
 */
const MOST_ROWS = 350_000

interface Props {
  history: HistoryRows
  label: string
  edit: (win: Win) => void
  /** What can be done with wins that were removed; there where those are listed. */
  removed?: RemovedActions | undefined
}

/** The rows that can be seen, out of however many there are. Arrow keys go from win to win. */
export function WinList({ history, label, edit, removed }: Props): ReactNode {
  const { found, row, need } = history
  const scroller = useRef<HTMLDivElement>(null)
  const length = Math.min(found?.length ?? 0, MOST_ROWS)
  const [active, setActive] = useState<number>()
  const narrow = useSyncExternalStore(hearOfWidth, () => NARROW.matches)
  // oxlint-disable-next-line react/incompatible-library -- it speaks of React's compiler, which is not in use
  const rows = useVirtualizer({
    count: length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight(narrow),
    overscan: OVERSCAN,
    // What has the focus stays, however far one scrolls.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      if (active === undefined || active >= length || shown.includes(active)) return shown
      return [...shown, active].toSorted((a, b) => a - b)
    },
  })
  useEffect(() => rows.measure(), [rows, narrow])

  const visible = rows.getVirtualItems()
  const first = rows.range?.startIndex ?? 0
  const last = Math.min((rows.range?.endIndex ?? 0) + OVERSCAN, Math.max(length - 1, 0))
  /** Which way the focus is on its way to the active row; 0 where it is there. */
  const moving = useRef(0)

  useEffect(() => need(Math.max(first - OVERSCAN, 0), last), [need, first, last, found?.chunks])

  // Another question begins at the top.
  useEffect(() => {
    setActive(undefined)
    scroller.current?.scrollTo(0, 0)
  }, [found?.wanted])

  const isWin = (index: number): boolean => row(index)?.kind !== 'day'
  /** The one row that Tab goes to: where the arrow keys were, else the first that can be seen. */
  const inView = visible.map(({ index }) => index).filter(isWin)
  const isTabStop =
    active !== undefined && inView.includes(active)
      ? active
      : inView.find((index) => index >= first)

  useEffect(() => {
    if (moving.current === 0 || active === undefined) return
    const kind = row(active)?.kind
    if (kind === 'day') {
      // A heading is not a place to be: one further, and at the very top one down.
      const next = active + (active === 0 ? 1 : moving.current)
      if (next < length) setActive(next)
    } else if (kind === 'win') {
      const button = scroller.current?.querySelector<HTMLElement>(`[data-row="${active}"] button`)
      if (!button) return
      moving.current = 0
      button.focus({ preventScroll: true })
    }
  }, [active, length, row])

  function keyDown(event: KeyboardEvent): void {
    const from = active ?? isTabStop ?? 0
    const page = Math.max(1, (rows.range?.endIndex ?? 0) - first - 1)
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -length,
      End: length,
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = Math.min(Math.max(from + step, 0), length - 1)
    moving.current = Math.sign(step)
    setActive(next)
    rows.scrollToIndex(next)
  }

  return (
    <div ref={scroller} className="wins-scroller">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys move between the buttons in the list */}
      <div
        role="list"
        aria-label={label}
        className="wins-list"
        style={{ height: rows.getTotalSize() }}
        onKeyDown={keyDown}
      >
        {visible.map(({ index, start }) => (
          <WinRow
            key={index}
            index={index}
            length={length}
            start={start}
            row={row(index)}
            removed={removed}
            isTabStop={index === isTabStop}
            onFocus={() => setActive(index)}
            edit={edit}
          />
        ))}
      </div>
    </div>
  )
}

function hearOfWidth(onChange: () => void): () => void {
  NARROW.addEventListener('change', onChange)
  return () => NARROW.removeEventListener('change', onChange)
}

/** In pixels, at the letter size of the moment. */
function rowHeight(narrow: boolean): number {
  const rem = narrow ? ROW_REM.narrow : ROW_REM.wide
  return rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
