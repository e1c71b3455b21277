import type { ReactNode } from 'react'

import type { HistoryRow } from '../../src-shared/contract/journal.ts'
import type { Win } from '../../src-shared/records.ts'
import { datedDay, timeOf } from '../formats/dates.ts'
import { WinBead } from '../goal/win-bead.tsx'
import { winDrafts } from '../win-form/draft-store.ts'
import { t } from '../words.ts'

/** What can be done with a removed win. */
export interface RemovedActions {
  bringBack: (win: Win) => void
  purge: (win: Win) => void
}

interface Props {
  index: number
  length: number
  /** Pixels from the top of the list. */
  start: number
  /** Undefined until it has been read. */
  row: HistoryRow | undefined
  removed: RemovedActions | undefined
  /** Whether Tab goes to it. */
  isTabStop: boolean
  onFocus: () => void
  edit: (win: Win) => void
}

/** One row of a list of wins: the heading of a day, or a win with its actions. */
export function WinRow(props: Props): ReactNode {
  const { index, length, start, row, onFocus } = props
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- tracks the focus of its buttons
    <div
      role="listitem"
      aria-setsize={length}
      aria-posinset={index + 1}
      data-row={index}
      className="wins-row"
      data-kind={row?.kind}
      data-win={row?.kind === 'win' ? row.win.id : undefined}
      style={{ transform: `translateY(${start}px)` }}
      onFocus={onFocus}
    >
      {row?.kind === 'day' && <h2>{datedDay(row.day)}</h2>}
      {row?.kind === 'win' && <WinCells {...props} row={row} />}
    </div>
  )
}

function WinCells({
  row: { win, goal, grewOutOf },
  removed,
  isTabStop,
  edit,
}: Props & { row: HistoryRow & { kind: 'win' } }): ReactNode {
  const { text } = win
  const tabIndex = isTabStop ? 0 : -1
  return (
    <>
      <WinBead win={win} />
      <span className="wins-words">
        <span className="wins-text" dir="auto" title={text}>
          {text}
        </span>{' '}
        {grewOutOf && (
          <span className="wins-grew hint">{t('wins.grewOutOf', { text: grewOutOf })}</span>
        )}
      </span>
      {winDrafts.has(win.id) && <span className="wins-unsaved hint">{t('today.unsaved')}</span>}
      {goal && (
        <span className="wins-goal hint" dir="auto">
          {goal}
        </span>
      )}
      <time className="hint" dateTime={win.at}>
        {timeOf(win)}
      </time>
      {removed ? (
        <span className="wins-actions">
          <button
            tabIndex={tabIndex}
            aria-label={t('wins.bringBackNamed', { text })}
            onClick={() => removed.bringBack(win)}
          >
            {t('wins.bringBack')}
          </button>
          <button
            className="quiet"
            tabIndex={tabIndex}
            aria-label={t('wins.purgeNamed', { text })}
            onClick={() => removed.purge(win)}
          >
            {t('wins.purge')}
          </button>
        </span>
      ) : (
        <button
          className="quiet"
          tabIndex={tabIndex}
          aria-label={t('wins.edit', { text })}
          onClick={() => edit(win)}
        >
          {t('today.edit')}
        </button>
      )}
    </>
  )
}
