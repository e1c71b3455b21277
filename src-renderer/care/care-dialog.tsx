import type { ReactNode } from 'react'

import { Dialog } from '../ui/dialog.tsx'
import { t } from '../words.ts'
import { CareCard } from './care-card.tsx'
import { useCarePrompt } from './care-prompt.ts'

/** The care card in a dialog, while a change waits for it. */
export function CareDialog(): ReactNode {
  const prompt = useCarePrompt()
  if (prompt === undefined) return null
  const { found, onEnd } = prompt
  return (
    // Each card is a dialog of its own, so that it takes the focus.
    <Dialog key={found.texts.join('\n')} label={t('care.region')} onClose={() => onEnd(false)}>
      {(close) => <CareCard found={found} onClose={close} onOrdinary={() => onEnd(true)} />}
    </Dialog>
  )
}
