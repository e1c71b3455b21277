import { useEffect, useState } from 'react'

import type { TodayView } from '../../src-shared/contract/today.ts'
import { ask, onEvent } from '../api.ts'

/** The view of today, kept up to date while the screen is shown. */
export function useToday(): TodayView | undefined {
  const [view, setView] = useState<TodayView>()
  useEffect(() => {
    const stop = onEvent('today.changed', setView)
    void ask('today.read', {}).then(setView)
    return stop
  }, [])
  return view
}
