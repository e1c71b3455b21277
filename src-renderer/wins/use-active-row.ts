import type { Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'

import type { HistoryRow } from '../../src-shared/contract/journal.ts'
import { rowAfterKey } from './list-keys.ts'

interface ActiveRow {
  /** The row that was reached last by keys or focus. */
  active: number | undefined
  setActive: (row: number | undefined) => void
  /** Moves by the keys, from `tabStop` if no row is active. */
  keyDown: (
    event: KeyboardEvent,
    rows: Virtualizer<Window, Element>,
    tabStop: number | undefined,
  ) => void
}

/** A move by a key, or after a win that has another place now. */
interface Move {
  to: number
  /** Which way a heading is passed. */
  direction: 1 | -1
}

/** How far from its place a win is looked for when the list has changed, in rows. */
const NEAR = 200

/**
 * The active row of a virtual list, which takes the focus as soon as it is drawn. It is a win, not a
 * place: where others come in above it, from the tray or another device, it stays the active one.
 */
export function useActiveRow(
  list: RefObject<HTMLElement | null>,
  length: number,
  row: (index: number) => HistoryRow | undefined,
): ActiveRow {
  const [active, setActive] = useState<number>()
  /** A move whose row has no focus yet. */
  const move = useRef<Move>(undefined)
  /** What scrolls to the row that was moved to. */
  const scroller = useRef<Virtualizer<Window, Element>>(undefined)
  /** The win that is in the active row. */
  const activeWin = useRef<{ index: number; id: string | undefined }>(undefined)

  useEffect(() => {
    if (active === undefined || row(active) === undefined) return
    // React runs the effects of the last drawing first when a key has moved on already.
    if (move.current !== undefined && move.current.to !== active) return
    const id = winAt(row, active)
    const former = activeWin.current
    activeWin.current = { index: active, id }
    if (former?.index === active && former.id !== undefined && former.id !== id) {
      const now = near(active).find((index) => winAt(row, index) === former.id) ?? active
      move.current = { to: now, direction: 1 }
      if (now !== active) return setActive(now)
    }
    // What somebody has gone to meanwhile keeps the focus: the search, a dialog.
    if (!hasFocus(list.current)) move.current = undefined
    if (move.current === undefined) return
    const { direction } = move.current
    const next = pastHeading(row, active, direction)
    if (next !== active) {
      if (next >= length) return
      move.current = { to: next, direction }
      setActive(next)
      scroller.current?.scrollToIndex(next)
    } else {
      const button = list.current?.querySelector<HTMLElement>(`[data-row="${active}"] button`)
      if (!button) return
      move.current = undefined
      button.focus({ preventScroll: true })
      // The list would go on to where it was sent, and knows nothing of the bars, whose room the
      // page knows; where its rows are, the list knows.
      scroller.current?.cancelScroll()
      button.closest('[data-row]')?.scrollIntoView({ block: 'nearest' })
    }
  }, [active, length, row, list])

  return {
    active,
    setActive: useCallback((row) => {
      if (move.current?.to !== row) move.current = undefined
      setActive(row)
    }, []),
    keyDown: (event, rows, tabStop) => {
      const { startIndex = 0, endIndex = 0 } = rows.range ?? {}
      const from = active ?? tabStop ?? 0
      const to = rowAfterKey(event.key, from, Math.max(1, endIndex - startIndex - 1), length)
      if (to === undefined) return
      event.preventDefault()
      const direction = isBackwards(event.key) ? -1 : 1
      // At once where the row is known: the next key may be on its way.
      const next = Math.min(pastHeading(row, to, direction), length - 1)
      move.current = { to: next, direction }
      setActive(next)
      scroller.current = rows
      rows.scrollToIndex(next)
    },
  }
}

/** Whether a list has the focus, or a row that had it is drawn no more. */
function hasFocus(list: HTMLElement | null): boolean {
  const focused = document.activeElement
  return focused === document.body || list?.contains(focused) === true
}

/** Past the heading of a day: one row further, or down from the very top. */
function pastHeading(
  row: (index: number) => HistoryRow | undefined,
  index: number,
  direction: number,
): number {
  if (row(index)?.kind !== 'day') return index
  return index + (index === 0 ? 1 : direction)
}

/** The id of the win in a row; undefined if there is none, or it has not been read. */
function winAt(row: (index: number) => HistoryRow | undefined, index: number): string | undefined {
  const found = row(index)
  return found?.kind === 'win' ? found.win.id : undefined
}

/** The rows around one, the nearest first. */
function near(index: number): number[] {
  return Array.from({ length: NEAR }, (_, by) => [index + by + 1, index - by - 1]).flat()
}

function isBackwards(key: string): boolean {
  return key === 'ArrowUp' || key === 'PageUp' || key === 'Home'
}
