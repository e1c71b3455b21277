import { useState, type ReactNode } from 'react'

import { ask } from '../api.ts'
import { fileProblemWords, t } from '../words.ts'

interface Props {
  on: boolean
  /** Whether a step is next, which the words then speak of. */
  hasStep: boolean
}

/** Makes today a day on which the smallest thing is enough, or an ordinary one again. */
export function RoughDay({ on, hasStep }: Props): ReactNode {
  const [error, setError] = useState<string>()
  /** The value chosen here, until main reports the same one. */
  const [chosen, setChosen] = useState<boolean>()
  if (chosen === on) setChosen(undefined)
  const shown = chosen ?? on

  async function change(wanted: boolean): Promise<void> {
    setChosen(wanted)
    const result = await ask('nudges.low-energy', { on: wanted }).catch(() => undefined)
    if (result?.kind === 'changed') return setError(undefined)
    setChosen(undefined)
    setError(result === undefined ? t('disk.unexpected') : fileProblemWords(result.problem))
  }

  return (
    <div className="rough-day">
      <p id="rough-day-hint" role="status" className="hint">
        {shown ? t(hasStep ? 'next.roughHint' : 'next.roughRest') : null}
      </p>
      {/* One button for both, so that it keeps the focus. */}
      <button
        className="quiet"
        aria-describedby={shown ? 'rough-day-hint' : undefined}
        onClick={() => void change(!shown)}
      >
        {t(shown ? 'next.better' : 'next.rough')}
      </button>
      <p role="alert" className="remark error">
        {error}
      </p>
    </div>
  )
}
