import type { ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { Dialog } from '../ui/dialog.tsx'
import { dropEmptyFields } from '../win-form/draft-store.ts'
import { WinForm } from '../win-form/win-form.tsx'
import { datedDay, t } from '../words.ts'

/** Everything about one win, over the list. What was typed stays when it is closed halfway. */
export function WinDialog({ win, onClose }: { win: Win; onClose: () => void }): ReactNode {
  return (
    <Dialog
      label={t('wins.dialog')}
      onClose={() => {
        dropEmptyFields(win.id)
        onClose()
      }}
    >
      {(close) => (
        <>
          <p className="hint">{datedDay(win.day)}</p>
          <WinForm win={win} whole done={close} />
        </>
      )}
    </Dialog>
  )
}
