import { Fragment, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { WinBead } from '../goal/win-bead.tsx'
import { t } from '../words.ts'
import type { Landed } from './use-landing.ts'

/** How many beads lie on the thread at most, the landing one among them. */
const BEADS = 6

interface Props {
  landing: Landed | undefined
  /** Whether it is all that the window shows, or a line beside what is being written. */
  isWhole: boolean
  /** Whether a save is taking longer than expected. */
  isSlow: boolean
  /** Today's wins. */
  wins: readonly Win[]
  /** Whether the win can be taken back. */
  canUndo: boolean
  onUndo: () => void
}

/** What became of a win: its bead on today's thread, a line, the person's own words. */
export function Landing(props: Props): ReactNode {
  const { landing, isWhole, isSlow, canUndo } = props
  const win = landing?.win
  return (
    <div className="landing" data-open={landing !== undefined || isSlow}>
      {isWhole && win !== undefined && <Thread win={win} wins={props.wins} />}
      <div role="status">
        {landing !== undefined && <p className="acknowledgement">{landing.line}</p>}
        {win !== undefined && isWhole && (
          <p className="landing-words" dir="auto">
            {win.text}
          </p>
        )}
        {isSlow ? t('quickLog.slow') : null}
      </div>
      {win !== undefined && canUndo && (
        <button type="button" className="quiet" onClick={props.onUndo}>
          {t('quickLog.undo')}
        </button>
      )}
    </div>
  )
}

/** Today's last beads on a thread, and the one that lands at its end. */
function Thread({ win, wins }: { win: Win; wins: readonly Win[] }): ReactNode {
  const others = wins.filter(({ id }) => id !== win.id).slice(1 - BEADS)
  return (
    <div className="landing-thread" aria-hidden>
      {others.map((other) => (
        <Fragment key={other.id}>
          <WinBead win={other} />
          <i />
        </Fragment>
      ))}
      <WinBead win={win} className="landing-bead" />
    </div>
  )
}
