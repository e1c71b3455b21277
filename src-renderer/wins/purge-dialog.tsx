import { useState, type ReactNode } from 'react'

import type { Win } from '../../src-shared/records.ts'
import { ask } from '../api.ts'
import { focusHeading } from '../page/focus-heading.ts'
import { Dialog } from '../ui/dialog.tsx'
import { winResultWords, t } from '../words.ts'

/** Asks before a win is deleted for good, which cannot be undone. */
export function PurgeDialog({ win, onClose }: { win: Win; onClose: () => void }): ReactNode {
  const [error, setError] = useState<string>()

  async function purge(close: () => void): Promise<void> {
    const result = await ask('win.purge', { id: win.id }).catch(() => undefined)
    if (result === undefined) setError(t('problems.unexpected'))
    else if (result.kind !== 'changed' && result.kind !== 'gone') setError(winResultWords(result))
    else {
      close()
      focusHeading()
    }
  }

  return (
    <Dialog label={t('wins.purge')} onClose={onClose}>
      {(close) => (
        <>
          <blockquote dir="auto">{win.text}</blockquote>
          <p>{t('wins.purgeAsk')}</p>
          <p role="alert" className="error">
            {error}
          </p>
          <div className="dialog-buttons">
            <button onClick={close}>{t('wins.keep')}</button>
            <button className="quiet" onClick={() => void purge(close)}>
              {t('wins.purge')}
            </button>
          </div>
        </>
      )}
    </Dialog>
  )
}
