import '../ui/step-card.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import { ask } from '../api.ts'
import { showLogged } from '../page/status-message.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { winResultWords, t } from '../words.ts'

interface Props {
  /** The step whose two minutes were begun. */
  step: string
  onDone: () => void
}

/** Offers to log the start of two minutes that were stopped before their end. */
export function LogStartOffer({ step, onDone }: Props): ReactNode {
  const [error, setError] = useState<string>()
  const heading = useRef<HTMLHeadingElement>(null)
  const once = useSingleFlight()
  // The button that was pressed is gone.
  useEffect(() => heading.current?.focus(), [])

  async function log(): Promise<void> {
    const text = t('next.startedWin', { text: step })
    const logged = await ask('win.log', { text, source: 'preset' }).catch(() => undefined)
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
