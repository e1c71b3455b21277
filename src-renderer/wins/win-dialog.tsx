import type { ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { datedDay } from '../formats/dates.ts'
import { Dialog } from '../ui/dialog.tsx'
import { dropEmptyFields } from '../win-form/draft-store.ts'
import { WinForm } from '../win-form/win-form.tsx'
import { t } from '../words.ts'

/** The form of one win in a dialog. Its draft is kept if the dialog is closed without saving. */
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
          <WinForm win={win} isExpanded onDone={close} />
        </>
      )}
    </Dialog>
  )
}
