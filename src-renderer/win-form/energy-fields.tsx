import type { ReactNode } from 'react'

import type { WinDetails } from '../../src-shared/contract/journal.ts'
import type { WinEnergy } from '../../src-shared/records.ts'
import { EnergyPair } from '../ui/energy-field.tsx'
import type { Draft } from './drafts.ts'

interface Props {
  details: WinDetails
  draft: Draft
  changed: (part: Pick<Draft, 'energyBefore' | 'energyAfter'>) => void
}

/** A win's energies, where they are asked for or where it has some. */
export function EnergyFields({ details: { win, energy }, draft, changed }: Props): ReactNode {
  const hasSome = win.energyBefore !== undefined || win.energyAfter !== undefined
  if (!energy && !hasSome) return null
  const shown = (which: keyof WinEnergy): WinEnergy => {
    const value = draft[which] === undefined ? win[which] : draft[which]
    return typeof value === 'number' ? { [which]: value } : {}
  }
  return (
    <EnergyPair
      energy={{ ...shown('energyBefore'), ...shown('energyAfter') }}
      changed={(which, value) => changed({ [which]: value ?? null })}
    />
  )
}
