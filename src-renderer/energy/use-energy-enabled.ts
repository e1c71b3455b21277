import { useEffect, useState } from 'react'

import type { WinEnergy } from '../../src-shared/records.ts'
import { ask, onEvent } from '../api.ts'

/** Whether energies are asked for, kept up to date while the screen is shown. */
export function useEnergyEnabled(): boolean {
  const [on, setOn] = useState(false)
  useEffect(() => {
    const stop = onEvent('settings.changed', ({ energy }) => setOn(energy))
    void ask('settings.read', {}).then(({ energy }) => setOn(energy))
    return stop
  }, [])
  return on
}

/** What was said of energy so far, with one answer more, or one taken away. */
export function withEnergy(
  energy: WinEnergy,
  which: keyof WinEnergy,
  value: number | undefined,
): WinEnergy {
  const { [which]: _, ...others } = energy
  return value === undefined ? others : { ...others, [which]: value }
}
