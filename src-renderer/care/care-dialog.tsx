import type { ReactNode } from 'react'

import { Dialog } from '../ui/dialog.tsx'
import { t } from '../words.ts'
import { CareCard } from './care-card.tsx'
import { useCarePrompt } from './care-prompt.ts'

/** The care card over the screen, while one is asked for. */
export function CareDialog(): ReactNode {
  const asked = useCarePrompt()
  if (asked === undefined) return null
  const { found, over } = asked
  return (
    // Each card is a dialog of its own, so that the focus goes into it.
    <Dialog key={found.texts.join('\n')} label={t('care.region')} onClose={() => over(false)}>
      {(close) => (
        <CareCard
          found={found}
          onClose={close}
          somethingElse={() => {
            over(true)
          }}
        />
      )}
    </Dialog>
  )
}
