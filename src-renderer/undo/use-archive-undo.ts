import { useState } from 'react'

import { ask } from '../api.ts'
import { planTrouble, t } from '../words.ts'
import { UNDO_MS, type Undoable, type Undone } from './undo-bar.tsx'

/** Something of the plan that was just let go. */
export interface GoneItem {
  id: string
  text: string
}

/** What was let go last, as it can be taken up again, and a way to say that something was. */
export function useLetGo(): [Undoable | undefined, (item: GoneItem) => void] {
  const [offer, setOffer] = useState<Undoable>()
  function letGo({ id }: GoneItem): void {
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

async function takeUp(id: string): Promise<Undone> {
  const result = await ask('plan.take-up', { id }).catch(() => undefined)
  if (result?.kind === 'changed') return 'undone'
  if (result?.kind === 'gone') return 'gone'
  return { trouble: result === undefined ? t('disk.unexpected') : planTrouble(result) }
}
