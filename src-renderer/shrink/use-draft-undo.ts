import { useEffect, useState } from 'react'

import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { UNDO_MS, type UndoAction } from '../undo/undo-action.ts'
import { t } from '../words.ts'
import { clearReplacedDraft, getReplacedDraft, isEmptyDraft } from './draft-store.ts'
import type { ShrinkDraftState } from './use-shrink-draft.ts'

interface DraftUndo {
  /** Brings back the draft that was replaced last. */
  action: UndoAction | undefined
  /** Offers to bring back the present draft, if it is not empty. */
  offer: () => void
  clear: () => void
}

/** Offers to bring back a draft for a while after another one has replaced it. */
export function useDraftUndo({ now, replace }: ShrinkDraftState): DraftUndo {
  const [action, setAction] = useState(() => {
    const replaced = getReplacedDraft()
    return replaced && bringBack(replaced)
  })
  useEffect(clearReplacedDraft, [])

  function bringBack(draft: ShrinkDraft): UndoAction {
    return {
      id: crypto.randomUUID(),
      words: t('shrink.putAway'),
      until: Date.now() + UNDO_MS,
      undo: () => {
        // What was typed since can be brought back in turn.
        const since = now()
        setAction(isEmptyDraft(since) ? undefined : bringBack(since))
        replace(draft)
        return Promise.resolve('undone')
      },
    }
  }

  return {
    action,
    offer: () => {
      if (!isEmptyDraft(now())) setAction(bringBack(now()))
    },
    clear: () => setAction(undefined),
  }
}
