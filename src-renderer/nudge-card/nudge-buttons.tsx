import type { ReactNode } from 'react'

import type { NudgeOffer } from '../../src-shared/contract/nudges.ts'
import type { NudgeAnswer } from '../../src-shared/nudges.ts'
import { useIsOver } from '../ui/two-minutes.tsx'
import { t } from '../words.ts'

interface OfferProps {
  offer: NudgeOffer
  answer: (given: NudgeAnswer) => void
  /** Shown in place of the step's buttons if the nudge has no step. */
  children: ReactNode
}

/** The answers to a nudge that has not been begun. */
export function OfferButtons({ offer, answer, children }: OfferProps): ReactNode {
  // “Not today” would read as “no, nothing counted today”.
  const isEvening = offer.kind === 'end-of-day'
  return (
    <>
      <div className="step-card-buttons">
        {offer.step === undefined ? (
          children
        ) : (
          <>
            <button className="primary" onClick={() => answer('start')}>
              {t('nudge.actions.start')}
            </button>
            <button onClick={() => answer('did-it')}>{t('nudge.actions.did-it')}</button>
          </>
        )}
      </div>
      <div className="step-card-away">
        {offer.canWait && (
          <button className="quiet" onClick={() => answer('later')}>
            {t('nudge.actions.later')}
          </button>
        )}
        <button className="quiet" onClick={() => answer('not-today')}>
          {t(isEvening ? 'nudge.actions.leave' : 'nudge.actions.not-today')}
        </button>
      </div>
    </>
  )
}

interface RingProps {
  /** When its two minutes began; undefined if the person goes on without a ring. */
  began: number | undefined
  answer: (given: NudgeAnswer) => void
  onKeepGoing: () => void
  onStop: () => void
}

/** What can be done once the two minutes of a nudge have begun. */
export function RingButtons({ began, answer, onKeepGoing, onStop }: RingProps): ReactNode {
  const isOver = useIsOver(began ?? 0) && began !== undefined
  return (
    <div className="step-card-buttons">
      <button className="primary" onClick={() => answer('did-it')}>
        {t('nudge.actions.did-it')}
      </button>
      {isOver && <button onClick={onKeepGoing}>{t('nudgeCard.keepGoing')}</button>}
      <button className={isOver ? 'quiet' : undefined} onClick={onStop}>
        {t('nudgeCard.stop')}
      </button>
    </div>
  )
}
