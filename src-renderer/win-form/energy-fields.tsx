import type { ReactNode } from 'react'

import type { WinDetails } from '../../src-shared/contract/journal.ts'
import type { WinEnergy } from '../../src-shared/records.ts'
import { EnergyPair } from '../energy/energy-field.tsx'
import type { WinDraft } from './draft-store.ts'

interface Props {
  details: WinDetails
  draft: WinDraft
  onChange: (part: Pick<WinDraft, 'energyBefore' | 'energyAfter'>) => void
}

/** The energies of a win, shown if they are asked for or if it has any. */
export function EnergyFields({ details: { win, energy }, draft, onChange }: Props): ReactNode {
  const hasSome = win.energyBefore !== undefined || win.energyAfter !== undefined
  if (!energy && !hasSome) return null
  const shown = (which: keyof WinEnergy): WinEnergy => {
    const value = draft[which] === undefined ? win[which] : draft[which]
    return typeof value === 'number' ? { [which]: value } : {}
  }
  return (
    <EnergyPair
      energy={{ ...shown('energyBefore'), ...shown('energyAfter') }}
      onChange={(which, value) => onChange({ [which]: value ?? null })}
    />
  )
}
