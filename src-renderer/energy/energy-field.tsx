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
  onChange: (value: number | undefined) => void
}

/** A radio group from 1 to 5. Choosing the present value again removes it. */
function EnergyField({ which, value, onChange }: FieldProps): ReactNode {
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
              onChange={() => onChange(level)}
              // Neither of these fires a change event on a radio button that is checked already.
              onClick={() => value === level && onChange(undefined)}
              onKeyDown={(event) => {
                if (event.key !== ' ' || value !== level) return
                event.preventDefault()
                onChange(undefined)
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

/** The accessible name of a level: words at both ends, else the number. */
function levelWords(level: number): string {
  if (level === 1) return t('energy.lowest')
  return level === LEVELS.length ? t('energy.highest') : String(level)
}

interface RingProps {
  /** When the two minutes began; undefined if the person goes on without them. */
  began: number | undefined
  energy: WinEnergy
  onChange: (which: keyof WinEnergy, value: number | undefined) => void
}

/** The energy field of a ring: before the two minutes are over it asks for one value, then for the other. */
export function RingEnergyField({ began, energy, onChange }: RingProps): ReactNode {
  const on = useEnergyEnabled()
  const over = useIsOver(began ?? 0)
  const which = over ? 'energyAfter' : 'energyBefore'
  if (!on) return null
  return (
    <EnergyField
      key={which}
      which={which}
      value={energy[which]}
      onChange={(value) => onChange(which, value)}
    />
  )
}

interface PairProps {
  energy: WinEnergy
  onChange: (which: keyof WinEnergy, value: number | undefined) => void
}

/** Both energy fields of a win, before and after. */
export function EnergyPair({ energy, onChange }: PairProps): ReactNode {
  return (
    <div className="energy-pair">
      {(['energyBefore', 'energyAfter'] as const).map((which) => (
        <EnergyField
          key={which}
          which={which}
          value={energy[which]}
          onChange={(value) => onChange(which, value)}
        />
      ))}
    </div>
  )
}
