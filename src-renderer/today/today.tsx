import './today.css'
import { useEffect, useState, type ReactNode } from 'react'

import type { TodayView } from '../../src-shared/contract.ts'
import { ask, onEvent } from '../api.ts'
import { t } from '../words.ts'
import { Notices } from './notices.tsx'
import { UndoBar } from './undo-bar.tsx'
import { WinItem } from './win-item.tsx'

const LONG_DATE = new Intl.DateTimeFormat('en', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})

/** Today: the wins so far, as beads on a thread. */
export function Today(): ReactNode {
  const view = useToday()
  return (
    <section className="today" aria-labelledby="today-heading">
      <header>
        <div>
          <h1 id="today-heading" tabIndex={-1}>
            {t('today.heading')}
          </h1>
          <p className="hint">{view && LONG_DATE.format(new Date(`${view.day}T12:00Z`))}</p>
        </div>
        <button className="primary" onClick={() => void ask('quick-log.open', {})}>
          {t('today.log')}
        </button>
      </header>
      <Notices notices={view?.notices ?? []} />
      {view !== undefined && view.wins.length === 0 ? (
        <p className="empty">{t('today.empty')}</p>
      ) : (
        <ol aria-label={t('today.list')} className="thread">
          {view?.wins.map((win) => (
            <WinItem key={win.id} win={win} />
          ))}
        </ol>
      )}
      <UndoBar offer={view?.undo} />
    </section>
  )
}

/** Today as main knows it, kept up to date while the screen is shown. */
function useToday(): TodayView | undefined {
  const [view, setView] = useState<TodayView>()
  useEffect(() => {
    const stop = onEvent('today.changed', setView)
    void ask('today.read', {}).then(setView)
    return stop
  }, [])
  return view
}
