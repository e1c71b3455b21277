import type { NudgeDecision } from '../../src-shared/nudges.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import type { Notifier } from './domain/nudge-ports.ts'
import type { NudgeAnswers } from './nudge-answers.ts'
import { noticeOf } from './nudge-words.ts'
import type { TodaysNudge } from './todays-nudge.ts'

interface Parts {
  notifier: Notifier
  nudge: TodaysNudge
  catalog: Catalog
  /** What a reaction to the notification does. */
  answers: () => Pick<NudgeAnswers, 'onClick' | 'onButton'>
  /** Called once it is known which way the notification took. */
  onShown: () => void
}

/** The one notification that may be on the screen. */
export interface ShownNotification {
  /** Shows a nudge, unless its step cannot be done any more. */
  show(decision: NudgeDecision): void
  /** Withdraws what has been answered, won, or belongs to a day that is over. */
  withdrawIfOver(): void
}

/** Prepares it. */
export function shownNotification(parts: Parts): ShownNotification {
  const { notifier, nudge, catalog, answers, onShown } = parts
  /** The id of the nudge that it shows. */
  let displayed: string | undefined

  return {
    show(decision) {
      const { id } = decision
      // Put off, and its step archived meanwhile: there is nothing to offer any more.
      if (!nudge.hasStep(decision)) return
      displayed = id
      void notifier
        .show(noticeOf(nudge.offerOf(decision), catalog), (reaction) => {
          if (displayed === id) displayed = undefined
          const { onClick, onButton } = answers()
          void (reaction === 'clicked' ? onClick(id) : onButton(id, reaction))
        })
        .then(onShown)
    },

    withdrawIfOver() {
      if (displayed === undefined || nudge.offer()?.id === displayed) return
      displayed = undefined
      notifier.withdraw()
    },
  }
}
