import { useState, type ReactNode } from 'react'

import type { ForwardView } from '../../src-shared/contract/today.ts'
import { shorten } from '../../src-shared/words/shorten.ts'
import { ask } from '../api.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { winResultWords, t } from '../words.ts'

/** Lets a win beyond today's cadence count for tomorrow, or takes that back. */
export function PutForward({ forward }: { forward: ForwardView }): ReactNode {
  const [error, setError] = useState<string>()
  const once = useSingleFlight()
  const { winId, state, text } = forward
  const isGiven = state === 'given'
  const hint = isGiven ? 'given' : 'offerHint'

  async function toggle(): Promise<void> {
    const asked = ask('win.forward', { id: winId, on: !isGiven })
    const result = await asked.catch(() => undefined)
    setError(result === undefined ? t('disk.unexpected') : winResultWords(result))
  }

  return (
    <div className="put-forward">
      {/* One button for both, so that it keeps the focus. */}
      <button className="quiet" aria-describedby="forward-hint" onClick={() => once(toggle)}>
        {t(isGiven ? 'today.forward.takeBack' : 'today.forward.offer')}
      </button>
      <p id="forward-hint" className="hint">
        {text === undefined
          ? t(`today.forward.unquoted.${hint}`)
          : t(`today.forward.${hint}`, { text: shorten(text) })}
      </p>
      <p role="alert" className="error">
        {error}
      </p>
    </div>
  )
}
