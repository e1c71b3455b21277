import './today.css'
import { useState, type ReactNode } from 'react'

import type { NextStep } from '../../src-shared/contract/plan.ts'
import type { TodayView } from '../../src-shared/contract/today.ts'
import { ask } from '../api.ts'
import { useLetGo } from '../steps/use-let-go.ts'
import { Notices } from '../ui/notices.tsx'
import { say, useSaid } from '../ui/said.ts'
import { UndoBar } from '../ui/undo-bar.tsx'
import { useFocusKept } from '../ui/use-focus-kept.ts'
import { useToday } from '../ui/use-today.ts'
import { winUndo } from '../ui/win-undo.ts'
import { longDay, t } from '../words.ts'
import { Forward } from './forward.tsx'
import { LowEnergy } from './low-energy.tsx'
import { NextStepCard } from './next-step.tsx'
import { NothingNext } from './nothing-next.tsx'
import { RingCard } from './ring-card.tsx'
import { StartedOffer } from './started-offer.tsx'
import { TodayNudge } from './today-nudge.tsx'
import { TodayRepeats } from './today-repeats.tsx'
import { SmallestWin } from './welcome-back.tsx'
import { WinItem } from './win-item.tsx'

/** What was put off with "Not now": it is not offered again until the window is loaded anew. */
const putOff = new Set<string>()

/** Today: the one thing that is next, and the wins so far as beads on a thread. */
export function Today(): ReactNode {
  const view = useToday()
  const said = useSaid()
  const [gone, letGo] = useLetGo()
  const undo = winUndo(view?.undo)
  useFocusKept()
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
      {view?.welcomeBack === true && !isSaidByNudge(view) && (
        <p className="welcome-back">{t('nudge.welcomeBack')}</p>
      )}
      <Notices notices={view?.notices ?? []} />
      <p role="status" className="said">
        {said}
      </p>
      {view && <WhatIsNext view={view} letGo={letGo} />}
      {view !== undefined && view.wins.length === 0 ? (
        <p className="empty">{t(view.covered ? 'today.covered' : 'today.empty')}</p>
      ) : (
        <ol aria-label={t('today.list')} className="thread">
          {view?.wins.map((win) => (
            <WinItem key={win.id} win={win} />
          ))}
        </ol>
      )}
      {view?.forward && <Forward forward={view.forward} />}
      {view && !view.lowEnergy && <TodayRepeats repeats={view.repeats} letGo={letGo} />}
      {view && (
        <footer>
          {!view.lowEnergy && (
            <p className="today-links">
              <a href="#wins">{t('today.all')}</a>
              <a href="#plan">{t('main.plan')}</a>
            </p>
          )}
          <LowEnergy on={view.lowEnergy} step={view.next !== undefined} />
        </footer>
      )}
      <UndoBar offer={(gone?.until ?? 0) > (undo?.until ?? 0) ? gone : undo} />
    </section>
  )
}

interface Props {
  view: TodayView
  letGo: (item: { id: string; text: string }) => void
}

/** One thing at most: two minutes that go by, else a nudge, else the next step. */
function WhatIsNext({ view, letGo }: Props): ReactNode {
  const { ring, nudge, next, lowEnergy, welcomeBack } = view
  const [, setPutOff] = useState(0)
  /** The step whose two minutes were stopped just now, and when those of a ring began. */
  const [stopped, setStopped] = useState<{ step: string; began?: number }>()
  if (ring !== undefined) {
    const { began, text } = ring
    // Another ring is going: the offer about the one before is over.
    if (stopped !== undefined && stopped.began !== began) setStopped(undefined)
    return <RingCard key={began} ring={ring} stopped={() => setStopped({ step: text, began })} />
  }
  const isNudged = nudge?.step !== undefined
  const isNext = next !== undefined && !isNudged && !putOff.has(keyOf(next))
  return (
    <>
      {stopped !== undefined && (
        <StartedOffer key={stopped.step} step={stopped.step} done={() => setStopped(undefined)} />
      )}
      {/* A step that a nudge offers is the next one, as long as it stands. */}
      <section aria-label={isNudged ? t('next.heading') : undefined}>
        <TodayNudge offer={nudge} stopped={(step) => setStopped({ step })} />
      </section>
      {isNext && (
        <NextStepCard
          next={next}
          letGo={letGo}
          putOff={() => {
            putOff.add(keyOf(next))
            say(t('next.saidNotNow'))
            setPutOff(putOff.size)
          }}
        />
      )}
      {!isNext && nudge === undefined && welcomeBack && <SmallestWin />}
      {!isNext && nudge === undefined && !welcomeBack && !lowEnergy && (
        <NothingNext goOn={view.goOn} />
      )}
    </>
  )
}

/** Whether a nudge that stands on the screen begins with the same words. */
function isSaidByNudge({ nudge, ring }: TodayView): boolean {
  return ring === undefined && nudge?.title === t('nudge.welcomeBack')
}

function keyOf({ stepId, taskId, text }: NextStep): string {
  return stepId ?? `${taskId} ${text}`
}
