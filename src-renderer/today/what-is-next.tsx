import { useState, type ReactNode } from 'react'

import type { NextStep } from '../../src-shared/contract/plan.ts'
import type { TodayView } from '../../src-shared/contract/today.ts'
import { showStatus } from '../page/status-message.ts'
import type { ArchivedItem } from '../undo/use-archive-undo.ts'
import { t } from '../words.ts'
import { LogStartOffer } from './log-start-offer.tsx'
import { NextStepCard } from './next-step-card.tsx'
import { NoNextStep } from './no-next-step.tsx'
import { RingCard } from './ring-card.tsx'
import { SmallestWin } from './smallest-win.tsx'
import { TodayNudge } from './today-nudge.tsx'

/** The steps put off with "Not now". They are not offered again until the window is reloaded. */
const putOff = new Set<string>()

interface Props {
  view: TodayView
  onArchive: (item: ArchivedItem) => void
}

/** One thing at most: a running ring, else a nudge, else the next step. */
export function WhatIsNext({ view, onArchive }: Props): ReactNode {
  const { focusTimer: ring, nudge, next, lowEnergy, welcomeBack } = view
  const [, setPutOffCount] = useState(putOff.size)
  /** The step whose two minutes were just stopped, and when its ring began. */
  const [stopped, setStopped] = useState<{ step: string; began?: number }>()
  if (ring !== undefined) {
    const { began, text } = ring
    // The offer to log a start is about the ring before this one.
    if (stopped !== undefined && stopped.began !== began) setStopped(undefined)
    return <RingCard key={began} ring={ring} onStop={() => setStopped({ step: text, began })} />
  }
  const isNudged = nudge?.step !== undefined
  const isNext = next !== undefined && !isNudged && !putOff.has(keyOf(next))
  return (
    <>
      {stopped !== undefined && (
        <LogStartOffer
          key={stopped.step}
          step={stopped.step}
          onDone={() => setStopped(undefined)}
        />
      )}
      {/* A step that a nudge offers is the next step. */}
      <section aria-label={isNudged ? t('next.heading') : undefined}>
        <TodayNudge offer={nudge} onStop={(step) => setStopped({ step })} />
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
      {!isNext && nudge === undefined && !welcomeBack && !lowEnergy && (
        <NoNextStep goOn={view.goOn} />
      )}
    </>
  )
}

function keyOf({ stepId, taskId, text }: NextStep): string {
  return stepId ?? `${taskId} ${text}`
}
