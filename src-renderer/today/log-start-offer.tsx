import '../ui/step-card.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'

import { ask } from '../api.ts'
import { showStatus } from '../page/status-message.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { acknowledgement, resultWords, t } from '../words.ts'

interface Props {
  /** The step that was begun. */
  step: string
  /** It is answered. */
  done: () => void
}

/** Two minutes that were stopped before their end: nothing is logged, and the start can be. */
export function LogStartOffer({ step, done }: Props): ReactNode {
  const [error, setError] = useState<string>()
  const heading = useRef<HTMLHeadingElement>(null)
  const once = useSingleFlight()
  // The button that was pressed is gone.
  useEffect(() => heading.current?.focus(), [])

  async function log(): Promise<void> {
    const text = t('next.startedWin', { text: step })
    const logged = await ask('win.log', { text, source: 'preset' }).catch(() => undefined)
    if (logged?.kind !== 'logged') {
      return setError(logged === undefined ? t('problems.unexpected') : resultWords(logged))
    }
    showStatus(acknowledgement(logged))
    done()
  }

  return (
    <section className="step-card" aria-labelledby="started-heading">
      <h2 id="started-heading" ref={heading} tabIndex={-1}>
        {t('next.started')}
      </h2>
      <div className="step-card-buttons">
        <button onClick={() => once(log)}>{t('next.logStarted')}</button>
        <button className="quiet" onClick={done}>
          {t('next.notStarted')}
        </button>
      </div>
      <p role="alert" className="error">
        {error}
      </p>
    </section>
  )
}
