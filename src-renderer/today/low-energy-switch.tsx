import { useState, type ReactNode } from 'react'

import { ask } from '../api.ts'
import { Switch } from '../ui/switch.tsx'
import { fileProblemWords, t } from '../words.ts'

interface Props {
  on: boolean
  /** Whether a step is next, which the hint then speaks of. */
  hasStep: boolean
}

/** Makes today a low-energy day, on which the smallest thing is enough, or an ordinary one again. */
export function LowEnergySwitch({ on, hasStep }: Props): ReactNode {
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
    <div className="low-energy">
      <Switch
        label={t('next.lowEnergy')}
        on={shown}
        describedBy="low-energy-hint"
        onChange={(wanted) => void change(wanted)}
      />
      <p id="low-energy-hint" role="status" className="hint">
        {shown ? t(hasStep ? 'next.lowEnergyHint' : 'next.lowEnergyRest') : null}
      </p>
      <p role="alert" className="error">
        {error}
      </p>
    </div>
  )
}
