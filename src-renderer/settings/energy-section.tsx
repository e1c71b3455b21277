import type { ReactNode } from 'react'

import { Switch } from '../ui/switch.tsx'
import { t } from '../words.ts'

/** Switches the energy fields on or off. */
export function EnergySection(props: { on: boolean; onChange: (on: boolean) => void }): ReactNode {
  return (
    <section aria-labelledby="energy">
      <h2 id="energy">{t('settings.energy.heading')}</h2>
      <Switch
        label={t('settings.energy.switch')}
        on={props.on}
        describedBy="energy-hint"
        onChange={props.onChange}
      />
      <p id="energy-hint" className="hint">
        {t('settings.energy.hint')}
      </p>
    </section>
  )
}
