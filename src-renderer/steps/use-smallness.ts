import { useEffect, useState } from 'react'

import type { StepCheck } from '../../src-shared/contract/shrink.ts'
import { ask } from '../api.ts'

/** How long typing rests before what was typed is looked at, in milliseconds. */
const SETTLED_MS = 600

interface Smallness {
  /** It is clearly not small; where there is a smaller one, that. */
  offer: StepCheck | undefined
  /** It was answered, and is not offered again. */
  settle: () => void
}

/**
 * Whether a step that was typed is small. It is offered once to make it smaller, however it is
 * edited afterwards.
 *
 * @param step nothing where it was not typed
 */
export function useSmallness(text: string, step: string | undefined): Smallness {
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
