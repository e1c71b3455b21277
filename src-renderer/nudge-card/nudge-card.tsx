import '../ui/step-card.css'
import { useEffect, useRef, type ReactNode } from 'react'

import type { WinEnergy } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { RingEnergyField } from '../energy/energy-field.tsx'
import { withEnergy } from '../energy/with-energy.ts'
import { useGoalMark } from '../goal/use-goals.ts'
import { StepContext } from '../steps/step-context.tsx'
import { TwoMinutes } from '../ui/two-minutes.tsx'
import { OfferButtons, RingButtons } from './nudge-buttons.tsx'
import { NUDGE_TITLE } from './nudge-title.ts'
import { phaseOf, type ShownNudge } from './shown-nudge.ts'
import { useNudgeAnswer, type Answered } from './use-nudge-answer.ts'

export interface NudgeCardProps {
  nudge: ShownNudge
  /** Whether the card takes the focus when it appears. */
  takesFocus?: boolean
  /** Actions for a nudge without a step. */
  children?: ReactNode
  /** Its two minutes begin. */
  onBegin: () => void
  /** The person goes on without the ring. */
  onKeepGoing: () => void
  /** An energy was entered or removed. */
  onEnergy: (energy: WinEnergy) => void
  /** The two minutes were stopped without logging a win. */
  onStop: () => void
  /** It was answered. */
  onAnswer: (said: Answered) => void
}

/** A nudge with its answers. Leaving it unanswered is fine. */
export function NudgeCard(props: NudgeCardProps): ReactNode {
  const { nudge, takesFocus = false, children, onBegin, onKeepGoing, onEnergy, onStop } = props
  const { offer, began, energy = {} } = nudge
  const { error, answer } = useNudgeAnswer(nudge, onBegin, props.onAnswer)
  const mark = useGoalMark(offer.goal?.id)
  const heading = useRef<HTMLHeadingElement>(null)
  const phase = phaseOf(nudge)
  const before = useRef(takesFocus ? undefined : phase)

  useEffect(() => {
    // The card has just appeared, or the button that had the focus is gone. Who writes elsewhere,
    // while the two minutes are begun in another place, goes on writing.
    const isNew = before.current === undefined
    const isFree = document.activeElement === document.body
    if (before.current !== phase && (isNew || isFree)) heading.current?.focus()
    before.current = phase
  }, [phase])

  return (
    <section className="card step-card" aria-labelledby={NUDGE_TITLE}>
      <h2 id={NUDGE_TITLE} ref={heading} tabIndex={-1}>
        {offer.title}
      </h2>
      <StepContext task={offer.task} goal={offer.goal} />
      {offer.step !== undefined && (
        <p className="step-card-text" dir="auto">
          {offer.step}
        </p>
      )}
      {phase === 'begun' && began !== undefined && <TwoMinutes began={began} mark={mark} />}
      {phase !== 'offered' && (
        <RingEnergyField
          began={phase === 'going' ? undefined : began}
          energy={energy}
          onChange={(which, value) => {
            onEnergy(withEnergy(energy, which, value))
            // The ring of a planned step is shown on Today too.
            if (offer.stepId !== undefined) void ask('timer.energy', { [which]: value ?? null })
          }}
        />
      )}
      {phase === 'offered' ? (
        <OfferButtons offer={offer} answer={answer}>
          {children}
        </OfferButtons>
      ) : (
        <RingButtons
          began={phase === 'going' ? undefined : began}
          answer={answer}
          onKeepGoing={onKeepGoing}
          onStop={onStop}
        />
      )}
      <p role="alert" className="remark error">
        {error}
      </p>
    </section>
  )
}
