import { useCallback, useEffect, useRef, useState } from 'react'

import type { CommandArguments, HistoryRow } from '../../src-shared/contract.ts'
import type { Goal } from '../../src-shared/records.ts'
import { ask, onEvent } from '../api.ts'

/** What is looked for. */
export type Wanted = Pick<
  CommandArguments<'history.read'>,
  'words' | 'goalId' | 'source' | 'removed'
>

/** What was found, as far as it has been asked for. */
interface Found {
  wanted: Wanted
  length: number
  wins: number
  complete: boolean
  goals: readonly Goal[]
  chunks: ReadonlyMap<number, readonly HistoryRow[]>
}

/** How many rows are asked for at once. */
const CHUNK = 100

/** The rows that fit, and a way to ask for more of them. */
export interface HistoryRows {
  found: Found | undefined
  /** The row at an index, where it has arrived. */
  row: (index: number) => HistoryRow | undefined
  /** Rows from one index to another, the last included, are about to be shown. */
  need: (from: number, to: number) => void
}

/** All wins that fit what is wanted, kept up to date. What was found before stays until the next. */
export function useHistory(wanted: Wanted): HistoryRows {
  const [found, setFound] = useState<Found>()
  const turn = useRef(0)
  const asked = useRef(new Set<number>())
  const shown = useRef(0)

  /** Begins anew with the chunk that is looked at. */
  const begin = useCallback(async (next: Wanted, chunk: number): Promise<void> => {
    turn.current += 1
    const mine = turn.current
    asked.current = new Set([chunk])
    const { rows, ...rest } = await ask('history.read', {
      ...next,
      from: chunk * CHUNK,
      count: CHUNK,
    })
    // Of answers that overtake each other, the last question's counts.
    if (mine !== turn.current) return
    setFound({ ...rest, wanted: next, chunks: new Map([[chunk, rows]]) })
  }, [])

  useEffect(() => {
    shown.current = 0
    void begin(wanted, 0)
    return onEvent('wins.changed', () => void begin(wanted, shown.current))
  }, [begin, wanted])

  const need = useCallback(
    (from: number, to: number): void => {
      const first = Math.floor(from / CHUNK)
      shown.current = first
      for (let chunk = first; chunk <= Math.floor(to / CHUNK); chunk += 1) {
        if (asked.current.has(chunk)) continue
        asked.current.add(chunk)
        const mine = turn.current
        const request = { ...wanted, from: chunk * CHUNK, count: CHUNK }
        void ask('history.read', request).then(({ rows }) => {
          if (mine !== turn.current) return
          setFound(
            (now) => now && { ...now, chunks: new Map([...now.chunks, [chunk, rows] as const]) },
          )
        })
      }
    },
    [wanted],
  )

  const row = (index: number): HistoryRow | undefined =>
    found?.chunks.get(Math.floor(index / CHUNK))?.[index % CHUNK]
  return { found, row, need }
}
