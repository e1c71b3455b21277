import { useEffect } from 'react'

import type { WeekView } from '../../src-shared/review.ts'
import { t } from '../words.ts'
import { weekHeading } from './week-dates.ts'

/** Names the week in the window title while it is shown. */
export function useWeekTitle(view: WeekView | undefined): void {
  useEffect(() => {
    document.title = view === undefined ? t('app.name') : `${weekHeading(view)} – ${t('app.name')}`
    return () => {
      document.title = t('app.name')
    }
  }, [view])
}
