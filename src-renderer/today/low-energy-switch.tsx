import { useState, type ReactNode } from 'react'

import { ask } from '../api.ts'
import { Switch } from '../ui/switch.tsx'
import { diskWords, t } from '../words.ts'

interface Props {
  on: boolean
  /** Whether there is a step to speak of. */
  step: boolean
}

/** Makes today a day on which the smallest thing is enough, or an ordinary one again. */
export function LowEnergySwitch({ on, step }: Props): ReactNode {
  const [error, setError] = useState<string>()
  /** What was chosen just now, until main says the same. */
  const [chosen, setChosen] = useState<boolean>()
  if (chosen === on) setChosen(undefined)
  const shown = chosen ?? on

  async function change(wanted: boolean): Promise<void> {
    setChosen(wanted)
    const result = await ask('nudges.low-energy', { on: wanted }).catch(() => undefined)
    if (result?.kind === 'changed') return setError(undefined)
    setChosen(undefined)
    setError(result === undefined ? t('disk.unexpected') : diskWords(result.problem))
  }

  return (
    <div className="low-energy">
      <Switch
        label={t('next.lowEnergy')}
        on={shown}
        describedBy="low-energy-hint"
        changed={(wanted) => void change(wanted)}
      />
      <p id="low-energy-hint" role="status" className="hint">
        {shown ? t(step ? 'next.lowEnergyHint' : 'next.lowEnergyRest') : null}
      </p>
      <p role="alert" className="error">
        {error}
      </p>
    </div>
  )
}
