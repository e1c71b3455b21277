import { useState, type ReactNode } from 'react'

import type { NudgeOffer } from '../../src-shared/contract/nudges.ts'
import { ask } from '../api.ts'
import { isRingRunning, type ShownNudge } from '../nudge-card/shown-nudge.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { weekHref } from '../page/route.ts'
import { showStatus } from '../page/status-message.ts'
import { t } from '../words.ts'
import { NudgeCard } from './later-parts.tsx'

/**
 * The nudge that was begun here: its ring goes on while another screen is shown. The ring of a
 * planned step is held by main, and takes the card's place.
 */
let begunNudge: ShownNudge | undefined

interface Props {
  offer: NudgeOffer | undefined
  /** Its two minutes were stopped before their end. */
  onStop: (step: string, goal: NudgeOffer['goal']) => void
}

/** Today's nudge. Its answer is followed by a status message. */
export function TodayNudge({ offer, onStop }: Props): ReactNode {
  const [own, setOwn] = useState(begunNudge)
  const [answeredId, setAnsweredId] = useState<string>()
  // After "Later" the same nudge may come again; main has taken it away in between.
  if (offer === undefined && answeredId !== undefined) setAnsweredId(undefined)
  const offered = offer !== undefined && offer.id !== answeredId ? { offer } : undefined
  // Someone who goes on without the ring may have logged the win in another way.
  const isHeld = own && (isRingRunning(own) || own.offer.id === offer?.id)
  const nudge: ShownNudge | undefined = isHeld ? own : offered

  function hold(next: ShownNudge | undefined): void {
    begunNudge = next
    setOwn(next)
  }

  if (nudge === undefined) return null
  return (
    <NudgeCard
      key={nudge.offer.id}
      nudge={nudge}
      onBegin={() => {
        showStatus(undefined)
        if (nudge.offer.stepId === undefined) hold({ offer: nudge.offer, began: Date.now() })
      }}
      onKeepGoing={() => {
        showStatus(t('nudgeCard.saidKeepGoing'))
        hold({
          offer: nudge.offer,
          going: true,
          ...(nudge.energy && { energy: nudge.energy }),
        })
      }}
      onEnergy={(energy) => hold({ ...nudge, energy })}
      onStop={() => {
        setAnsweredId(nudge.offer.id)
        hold(undefined)
        onStop(nudge.offer.step ?? nudge.offer.title, nudge.offer.goal)
      }}
      onAnswer={({ status, winId, hasStayed }) => {
        showStatus(status, undefined, winId)
        setAnsweredId(nudge.offer.id)
        hold(undefined)
        if (hasStayed) focusHeading()
      }}
    >
      <AnswerWithoutStep offer={nudge.offer} />
    </NudgeCard>
  )
}

/** The main action of a nudge that offers no step. */
function AnswerWithoutStep({ offer: { id, week } }: { offer: NudgeOffer }): ReactNode {
  if (week !== undefined) {
    return (
      <a href={weekHref(week)} onClick={() => void ask('nudge.answer', { id, answer: 'opened' })}>
        {t('nudgeCard.week')}
      </a>
    )
  }
  return <button onClick={() => void ask('quick-log.open', {})}>{t('nudgeCard.write')}</button>
}
