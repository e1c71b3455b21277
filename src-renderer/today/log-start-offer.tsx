import '../ui/step-card.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import type { GoalView } from '../../src-shared/contract/plan.ts'
import { ask } from '../api.ts'
import { WinBead } from '../goal/win-bead.tsx'
import { showLogged } from '../page/status-message.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { winResultWords, t } from '../words.ts'

interface Props {
  /** The step whose two minutes were begun. */
  step: string
  goal: GoalView | undefined
  onDone: () => void
}

/** Offers to log the start of two minutes that were stopped before their end. */
export function LogStartOffer({ step, goal, onDone }: Props): ReactNode {
  const [error, setError] = useState<string>()
  const heading = useRef<HTMLHeadingElement>(null)
  const once = useSingleFlight()
  // The button that was pressed is gone.
  useEffect(() => heading.current?.focus(), [])

  const text = t('next.startedWin', { text: step })
  const serves = goal === undefined ? {} : { goalId: goal.id }

  async function log(): Promise<void> {
    const win = { text, source: 'preset', ...serves } as const
    const logged = await ask('win.log', win).catch(() => undefined)
    if (logged?.kind !== 'logged') {
      return setError(logged === undefined ? t('problems.unexpected') : winResultWords(logged))
    }
    showLogged(logged)
    onDone()
  }

  return (
    <section className="card step-card" aria-labelledby="started-heading">
      <h2 id="started-heading" ref={heading} tabIndex={-1}>
        {t('next.started')}
      </h2>
      {/* As it will stand among the wins. */}
      <p className="serves">
        <WinBead win={serves} />
        <bdi>{text}</bdi>
      </p>
      <div className="step-card-buttons">
        <button onClick={() => once(log)}>{t('next.logStarted')}</button>
        <button className="quiet" onClick={onDone}>
          {t('next.notStarted')}
        </button>
      </div>
      <p role="alert" className="remark error">
        {error}
      </p>
    </section>
  )
}
