import { useRef, useState } from 'react'

import type { NudgeAnswer } from '../../src-shared/nudges.ts'
import { rememberFocus } from '../page/remember-focus.ts'
import { answerNudge } from './answer-nudge.ts'
import type { ShownNudge } from './shown-nudge.ts'

/** What became of an answer. */
export interface Answered {
  /** The message about it. */
  status: string
  /** The win that it logged. */
  winId: string | undefined
  /** Whether the focus may be moved: nobody has gone on to another place meanwhile. */
  hasStayed: boolean
}

interface NudgeAnswerState {
  /** Why the last answer was not saved. */
  error: string | undefined
  /** Sends an answer. Does nothing while another one is being sent, but for the beginning. */
  answer: (given: NudgeAnswer) => void
}

/**
 * Sends the answers to a nudge, one at a time.
 *
 * @param onBegin its two minutes begin
 * @param onAnswer it was answered otherwise
 */
export function useNudgeAnswer(
  { offer, energy }: ShownNudge,
  onBegin: () => void,
  onAnswer: (said: Answered) => void,
): NudgeAnswerState {
  const [error, setError] = useState<string>()
  /** The answer that is being sent. */
  const sending = useRef<NudgeAnswer>(undefined)

  async function send(given: NudgeAnswer): Promise<void> {
    const before = sending.current
    // The ring is shown before its beginning is saved, and what is pressed in it comes after that:
    // main takes one answer after the other.
    if (before !== undefined && (before !== 'start' || given === 'start')) return
    sending.current = given
    // The ring starts at once; saving the answer must not delay it.
    if (given === 'start') onBegin()
    const hasStayed = rememberFocus()
    const outcome = await answerNudge(offer.id, given, energy)
    if (sending.current === given) sending.current = undefined
    if ('error' in outcome) return setError(outcome.error)
    setError(undefined)
    if (given === 'start') return
    onAnswer({ status: outcome.status, winId: outcome.winId, hasStayed: hasStayed() })
  }

  return { error, answer: (given) => void send(given) }
}
