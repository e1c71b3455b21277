import './today.css'
import { Suspense, useEffect, useState, type ReactNode } from 'react'

import type { TodayView } from '../../src-shared/contract/today.ts'
import { longDay, shortDay } from '../formats/dates.ts'
import { useStatusMessage } from '../page/status-message.ts'
import { useMediaQuery } from '../page/use-media-query.ts'
import { useRestoredFocus } from '../page/use-restored-focus.ts'
import { useToday } from '../page/use-today.ts'
import { latestUndo } from '../undo/undo-action.ts'
import { useArchiveUndo, type ArchivedItem } from '../undo/use-archive-undo.ts'
import { winUndoAction } from '../undo/win-undo.ts'
import { t } from '../words.ts'
import { AnswerLine } from './answer-line.tsx'
import { DataNotices } from './data-notices.tsx'
import { preloadParts, RingCard, UndoBar } from './later-parts.tsx'
import { LogForm } from './log-form.tsx'
import { PutForward } from './put-forward.tsx'
import { RoughDay } from './rough-day.tsx'
import { SomethingHeavy } from './something-heavy.tsx'
import { todayAnswer, type TodayAnswer } from './today-answer.ts'
import { TodayRepeats } from './today-repeats.tsx'
import { quotableWords, useThisWeek } from './use-this-week.ts'
import { WeekStrip } from './week-strip.tsx'
import { WhatIsNext, type StoppedRing } from './what-is-next.tsx'
import { WinList } from './win-list.tsx'

const HEADING = 'today-heading'

/** Today: a field for a win, today's wins, the one thing that is next, and the week so far. */
export function Today(): ReactNode {
  const view = useToday()
  const [archiveUndo, onArchive] = useArchiveUndo()
  const status = useStatusMessage()
  useRestoredFocus()
  useEffect(preloadParts, [])
  if (view === undefined) return null
  const answer = todayAnswer(status, view)
  return (
    <section className="today" aria-labelledby={HEADING} data-ring={view.focusTimer !== undefined}>
      <Day view={view} answer={answer} onArchive={onArchive} />
      <Suspense>
        <UndoBar action={latestUndo(archiveUndo, winUndoAction(answer.inBar))} />
      </Suspense>
    </section>
  )
}

interface DayProps {
  view: TodayView
  answer: TodayAnswer
  onArchive: (item: ArchivedItem) => void
}

/** The day, or while two minutes go by nothing but their ring. */
function Day({ view, answer, onArchive }: DayProps): ReactNode {
  const { focusTimer: ring } = view
  const isNarrow = useMediaQuery('(width < 36rem)')
  const [stopped, setStopped] = useState<StoppedRing>()
  // The offer to log a start is about the ring before this one.
  if (ring !== undefined && stopped !== undefined && stopped.began !== ring.began) {
    setStopped(undefined)
  }
  return (
    <>
      <header className={ring && 'unseen'}>
        <h1 id={HEADING} tabIndex={-1}>
          {isNarrow ? shortDay(view.day) : longDay(view.day)}
        </h1>
        {ring === undefined && <RoughDay on={view.lowEnergy} hasStep={view.next !== undefined} />}
      </header>
      {view.welcomeBack && !isNudgeWelcoming(view) && (
        <p className="welcome-back">{t('nudge.welcomeBack')}</p>
      )}
      <DataNotices notices={view.notices} />
      <div className="today-main">
        {ring === undefined && <LogForm view={view} labelledBy={HEADING} />}
        <AnswerLine answer={answer} />
        {ring === undefined ? (
          <>
            <WhatIsNext view={view} stopped={stopped} onStop={setStopped} onArchive={onArchive} />
            <WinsAndWeek view={view} onArchive={onArchive} />
          </>
        ) : (
          <Suspense>
            <RingCard
              key={ring.began}
              ring={ring}
              onStop={() => setStopped({ step: ring.text, goal: ring.goal, began: ring.began })}
            />
          </Suspense>
        )}
      </div>
    </>
  )
}

/** What was done today, and what lies around it. */
function WinsAndWeek({ view, onArchive }: Omit<DayProps, 'answer'>): ReactNode {
  const { wins, lowEnergy, welcomeBack, forward } = view
  const week = useThisWeek(view.day)
  // On a hard day, and on the first one after days away, nothing more is shown than the smallest.
  const isQuiet = lowEnergy || welcomeBack
  return (
    <>
      <div className="today-wins">
        {wins.length === 0 ? (
          <p className="hint">{t(view.covered ? 'today.covered' : 'today.empty')}</p>
        ) : (
          <WinList wins={wins} words={quotableWords(week)} />
        )}
        {forward && <PutForward forward={forward} />}
        {!lowEnergy && <TodayRepeats repeats={view.repeats} onArchive={onArchive} />}
        {!lowEnergy && (
          <p className="today-links">
            <a href="#wins">{t('today.all')}</a>
          </p>
        )}
      </div>
      {!isQuiet && (
        <div className="today-week">
          <WeekStrip week={week} />
          <SomethingHeavy goOn={view.next === undefined ? view.goOn : undefined} />
        </div>
      )}
    </>
  )
}

/** Whether a nudge on the screen already begins with the words that welcome the person back. */
function isNudgeWelcoming({ nudge, focusTimer }: TodayView): boolean {
  return focusTimer === undefined && nudge?.title === t('nudge.welcomeBack')
}
