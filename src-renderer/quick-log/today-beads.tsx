import type { ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { WinBead } from '../goal/win-bead.tsx'
import { t } from '../words.ts'

/** How many beads are shown of a long day: its last ones. */
const BEADS = 18

/** Today's wins so far, a bead each. */
export function TodayBeads({ wins }: { wins: readonly Win[] }): ReactNode {
  if (wins.length === 0) return null
  const more = wins.length - BEADS
  return (
    <div className="today-beads">
      <span aria-hidden>{t('quickLog.today')}</span>
      {more > 0 && <span aria-hidden>+{more}</span>}
      <ul aria-label={t('quickLog.todayList')}>
        {wins.slice(-BEADS).map((win) => (
          <li key={win.id}>
            <WinBead win={win} />
            <span className="unseen">{win.text}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
