import { useSyncExternalStore } from 'react'

import type { CareFound, CareNeeded } from '../../src-shared/care.ts'
import { ask } from '../api.ts'

/** A care card that is shown over the screen, in place of a change that was asked for. */
export interface CarePrompt {
  found: CareFound
  /** It is over: the words are about something else, or it was closed. */
  over: (isOrdinary: boolean) => void
}

let asked: CarePrompt | undefined
const listeners = new Set<() => void>()

function show(next: CarePrompt | undefined): void {
  asked = next
  for (const listener of listeners) listener()
}

/** The card that is to be shown; undefined while there is none. */
export function useCarePrompt(): CarePrompt | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => asked,
  )
}

/**
 * Asks for a change that keeps what was typed. Where the words need care, the card is shown, and
 * the change is asked for once more if the person says that they are about something else. Resolves
 * to `care` where they closed the card: nothing was kept then.
 */
export async function withCareCheck<R extends { kind: string }>(
  change: () => Promise<R | CareNeeded>,
): Promise<R | CareNeeded> {
  const result = await change()
  if (!needsCare(result)) return result
  const isOrdinary = await new Promise<boolean>((resolve) => {
    show({ found: result, over: resolve })
  })
  show(undefined)
  if (!isOrdinary) return result
  await ask('care.ordinary', { texts: [...result.texts] })
  return withCareCheck(change)
}

function needsCare(result: { kind: string }): result is CareNeeded {
  return result.kind === 'care'
}
