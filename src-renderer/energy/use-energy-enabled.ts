import { useEffect, useState } from 'react'

import { ask, onEvent } from '../api.ts'

/** Whether the person wants to be asked for their energy; follows the setting. */
export function useEnergyEnabled(): boolean {
  const [isEnabled, setIsEnabled] = useState(false)
  useEffect(() => {
    const stop = onEvent('settings.changed', ({ energy }) => setIsEnabled(energy))
    void ask('settings.read', {}).then(({ energy }) => setIsEnabled(energy))
    return stop
  }, [])
  return isEnabled
}
