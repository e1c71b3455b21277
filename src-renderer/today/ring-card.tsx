import './ring-card.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { TimerView } from '../../src-shared/contract/plan.ts'
import type { WinEnergy } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { RingEnergyField } from '../energy/energy-field.tsx'
import { withEnergy } from '../energy/with-energy.ts'
import { useGoalMark } from '../goal/use-goals.ts'
import { showLogged, showStatus } from '../page/status-message.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { StepContext } from '../steps/step-context.tsx'
import { usePlanChange } from '../steps/use-plan-change.ts'
import { TwoMinutes, useIsOver } from '../ui/two-minutes.tsx'
import { t } from '../words.ts'

export interface RingCardProps {
  ring: TimerView
  /** It was stopped before the two minutes were over. */
  onStop: () => void
}

/** Two minutes that are running or over, and what can be done then. */
export function RingCard({ ring, onStop }: RingCardProps): ReactNode {
  const { error, change } = usePlanChange()
  const once = useSingleFlight()
  const mark = useGoalMark(ring.goal?.id)
  const heading = useRef<HTMLHeadingElement>(null)
  const { stepId, repeatId } = ring
  const over = useIsOver(ring.began)
  const { energyBefore, energyAfter } = ring
  /** The energy entered here. Main has it too, for other windows and for the win. */
  const [entered, setEntered] = useState<WinEnergy>()
  const energy = entered ?? {
    ...(energyBefore !== undefined && { energyBefore }),
    ...(energyAfter !== undefined && { energyAfter }),
  }

  useEffect(() => {
    // The button that began the ring is gone.
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])

  async function logIt(): Promise<void> {
    const done = await change(didIt(stepId, repeatId))
    if (done !== undefined) showLogged(done)
  }

  return (
    <section className="ring-card" data-over={over} aria-labelledby="ring-heading">
      <h2 id="ring-heading" ref={heading} tabIndex={-1} className="unseen">
        {t('next.ring')}
      </h2>
      <TwoMinutes began={ring.began} mark={mark} />
      <StepContext task={ring.task} goal={ring.goal} />
      <p className="ring-text" dir="auto">
        {ring.text}
      </p>
      <RingEnergyField
        began={ring.began}
        energy={energy}
        onChange={(which, value) => {
          setEntered(withEnergy(energy, which, value))
          void ask('timer.energy', { [which]: value ?? null })
        }}
      />
      <div className="ring-buttons">
        <button className="primary" onClick={() => once(logIt)}>
          {t('next.didIt')}
        </button>
        {over ? (
          <button
            onClick={() => {
              showStatus(t('nudgeCard.saidKeepGoing'))
              void ask('timer.stop', { goesOn: true })
            }}
          >
            {t('nudgeCard.keepGoing')}
          </button>
        ) : (
          <button
            onClick={() => {
              onStop()
              void ask('timer.stop', {})
            }}
          >
            {t('nudgeCard.stop')}
          </button>
        )}
      </div>
      {!over && <p className="ring-tray">{t('next.ringTray')}</p>}
      <p role="alert" className="remark error">
        {error}
      </p>
    </section>
  )
}

function didIt(stepId: string | undefined, repeatId: string | undefined) {
  if (stepId !== undefined) return ask('step.did', { id: stepId })
  if (repeatId !== undefined) return ask('repeat.did', { id: repeatId })
  // A ring always belongs to one of the two.
  return Promise.resolve({ kind: 'gone' } as const)
}
