import { useState } from 'react'

import type { ContinuedWin } from '../../src-shared/contract/journal.ts'
import { useGoals } from '../goal/use-goals.ts'
import { rememberGoal, useRememberedGoal } from './remembered-goal.ts'
import type { Said } from './use-win-entry.ts'

/** What can be said of the win that is being written, each with one tap. */
export interface LogOptions {
  /** The win that it can continue. */
  continues: ContinuedWin | undefined
  isContinuing: boolean
  setContinuing: (on: boolean) => void
  goalId: string | undefined
  setGoal: (id: string | undefined) => void
  /** The day that it belongs to, where that is not today. */
  day: string | undefined
  setDay: (day: string | undefined) => void
  /** All of it, for the win. */
  said: () => Said
  /**
   * The next win begins anew; its goal is remembered.
   *
   * @param logged what was said of the win before, which may have taken a while: what was chosen for
   * the next one since stays. Without it nothing stays.
   */
  reset: (logged?: Said) => void
}

/**
 * What is said of the win that is being written. A continued win brings its goal, unless another one
 * is chosen for this win; the goal that was chosen last is remembered, and the rest is not.
 *
 * @param continues the win that it can continue
 */
export function useLogOptions(continues: ContinuedWin | undefined): LogOptions {
  const [continuedId, setContinuedId] = useState<string>()
  const [isChosen, setIsChosen] = useState(false)
  const [day, setDay] = useState<string>()
  const goals = useGoals()
  const remembered = useRememberedGoal()
  // Another win may have been logged meanwhile: the choice was about the one before.
  const isContinuing = continues !== undefined && continuedId === continues.winId
  const inherited = isContinuing && !isChosen ? continues.goalId : undefined
  const wanted = inherited ?? remembered
  const mark = wanted === undefined ? undefined : goals.get(wanted)
  const goalId = mark === undefined || mark.letGo ? undefined : mark.id

  return {
    continues,
    isContinuing,
    setContinuing: (on) => setContinuedId(on ? continues?.winId : undefined),
    goalId,
    setGoal: (id) => {
      setIsChosen(true)
      rememberGoal(id)
    },
    day,
    setDay,
    said: () => ({
      ...(goalId !== undefined && { goalId }),
      ...(isContinuing && { linkedTo: continues.winId }),
      ...(day !== undefined && { day }),
    }),
    reset: (logged) => {
      setContinuedId((now) => (logged && now !== logged.linkedTo ? now : undefined))
      setIsChosen(false)
      setDay((now) => (logged && now !== logged.day ? now : undefined))
    },
  }
}
