import './win-list.css'
import type { ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { t } from '../words.ts'
import { useFirstBeads } from './arrivals.ts'
import { todayThreads } from './today-threads.ts'
import { WinItem } from './win-item.tsx'

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
  const threads = todayThreads(shown)
  return (
    <ol aria-label={t('today.list')} className="today-list">
      {shown.map((win) => (
        <WinItem
          key={win.id}
          win={win}
          before={win.linkedTo === undefined ? undefined : words.get(win.linkedTo)}
          thread={threads.get(win.id)}
        />
      ))}
    </ol>
  )
}
