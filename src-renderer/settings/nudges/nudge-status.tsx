import type { ReactNode } from 'react'

import type { NudgesView } from '../../../src-shared/contract/nudges.ts'
import { clockTime, longDay } from '../../formats/dates.ts'
import { t } from '../../words.ts'
import { decisionWords } from './decision-words.ts'

/** Why no nudge comes now, when the next one comes, and the decisions of the last thirty days. */
export function NudgeStatus({ view }: { view: NudgesView }): ReactNode {
  return (
    <div className="nudges-part">
      <h3 id="why-quiet" tabIndex={-1}>
        {t('nudges.why.heading')}
      </h3>
      {view.silence !== undefined && <p>{t(`nudges.why.today.${view.silence}`)}</p>}
      <p>{nextWords(view)}</p>
      {view.rate !== 'daily' && <p>{t(`nudges.rate.${view.rate}`)}</p>}
      {!view.idleKnown && <p className="hint">{t('nudges.why.idleUnknown')}</p>}
      <details>
        <summary>{t('nudges.why.decisions')}</summary>
        {view.decisions.length === 0 ? (
          <p className="hint">{t('nudges.why.noDecisions')}</p>
        ) : (
          <ul aria-label={t('nudges.why.list')} className="nudges-decisions">
            {view.decisions.map((decision) => (
              <li key={decision.id}>{decisionWords(decision)}</li>
            ))}
          </ul>
        )}
      </details>
    </div>
  )
}

function nextWords({ next, date }: NudgesView): string {
  if (next === undefined) return t('nudges.why.none')
  const time = clockTime(next.wall)
  const on = next.wall.slice(0, 10)
  if (next.soon) return t('nudges.why.nextSoon')
  if (on === date) return t('nudges.why.nextToday', { time })
  return t('nudges.why.next', { day: longDay(on), time })
}
