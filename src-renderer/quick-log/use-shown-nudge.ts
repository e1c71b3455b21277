import { useEffect, useState } from 'react'

import type { QuickLogShown } from '../../src-shared/contract/windows.ts'
import { onEvent } from '../api.ts'
import { answerNudge } from '../nudge-card/answer-nudge.ts'
import { isRingRunning, type ShownNudge } from '../nudge-card/shown-nudge.ts'

interface ShownNudgeState {
  nudge: ShownNudge | undefined
  setNudge: (nudge: ShownNudge | undefined) => void
  /**
   * Shows the nudge that the window was opened for. One whose two minutes are running stays.
   *
   * @param onError its beginning could not be saved
   */
  showNudge: (shown: QuickLogShown, onError: (error: string) => void) => void
}

/** The nudge in the window, until it is answered here or elsewhere. */
export function useShownNudge(): ShownNudgeState {
  const [nudge, setNudge] = useState<ShownNudge>()

  // A nudge that was answered on Today, or is over, can no longer be answered here.
  useEffect(
    () =>
      onEvent('today.changed', (today) => {
        setNudge((now) =>
          isRingRunning(now) || now?.offer.id === today.nudge?.id ? now : undefined,
        )
      }),
    [],
  )

  function showNudge(
    { appeared, nudge: offer, begin }: QuickLogShown,
    onError: (error: string) => void,
  ): void {
    if (offer === undefined) {
      if (appeared === true) setNudge((now) => (isRingRunning(now) ? now : undefined))
      return
    }
    const began = begin === true ? Date.now() : undefined
    setNudge((now) => {
      if (now?.offer.id === offer.id && isRingRunning(now)) return now
      return { offer, ...(began !== undefined && { began }) }
    })
    if (began === undefined) return
    void answerNudge(offer.id, 'start').then((outcome) => {
      if ('error' in outcome) onError(outcome.error)
    })
  }

  return { nudge, setNudge, showNudge }
}
