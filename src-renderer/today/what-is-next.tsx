import { Suspense, useState, type ReactNode } from 'react'

import type { GoalView, NextStep } from '../../src-shared/contract/plan.ts'
import type { TodayView } from '../../src-shared/contract/today.ts'
import { showStatus } from '../page/status-message.ts'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { LogStartOffer } from './log-start-offer.tsx'
import { NextStepCard } from './next-step-card.tsx'
import { SmallestWin } from './smallest-win.tsx'
import { TodayNudge } from './today-nudge.tsx'

/** The steps put off with "Not now". They are not offered again until the window is reloaded. */
const putOff = new Set<string>()

/** A ring that was stopped before its end. */
export interface StoppedRing {
  step: string
  goal?: GoalView | undefined
  /** When it began; none where only this window knew of it. */
  began?: number
}

interface Props {
  view: TodayView
  stopped: StoppedRing | undefined
  onStop: (stopped: StoppedRing | undefined) => void
  onArchive: (item: ArchivedItem) => void
}

/** One thing at most: a nudge, else the next step. */
export function WhatIsNext({ view, stopped, onStop, onArchive }: Props): ReactNode {
  const { nudge, next, welcomeBack } = view
  const [, setPutOffCount] = useState(putOff.size)
  const isNudged = nudge?.step !== undefined
  const isNext = next !== undefined && !isNudged && !putOff.has(keyOf(next))
  return (
    <div className="today-next">
      {stopped !== undefined && (
        <LogStartOffer
          key={stopped.step}
          step={stopped.step}
          goal={stopped.goal}
          onDone={() => onStop(undefined)}
        />
      )}
      {/* A step that a nudge offers is the next step. */}
      <section aria-label={isNudged ? t('next.heading') : undefined}>
        <Suspense>
          <TodayNudge offer={nudge} onStop={(step, goal) => onStop({ step, goal })} />
        </Suspense>
      </section>
      {isNext && (
        <NextStepCard
          next={next}
          onArchive={onArchive}
          onPutOff={() => {
            putOff.add(keyOf(next))
            showStatus(t('next.saidNotNow'))
            setPutOffCount(putOff.size)
          }}
        />
      )}
      {!isNext && nudge === undefined && welcomeBack && <SmallestWin />}
    </div>
  )
}

function keyOf({ stepId, taskId, text }: NextStep): string {
  return stepId ?? `${taskId} ${text}`
}
