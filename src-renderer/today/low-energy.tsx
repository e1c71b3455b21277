import { useState, type ReactNode } from 'react'

import { ask } from '../api.ts'
import { Switch } from '../ui/switch.tsx'
import { diskWords, t } from '../words.ts'

/** Makes today a day on which the smallest thing is enough, or an ordinary one again. */
export function LowEnergy({ on }: { on: boolean }): ReactNode {
  const [trouble, setTrouble] = useState<string>()

  async function change(wanted: boolean): Promise<void> {
    const result = await ask('nudges.low-energy', { on: wanted }).catch(() => undefined)
    if (result?.kind === 'changed') setTrouble(undefined)
    else setTrouble(result === undefined ? t('disk.unexpected') : diskWords(result.problem))
  }

  return (
    <div className="low-energy">
      <Switch
        label={t('next.lowEnergy')}
        on={on}
        describedBy="low-energy-hint"
        changed={(wanted) => void change(wanted)}
      />
      <p id="low-energy-hint" role="status" className="hint">
        {on ? t('next.lowEnergyHint') : null}
      </p>
      <p role="alert" className="trouble">
        {trouble}
      </p>
    </div>
  )
}
