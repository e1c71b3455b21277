import './step-card.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { NudgeOffer } from '../../src-shared/contract/nudges.ts'
import type { NudgeAnswer } from '../../src-shared/nudges.ts'
import type { WinEnergy } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { Serves } from '../steps/serves.tsx'
import { t } from '../words.ts'
import { answerNudge } from './answer-nudge.ts'
import { RingEnergy } from './energy-field.tsx'
import { TWO_MINUTES_MS, TwoMinutes } from './two-minutes.tsx'
import { withEnergy } from './use-energy.ts'

/** The id of the card's title: what has the focus when a card appears, where it takes it. */
export const NUDGE_TITLE = 'nudge-title'

/** A nudge on the screen, and how far it has come. */
export interface ShownNudge {
  offer: NudgeOffer
  /** When its two minutes began, in milliseconds since the epoch. */
  began?: number
  /** The person goes on by themselves, without a ring. */
  going?: boolean
  /** What was said of energy in the two minutes. */
  energy?: WinEnergy
}

/** Whether its two minutes are still going by. */
export function isGoingOn(nudge: ShownNudge | undefined): boolean {
  return nudge?.began !== undefined && Date.now() < nudge.began + TWO_MINUTES_MS
}

interface Props {
  nudge: ShownNudge
  /** Whether the card has the focus as it appears. */
  takesFocus?: boolean
  /** What can be done where there is no step. */
  children?: ReactNode
  /** Its two minutes begin. */
  begun: () => void
  keptGoing: () => void
  /** Something was said of energy. */
  felt: (energy: WinEnergy) => void
  /** Its two minutes end here, which is fine. */
  stopped: () => void
  /** It was answered; `said` is the kind word about it. */
  answered: (said: string) => void
}

/** A nudge with what can be done about it. It never insists: leaving it is fine. */
export function NudgeCard({
  nudge,
  takesFocus = false,
  children,
  begun,
  keptGoing,
  felt,
  stopped,
  answered,
}: Props): ReactNode {
  const { offer, began, going = false, energy = {} } = nudge
  const [trouble, setTrouble] = useState<string>()
  const busy = useRef(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const phase = going ? 'going' : began === undefined ? 'offered' : 'begun'
  const before = useRef(takesFocus ? undefined : phase)

  useEffect(() => {
    // As it appears, or because the button that was pressed is gone.
    if (before.current !== phase) heading.current?.focus()
    before.current = phase
  }, [phase])

  async function answer(given: NudgeAnswer): Promise<void> {
    if (busy.current) return
    busy.current = true
    // Starting waits for nothing, not even for the disk.
    if (given === 'start') begun()
    const result = await answerNudge(offer.id, given, energy)
    busy.current = false
    if ('trouble' in result) return setTrouble(result.trouble)
    setTrouble(undefined)
    if (given !== 'start') answered(result.said)
  }

  // “Not today” would read as “no, nothing counted today”.
  const isEvening = offer.kind === 'end-of-day'

  return (
    <section className="step-card" aria-labelledby={NUDGE_TITLE}>
      <h2 id={NUDGE_TITLE} ref={heading} tabIndex={-1}>
        {offer.title}
      </h2>
      {offer.step !== undefined && <p className="step-card-text">{offer.step}</p>}
      <Serves task={offer.task} goal={offer.goal} />
      {phase === 'begun' && began !== undefined && <TwoMinutes began={began} />}
      {phase !== 'offered' && (
        <RingEnergy
          began={going ? undefined : began}
          energy={energy}
          changed={(which, value) => {
            felt(withEnergy(energy, which, value))
            // The ring of a step of the person's goes by on Today too.
            if (offer.stepId !== undefined) void ask('ring.energy', { [which]: value ?? null })
          }}
        />
      )}
      <div className="step-card-buttons">
        {phase === 'offered' ? (
          <>
            {offer.step === undefined ? (
              children
            ) : (
              <>
                <button className="primary" onClick={() => void answer('did-it')}>
                  {t('nudge.actions.did-it')}
                </button>
                <button onClick={() => void answer('start')}>{t('nudge.actions.start')}</button>
              </>
            )}
            <span className="step-card-away">
              {offer.canWait && (
                <button className="quiet" onClick={() => void answer('later')}>
                  {t('nudge.actions.later')}
                </button>
              )}
              <button className="quiet" onClick={() => void answer('not-today')}>
                {t(isEvening ? 'nudge.actions.leave' : 'nudge.actions.not-today')}
              </button>
            </span>
          </>
        ) : (
          <>
            <button className="primary" onClick={() => void answer('did-it')}>
              {t('nudge.actions.did-it')}
            </button>
            {phase === 'begun' && <button onClick={keptGoing}>{t('nudgeCard.keepGoing')}</button>}
            <button className="quiet" onClick={stopped}>
              {t('nudgeCard.stop')}
            </button>
          </>
        )}
      </div>
      <p role="alert" className="trouble">
        {trouble}
      </p>
    </section>
  )
}
