import './ring-card.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { RingView } from '../../src-shared/contract/plan.ts'
import type { WinEnergy } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { Serves } from '../steps/serves.tsx'
import { useChange } from '../steps/use-change.ts'
import { RingEnergy } from '../ui/energy-field.tsx'
import { say } from '../ui/said.ts'
import { TwoMinutes, useIsOver } from '../ui/two-minutes.tsx'
import { withEnergy } from '../ui/use-energy.ts'
import { useOnce } from '../ui/use-once.ts'
import { acknowledgement, t } from '../words.ts'

interface Props {
  ring: RingView
  /** Somebody stopped before the end. */
  stopped: () => void
}

/** Two minutes that go by, or are over, with the ways on. Each of them is fine. */
export function RingCard({ ring, stopped }: Props): ReactNode {
  const { trouble, change } = useChange()
  const once = useOnce()
  const heading = useRef<HTMLHeadingElement>(null)
  const { stepId, repeatId } = ring
  const over = useIsOver(ring.began)
  const { energyBefore, energyAfter } = ring
  /** What was said here; main has it too, for other windows and for the win. */
  const [felt, setFelt] = useState<WinEnergy>()
  const energy = felt ?? {
    ...(energyBefore !== undefined && { energyBefore }),
    ...(energyAfter !== undefined && { energyAfter }),
  }

  useEffect(() => {
    // The button that began it is gone.
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])

  async function logIt(): Promise<void> {
    const done = await change(didIt(stepId, repeatId))
    if (done !== undefined) say(acknowledgement(done))
  }

  return (
    <section className="step-card ring-card" aria-labelledby="ring-heading">
      <h2 id="ring-heading" ref={heading} tabIndex={-1}>
        {t('next.ring')}
      </h2>
      <TwoMinutes began={ring.began} />
      <Serves task={ring.task} goal={ring.goal} />
      <p className="step-card-text">{ring.text}</p>
      <RingEnergy
        began={ring.began}
        energy={energy}
        changed={(which, value) => {
          setFelt(withEnergy(energy, which, value))
          void ask('ring.energy', { [which]: value ?? null })
        }}
      />
      <div className="step-card-buttons">
        <button className="primary" onClick={() => once(logIt)}>
          {t('next.didIt')}
        </button>
        {over ? (
          <button
            onClick={() => {
              say(t('nudgeCard.saidKeepGoing'))
              void ask('ring.stop', { goesOn: true })
            }}
          >
            {t('nudgeCard.keepGoing')}
          </button>
        ) : (
          <button
            onClick={() => {
              stopped()
              void ask('ring.stop', {})
            }}
          >
            {t('nudgeCard.stop')}
          </button>
        )}
      </div>
      <p className="hint ring-tray">{t('next.ringTray')}</p>
      <p role="alert" className="trouble">
        {trouble}
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
