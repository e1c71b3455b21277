import { useEffect, useState } from 'react'

import type { Preferences } from '../../src-shared/contract/settings.ts'
import { ask, onEvent } from '../api.ts'

/** The way of looking back that was chosen last. */
export function useReviewScreen(): Preferences['reviewScreen'] {
  const [screen, setScreen] = useState<Preferences['reviewScreen']>('week')
  useEffect(() => {
    const stop = onEvent('settings.changed', ({ reviewScreen }) => setScreen(reviewScreen))
    void ask('settings.read', {}).then(({ reviewScreen }) => setScreen(reviewScreen))
    return stop
  }, [])
  return screen
}
