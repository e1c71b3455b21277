import { useState } from 'react'

import { ask } from '../api.ts'
import { planResultWords, t } from '../words.ts'
import { UNDO_MS, type UndoAction, type UndoOutcome } from './undo-bar.tsx'

/** Something of the plan that was just let go. */
export interface ArchivedItem {
  id: string
  text: string
}

/** What was let go last, as it can be taken up again, and a way to say that something was. */
export function useArchiveUndo(): [UndoAction | undefined, (item: ArchivedItem) => void] {
  const [offer, setOffer] = useState<UndoAction>()
  function letGo({ id }: ArchivedItem): void {
    setOffer({
      id,
      words: t('plan.letGoSaid'),
      until: Date.now() + UNDO_MS,
      undo: async () => {
        const undone = await takeUp(id)
        if (undone === 'undone') setOffer(undefined)
        return undone
      },
    })
  }
  return [offer, letGo]
}

async function takeUp(id: string): Promise<UndoOutcome> {
  const result = await ask('plan.take-up', { id }).catch(() => undefined)
  if (result?.kind === 'changed') return 'undone'
  if (result?.kind === 'gone') return 'gone'
  return { error: result === undefined ? t('disk.unexpected') : planResultWords(result) }
}
