import type { ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { t } from '../words.ts'
import { useFirstBeads } from './arrivals.ts'
import { WinItem, type WinThread } from './win-item.tsx'

interface Props {
  /** In the order in which they were logged. */
  wins: readonly Win[]
  /** The words of the wins that they can have grown out of. */
  words: ReadonlyMap<string, string>
}

/** Today's wins, newest first. */
export function WinList({ wins, words }: Props): ReactNode {
  useFirstBeads(wins)
  const shown = wins.toReversed()
  const places = new Map(shown.map(({ id }, place) => [id, place]))

  function threadOf({ id, linkedTo }: Win): WinThread | undefined {
    const to = linkedTo === undefined ? undefined : places.get(linkedTo)
    if (linkedTo === undefined || to === undefined) return undefined
    const from = places.get(id) ?? 0
    const [upper, lower] = from < to ? [id, linkedTo] : [linkedTo, id]
    return { upper, lower, bends: Math.abs(to - from) > 1 }
  }

  return (
    <ol aria-label={t('today.list')} className="today-list">
      {shown.map((win) => (
        <WinItem
          key={win.id}
          win={win}
          before={win.linkedTo === undefined ? undefined : words.get(win.linkedTo)}
          thread={threadOf(win)}
        />
      ))}
    </ol>
  )
}
