import { useEffect, useState } from 'react'

import type { TodayView } from '../../src-shared/contract/today.ts'
import { ask } from '../api.ts'
import { followView } from './follow-view.ts'

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
    return followView('today.changed', () => ask('today.read', {}), take)
  }, [])
  return view
}
