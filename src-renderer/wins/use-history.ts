import { useCallback, useEffect, useRef, useState } from 'react'

import type { CommandArgument, CommandResult } from '../../src-shared/contract/index.ts'
import type { HistoryRow } from '../../src-shared/contract/journal.ts'
import type { Goal } from '../../src-shared/records.ts'
import { beginningOf } from '../../src-shared/words/shorten.ts'
import { ask, onEvent } from '../api.ts'

/** A query for wins. */
export type WinQuery = Pick<
  CommandArgument<'history.read'>,
  'words' | 'goalId' | 'source' | 'removed'
>

/** The result of a query, as far as it has been read. */
export interface Found {
  query: WinQuery
  length: number
  wins: number
  complete: boolean
  goals: readonly Goal[]
  chunks: ReadonlyMap<number, readonly HistoryRow[]>
}

/** How many rows are read at once. */
const CHUNK = 100
/** The most letters that a query has; no one types more. */
const MOST_LETTERS = 1_000

/** The rows that match a query, read as they are needed. */
export interface HistoryRows {
  found: Found | undefined
  /** The row at an index; undefined until it has been read. */
  row: (index: number) => HistoryRow | undefined
  /** Reads the rows from one index up to and including another, and the active one. */
  need: (from: number, to: number, active: number) => void
}

/** The wins that match a query, kept up to date. The former result stays until the next has been read. */
export function useHistory(query: WinQuery): HistoryRows {
  const [found, setFound] = useState<Found>()
  const generation = useRef(0)
  const requested = useRef(new Set<number>())
  /** The chunks of what is drawn. */
  const inView = useRef([0])

  const readChunk = useCallback(
    (chunk: number) =>
      ask('history.read', {
        ...query,
        words: beginningOf(query.words, MOST_LETTERS),
        from: chunk * CHUNK,
        count: CHUNK,
      }),
    [query],
  )

  useEffect(() => {
    /** Reads the chunks in view again. */
    async function reload(): Promise<void> {
      generation.current += 1
      const present = generation.current
      requested.current = new Set(inView.current)
      const views = new Map<number, CommandResult<'history.read'>>()
      // Whoever has gone on meanwhile has what is in view then.
      for (let chunks = inView.current; chunks.length > 0;) {
        const read = await Promise.all(chunks.map(readChunk))
        // Answers to earlier reads are ignored.
        if (present !== generation.current) return
        for (const [number, chunk] of chunks.entries()) {
          const view = read[number]
          if (view) views.set(chunk, view)
        }
        chunks = inView.current.filter((chunk) => !views.has(chunk))
      }
      const [view] = views.values()
      if (view === undefined) return
      const { rows: _, ...rest } = view
      const found = new Map([...views].map(([chunk, { rows }]) => [chunk, rows]))
      // What else was read meanwhile is not among these, and is asked for again once it is needed.
      requested.current = new Set(views.keys())
      setFound({ ...rest, query, chunks: found })
    }

    inView.current = [0]
    void reload()
    return onEvent('wins.changed', () => void reload())
  }, [readChunk, query])

  const need = useCallback(
    (from: number, to: number, active: number): void => {
      const first = Math.floor(from / CHUNK)
      const chunks = new Set([Math.floor(active / CHUNK)])
      for (let chunk = first; chunk * CHUNK <= to; chunk += 1) chunks.add(chunk)
      inView.current = [...chunks]
      for (const chunk of chunks) {
        if (requested.current.has(chunk)) continue
        requested.current.add(chunk)
        const present = generation.current
        void readChunk(chunk).then(({ rows }) => {
          if (present !== generation.current) return
          setFound(
            (now) => now && { ...now, chunks: new Map([...now.chunks, [chunk, rows] as const]) },
          )
        })
      }
    },
    [readChunk],
  )

  const row = (index: number): HistoryRow | undefined =>
    found?.chunks.get(Math.floor(index / CHUNK))?.[index % CHUNK]
  return { found, row, need }
}
