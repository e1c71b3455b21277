import { useSyncExternalStore } from 'react'

import type { CareFound, CareNeeded } from '../../src-shared/care.ts'
import { ask } from '../api.ts'

/** A care card in a dialog, for which a change waits. */
export interface CarePrompt {
  found: CareFound
  /** Ends the prompt; `isOrdinary` if the words are about something else, else it was closed. */
  onEnd: (isOrdinary: boolean) => void
}

let present: CarePrompt | undefined
const listeners = new Set<() => void>()

function show(next: CarePrompt | undefined): void {
  present = next
  for (const listener of listeners) listener()
}

/** The prompt on the screen; undefined if there is none. */
export function useCarePrompt(): CarePrompt | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => present,
  )
}

/**
 * Makes a change that stores typed words. If they need care, the care card is shown, and the change
 * is made again if the person says that the words are about something else. Resolves to `care` if
 * the card was closed; nothing is stored then.
 */
export async function withCareCheck<R extends { kind: string }>(
  change: () => Promise<R | CareNeeded>,
): Promise<R | CareNeeded> {
  const result = await change()
  if (!needsCare(result)) return result
  const isOrdinary = await new Promise<boolean>((resolve) => {
    show({ found: result, onEnd: resolve })
  })
  show(undefined)
  if (!isOrdinary) return result
  await ask('care.ordinary', { texts: [...result.texts] })
  return withCareCheck(change)
}

function needsCare(result: { kind: string }): result is CareNeeded {
  return result.kind === 'care'
}
