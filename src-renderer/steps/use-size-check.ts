import { useEffect, useState } from 'react'

import type { StepCheck } from '../../src-shared/contract/shrink.ts'
import { ask } from '../api.ts'

/** How long after the last key a step is checked, in milliseconds. */
const SETTLED_MS = 600

interface SizeCheck {
  /** The result of the check if the step is clearly not small; else undefined. */
  offer: StepCheck | undefined
  /** The offer was answered, and is not made again. */
  settle: () => void
}

/**
 * Checks whether a typed step is small. It is offered once to make it smaller, however it is edited
 * afterwards.
 *
 * @param text the task that it is a step of
 * @param step undefined if there is nothing to check
 */
export function useSizeCheck(text: string, step: string | undefined): SizeCheck {
  const [settled, setSettled] = useState(false)
  const [checked, setChecked] = useState<{ step: string; check: StepCheck }>()

  useEffect(() => {
    if (settled || step === undefined || step.trim() === '') return
    let current = true
    const timer = setTimeout(() => {
      void ask('shrink.check', { text, step })
        .then((check) => current && setChecked({ step, check }))
        .catch(() => undefined)
    }, SETTLED_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [settled, text, step])

  const isOffered = !settled && checked !== undefined && checked.step === step
  return {
    offer: isOffered && !checked.check.small ? checked.check : undefined,
    settle: () => setSettled(true),
  }
}
