import type { Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'

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

/** The active row of a virtual list, which takes the focus as soon as it is drawn. */
export function useActiveRow(
  list: RefObject<HTMLElement | null>,
  length: number,
  row: (index: number) => HistoryRow | undefined,
): ActiveRow {
  const [active, setActive] = useState<number>()
  /** The direction of a move whose row has no focus yet; 0 if there is none. */
  const direction = useRef(0)
  /** What scrolls to the row that was moved to. */
  const moved = useRef<Virtualizer<Window, Element>>(undefined)

  useEffect(() => {
    if (direction.current === 0 || active === undefined) return
    const kind = row(active)?.kind
    if (kind === 'day') {
      // Headings are skipped: one row further, or down from the very top.
      const next = active + (active === 0 ? 1 : direction.current)
      if (next >= length) return
      setActive(next)
      moved.current?.scrollToIndex(next)
    } else if (kind === 'win') {
      const button = list.current?.querySelector<HTMLElement>(`[data-row="${active}"] button`)
      if (!button) return
      direction.current = 0
      button.focus({ preventScroll: true })
      // Clear of the bars, whose room the page knows; the list knows where its rows are.
      button.closest('[data-row]')?.scrollIntoView({ block: 'nearest' })
    }
  }, [active, length, row, list])

  return {
    active,
    setActive,
    keyDown: (event, rows, tabStop) => {
      const { startIndex = 0, endIndex = 0 } = rows.range ?? {}
      const from = active ?? tabStop ?? 0
      const next = rowAfterKey(event.key, from, Math.max(1, endIndex - startIndex - 1), length)
      if (next === undefined) return
      event.preventDefault()
      direction.current = isBackwards(event.key) ? -1 : 1
      setActive(next)
      moved.current = rows
      rows.scrollToIndex(next)
    },
  }
}

function isBackwards(key: string): boolean {
  return key === 'ArrowUp' || key === 'PageUp' || key === 'Home'
}
