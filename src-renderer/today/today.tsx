import './today.css'
import type { ReactNode } from 'react'

import type { TodayView } from '../../src-shared/contract/today.ts'
import { ask } from '../api.ts'
import { longDay } from '../formats/dates.ts'
import { useStatusMessage } from '../page/status-message.ts'
import { useRestoredFocus } from '../page/use-restored-focus.ts'
import { useToday } from '../page/use-today.ts'
import { latestUndo } from '../undo/undo-action.ts'
import { UndoBar } from '../undo/undo-bar.tsx'
import { useArchiveUndo } from '../undo/use-archive-undo.ts'
import { winUndoAction } from '../undo/win-undo.ts'
import { t } from '../words.ts'
import { DataNotices } from './data-notices.tsx'
import { LowEnergySwitch } from './low-energy-switch.tsx'
import { PutForward } from './put-forward.tsx'
import { TodayRepeats } from './today-repeats.tsx'
import { WhatIsNext } from './what-is-next.tsx'
import { WinItem } from './win-item.tsx'

/** Today: the one thing that is next, and the wins so far as beads on a thread. */
export function Today(): ReactNode {
  const view = useToday()
  const status = useStatusMessage()
  const [archiveUndo, onArchive] = useArchiveUndo()
  useRestoredFocus()
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
      {view?.welcomeBack === true && !isNudgeWelcoming(view) && (
        <p className="welcome-back">{t('nudge.welcomeBack')}</p>
      )}
      <DataNotices notices={view?.notices ?? []} />
      <p role="status" className="status-message">
        {status}
      </p>
      {view && <WhatIsNext view={view} onArchive={onArchive} />}
      {view !== undefined && view.wins.length === 0 ? (
        <p className="empty">{t(view.covered ? 'today.covered' : 'today.empty')}</p>
      ) : (
        <ol aria-label={t('today.list')} className="thread">
          {view?.wins.map((win) => (
            <WinItem key={win.id} win={win} />
          ))}
        </ol>
      )}
      {view?.forward && <PutForward forward={view.forward} />}
      {view && !view.lowEnergy && <TodayRepeats repeats={view.repeats} onArchive={onArchive} />}
      {view && (
        <footer>
          {!view.lowEnergy && (
            <p className="today-links">
              <a href="#wins">{t('today.all')}</a>
              <a href="#plan">{t('main.plan')}</a>
            </p>
          )}
          <LowEnergySwitch on={view.lowEnergy} hasStep={view.next !== undefined} />
        </footer>
      )}
      <UndoBar action={latestUndo(archiveUndo, winUndoAction(view?.undo))} />
    </section>
  )
}

/** Whether a nudge on the screen already begins with the words that welcome the person back. */
function isNudgeWelcoming({ nudge, focusTimer }: TodayView): boolean {
  return focusTimer === undefined && nudge?.title === t('nudge.welcomeBack')
}
