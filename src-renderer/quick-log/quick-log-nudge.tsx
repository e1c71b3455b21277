import type { ReactNode } from 'react'

import type { CommandArgument } from '../../src-shared/contract/index.ts'
import { ask } from '../api.ts'
import { NudgeCard } from '../nudge-card/nudge-card.tsx'
import type { ShownNudge } from '../nudge-card/shown-nudge.ts'
import { t } from '../words.ts'

export interface QuickLogNudgeProps {
  nudge: ShownNudge
  takesFocus: boolean
  onChange: (nudge: ShownNudge) => void
  /** The card goes; `status` is the message about what was done. */
  onEnd: (status: string) => void
}

/** The nudge that the window was opened for. */
export function QuickLogNudge({
  nudge,
  takesFocus,
  onChange,
  onEnd,
}: QuickLogNudgeProps): ReactNode {
  return (
    <NudgeCard
      nudge={nudge}
      takesFocus={takesFocus}
      onBegin={() => onChange({ ...nudge, began: Date.now() })}
      onKeepGoing={() => {
        stopRing(nudge, { goesOn: true })
        onEnd(t('nudgeCard.saidKeepGoing'))
      }}
      onEnergy={(energy) => onChange({ ...nudge, energy })}
      onStop={() => {
        stopRing(nudge)
        onEnd(t('nudgeCard.saidStopped'))
      }}
      onAnswer={({ status }) => onEnd(status)}
    />
  )
}

/** Main holds the ring of a planned step, which is shown in the other window and the tray too. */
function stopRing({ offer }: ShownNudge, how: CommandArgument<'timer.stop'> = {}): void {
  if (offer.stepId !== undefined) void ask('timer.stop', how)
}
