import { useState, type ReactNode } from 'react'

import type { NudgeOffer } from '../../src-shared/contract/nudges.ts'
import { ask } from '../api.ts'
import { focusHeading } from '../ui/focus-heading.ts'
import { isGoingOn, NudgeCard, type ShownNudge } from '../ui/nudge-card.tsx'
import { say } from '../ui/said.ts'
import { t } from '../words.ts'

/**
 * The nudge that was begun here: its ring goes on while another screen is shown. The ring of a
 * step of the person's is held by main, and takes the card's place.
 */
let begun: ShownNudge | undefined

interface Props {
  offer: NudgeOffer | undefined
  /** Its two minutes were stopped before their end. */
  stopped: (step: string) => void
}

/** Today's nudge, and what is said once it is answered. */
export function TodayNudge({ offer, stopped }: Props): ReactNode {
  const [own, setOwn] = useState(begun)
  const [answeredId, setAnsweredId] = useState<string>()
  // Answered with "Later", it may come again: main has taken it away in between.
  if (offer === undefined && answeredId !== undefined) setAnsweredId(undefined)
  const offered = offer !== undefined && offer.id !== answeredId ? { offer } : undefined
  // Whoever goes on without the ring may have logged it in another way.
  const isHeld = own && (isGoingOn(own) || own.offer.id === offer?.id)
  const nudge: ShownNudge | undefined = isHeld ? own : offered

  function hold(next: ShownNudge | undefined): void {
    begun = next
    setOwn(next)
  }

  if (nudge === undefined) return null
  return (
    <NudgeCard
      key={nudge.offer.id}
      nudge={nudge}
      begun={() => {
        say(undefined)
        if (nudge.offer.stepId === undefined) hold({ offer: nudge.offer, began: Date.now() })
      }}
      keptGoing={() => {
        say(t('nudgeCard.saidKeepGoing'))
        hold({
          offer: nudge.offer,
          going: true,
          ...(nudge.energy && { energy: nudge.energy }),
        })
      }}
      felt={(energy) => hold({ ...nudge, energy })}
      stopped={() => {
        setAnsweredId(nudge.offer.id)
        hold(undefined)
        stopped(nudge.offer.step ?? nudge.offer.title)
      }}
      answered={(words) => {
        say(words)
        setAnsweredId(nudge.offer.id)
        hold(undefined)
        focusHeading()
      }}
    >
      {nudge.offer.kind === 'week' ? (
        <a
          href="#week"
          onClick={() => void ask('nudge.answer', { id: nudge.offer.id, answer: 'opened' })}
        >
          {t('nudgeCard.week')}
        </a>
      ) : (
        <button onClick={() => void ask('quick-log.open', {})}>{t('nudgeCard.write')}</button>
      )}
    </NudgeCard>
  )
}
