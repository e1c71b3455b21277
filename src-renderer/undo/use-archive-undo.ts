import { useState } from 'react'

import { ask } from '../api.ts'
import { planResultWords, t } from '../words.ts'
import { UNDO_MS, type UndoAction, type UndoOutcome } from './undo-action.ts'

/** A goal, task, step or repeat that was just archived. */
export interface ArchivedItem {
  id: string
  text: string
}

/** The undo action of the item that was archived last, and a function that sets that item. */
export function useArchiveUndo(): [UndoAction | undefined, (item: ArchivedItem) => void] {
  const [action, setAction] = useState<UndoAction>()
  function onArchive({ id }: ArchivedItem): void {
    setAction({
      id,
      words: t('plan.letGoSaid'),
      until: Date.now() + UNDO_MS,
      undo: async () => {
        const outcome = await restore(id)
        if (outcome === 'undone') setAction(undefined)
        return outcome
      },
    })
  }
  return [action, onArchive]
}

async function restore(id: string): Promise<UndoOutcome> {
  const result = await ask('plan.restore', { id }).catch(() => undefined)
  if (result?.kind === 'changed') return 'undone'
  if (result?.kind === 'gone') return 'gone'
  return { error: result === undefined ? t('disk.unexpected') : planResultWords(result) }
}
