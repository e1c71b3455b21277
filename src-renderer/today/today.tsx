import './today.css'
import type { ReactNode } from 'react'

import { ask } from '../api.ts'
import { Notices } from '../ui/notices.tsx'
import { UndoBar } from '../ui/undo-bar.tsx'
import { useToday } from '../ui/use-today.ts'
import { longDay, t } from '../words.ts'
import { TodayNudge } from './today-nudge.tsx'
import { WinItem } from './win-item.tsx'

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
          <p className="hint">{view && longDay(view.day)}</p>
        </div>
        <button className="primary" onClick={() => void ask('quick-log.open', {})}>
          {t('today.log')}
        </button>
      </header>
      <Notices notices={view?.notices ?? []} />
      <TodayNudge offer={view?.nudge} />
      {view !== undefined && view.wins.length === 0 ? (
        <p className="empty">{t('today.empty')}</p>
      ) : (
        <ol aria-label={t('today.list')} className="thread">
          {view?.wins.map((win) => (
            <WinItem key={win.id} win={win} />
          ))}
        </ol>
      )}
      <p>
        <a href="#wins">{t('today.all')}</a>
      </p>
      <UndoBar offer={view?.undo} />
    </section>
  )
}
