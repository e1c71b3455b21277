import type { ReactNode } from 'react'

import { EnergyPair } from '../energy/energy-field.tsx'
import { withEnergy } from '../energy/with-energy.ts'
import type { WinEntry } from '../log/use-win-entry.ts'

/** The energies of the win that is being written. */
export function EnergyOfEntry({ entry }: { entry: WinEntry }): ReactNode {
  return (
    <EnergyPair
      energy={entry.energy}
      onChange={(which, value) => entry.setEnergy((now) => withEnergy(now, which, value))}
    />
  )
}
