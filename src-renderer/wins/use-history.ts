import { useCallback, useEffect, useRef, useState } from 'react'

import type { CommandArgument } from '../../src-shared/contract/index.ts'
import type { HistoryRow } from '../../src-shared/contract/journal.ts'
import type { Goal } from '../../src-shared/records.ts'
import { beginningOf } from '../../src-shared/words/shorten.ts'
import { ask, onEvent } from '../api.ts'

/** What is looked for. */
export type Wanted = Pick<
  CommandArgument<'history.read'>,
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
/** The most that can be looked for; more words than anybody types. */
const MOST_LETTERS = 1_000

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
  /** The chunks that are being looked at, the first and the last. */
  const seen = useRef<[number, number]>([0, 0])

  const read = useCallback(
    (chunk: number) =>
      ask('history.read', {
        ...wanted,
        words: beginningOf(wanted.words, MOST_LETTERS),
        from: chunk * CHUNK,
        count: CHUNK,
      }),
    [wanted],
  )

  useEffect(() => {
    /** Asks anew for what is looked at. What was there stays until the answers have come. */
    async function begin(): Promise<void> {
      turn.current += 1
      const mine = turn.current
      const [first, last] = seen.current
      const chunks = Array.from({ length: last - first + 1 }, (_, number) => first + number)
      asked.current = new Set(chunks)
      const views = await Promise.all(chunks.map(read))
      const [view] = views
      // Of answers that overtake each other, the last question's counts.
      if (mine !== turn.current || view === undefined) return
      const { rows: _, ...rest } = view
      const found = new Map(chunks.map((chunk, number) => [chunk, views[number]?.rows ?? []]))
      setFound({ ...rest, wanted, chunks: found })
    }

    seen.current = [0, 0]
    void begin()
    return onEvent('wins.changed', () => void begin())
  }, [read, wanted])

  const need = useCallback(
    (from: number, to: number): void => {
      const [first, last] = [Math.floor(from / CHUNK), Math.floor(to / CHUNK)]
      seen.current = [first, last]
      for (let chunk = first; chunk <= last; chunk += 1) {
        if (asked.current.has(chunk)) continue
        asked.current.add(chunk)
        const mine = turn.current
        void read(chunk).then(({ rows }) => {
          if (mine !== turn.current) return
          setFound(
            (now) => now && { ...now, chunks: new Map([...now.chunks, [chunk, rows] as const]) },
          )
        })
      }
    },
    [read],
  )

  const row = (index: number): HistoryRow | undefined =>
    found?.chunks.get(Math.floor(index / CHUNK))?.[index % CHUNK]
  return { found, row, need }
}
