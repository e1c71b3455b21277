import './energy-field.css'
import { useId, type ReactNode } from 'react'

import type { WinEnergy } from '../../src-shared/records.ts'
import { useIsOver } from '../ui/two-minutes.tsx'
import { t } from '../words.ts'
import { useEnergyEnabled } from './use-energy-enabled.ts'

const LEVELS = [1, 2, 3, 4, 5] as const

interface FieldProps {
  which: keyof WinEnergy
  value: number | undefined
  changed: (value: number | undefined) => void
}

/** One tap from 1 to 5, or none: a second one takes it away again. */
function EnergyField({ which, value, changed }: FieldProps): ReactNode {
  const name = useId()
  return (
    <div role="radiogroup" aria-labelledby={name} className="energy-field">
      <span id={name} className="hint">
        {t(`energy.${which}`)}
      </span>
      <span className="energy-scale">
        <span aria-hidden="true" className="hint">
          {t('energy.low')}
        </span>
        {LEVELS.map((level) => (
          <label key={level}>
            <input
              type="radio"
              name={name}
              aria-label={levelWords(level)}
              checked={value === level}
              onChange={() => changed(level)}
              // A radio button that is chosen already changes by neither of these.
              onClick={() => value === level && changed(undefined)}
              onKeyDown={(event) => {
                if (event.key !== ' ' || value !== level) return
                event.preventDefault()
                changed(undefined)
              }}
            />
            <span aria-hidden="true">{level}</span>
          </label>
        ))}
        <span aria-hidden="true" className="hint">
          {t('energy.plenty')}
        </span>
      </span>
    </div>
  )
}

/** The ends have words; between them the number says enough. */
function levelWords(level: number): string {
  if (level === 1) return t('energy.lowest')
  return level === LEVELS.length ? t('energy.highest') : String(level)
}

interface RingProps {
  /** When the two minutes began; nothing where somebody goes on without them. */
  began: number | undefined
  energy: WinEnergy
  changed: (which: keyof WinEnergy, value: number | undefined) => void
}

/** Two minutes ask how much energy there is, before and after; one of them at a time. */
export function RingEnergyField({ began, energy, changed }: RingProps): ReactNode {
  const on = useEnergyEnabled()
  const over = useIsOver(began ?? 0)
  const which = over ? 'energyAfter' : 'energyBefore'
  if (!on) return null
  return (
    <EnergyField
      key={which}
      which={which}
      value={energy[which]}
      changed={(value) => changed(which, value)}
    />
  )
}

interface PairProps {
  energy: WinEnergy
  changed: (which: keyof WinEnergy, value: number | undefined) => void
}

/** Before and after, one under the other. */
export function EnergyPair({ energy, changed }: PairProps): ReactNode {
  return (
    <div className="energy-pair">
      {(['energyBefore', 'energyAfter'] as const).map((which) => (
        <EnergyField
          key={which}
          which={which}
          value={energy[which]}
          changed={(value) => changed(which, value)}
        />
      ))}
    </div>
  )
}
