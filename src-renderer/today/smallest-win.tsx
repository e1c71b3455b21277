import '../ui/step-card.css'
import { useState, type ReactNode } from 'react'

import { ask } from '../api.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { rememberFocus } from '../page/remember-focus.ts'
import { showLogged } from '../page/status-message.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { winResultWords, t } from '../words.ts'

/** The smallest possible win, for a person who comes back after days away and has no open step. */
export function SmallestWin(): ReactNode {
  const [error, setError] = useState<string>()
  const once = useSingleFlight()
  const [text = ''] = t('presets')

  async function log(): Promise<void> {
    const hasStayed = rememberFocus()
    const result = await ask('win.log', { text, source: 'preset' }).catch(() => undefined)
    setError(result === undefined ? t('problems.unexpected') : winResultWords(result))
    if (result?.kind !== 'logged') return
    showLogged(result)
    if (hasStayed()) focusHeading()
  }

  return (
    <section className="card step-card" aria-labelledby="next-heading">
      <h2 id="next-heading" className="unseen">
        {t('next.heading')}
      </h2>
      <p className="step-card-text" dir="auto">
        {text}
      </p>
      <p className="hint">{t('next.why.back')}</p>
      <div className="step-card-buttons">
        <button className="primary" onClick={() => once(log)}>
          {t('next.didIt')}
        </button>
      </div>
      <p role="alert" className="remark error">
        {error}
      </p>
    </section>
  )
}
