import { useEffect, useRef, useState, type RefObject } from 'react'

import { focusHeading } from '../page/focus-heading.ts'
import type { UndoAction } from './undo-action.ts'

/** An undo action while it is offered. */
export interface OfferedUndo {
  /** Whether it is still offered. */
  isOpen: boolean
  /** Why the last undo failed. */
  error: string | undefined
  button: RefObject<HTMLButtonElement | null>
  run: () => void
}

/**
 * Offers an undo action until its time is over.
 *
 * @param onUndone called after it was undone
 */
export function useUndo(action: UndoAction | undefined, onUndone?: () => void): OfferedUndo {
  const [endedId, setEndedId] = useState<string>()
  const [failure, setFailure] = useState<{ id: string; error: string | undefined }>()
  const { id, until } = action ?? {}
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (id === undefined || until === undefined) return
    const timer = setTimeout(() => {
      if (document.activeElement === button.current) focusHeading()
      setEndedId(id)
    }, until - Date.now())
    return () => clearTimeout(timer)
  }, [id, until])

  async function run({ id, undo }: UndoAction): Promise<void> {
    const outcome = await undo()
    if (outcome === 'undone') {
      onUndone?.()
      focusHeading()
    } else if (outcome === 'gone') setEndedId(id)
    else setFailure({ id, error: outcome.error })
  }

  return {
    isOpen: action !== undefined && id !== endedId,
    error: failure !== undefined && failure.id === id ? failure.error : undefined,
    button,
    run: () => action && void run(action),
  }
}
