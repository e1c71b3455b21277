import { useEffect, useState } from 'react'

import type { TodayView } from '../../src-shared/contract/today.ts'
import { ask, onEvent } from '../api.ts'

/** The last view, which a screen begins with until it has read its own. */
let latest: TodayView | undefined

/** The view of today, kept up to date while the screen is shown. */
export function useToday(): TodayView | undefined {
  const [view, setView] = useState(latest)
  useEffect(() => {
    const take = (read: TodayView): void => {
      latest = read
      setView(read)
    }
    const stop = onEvent('today.changed', take)
    void ask('today.read', {}).then(take)
    return stop
  }, [])
  return view
}
