import { useState, type ReactNode } from 'react'

import { ask } from '../api.ts'
import { fileProblemWords, t } from '../words.ts'

/** Where the data folder is, and a way to move it. */
export function DataFolderSection({ folder }: { folder: string }): ReactNode {
  const [busy, setBusy] = useState(false)
  const [status, setStatus] = useState<string>()
  const [error, setError] = useState<string>()

  async function move(): Promise<void> {
    setBusy(true)
    setStatus(undefined)
    setError(undefined)
    const result = await ask('data.move', {}).catch(() => undefined)
    setBusy(false)
    switch (result?.kind) {
      case 'moved':
        return setStatus(t('settings.data.moved', { path: folder }))
      case 'cancelled':
        return
      case 'nested':
      case 'same':
        return setError(t(`settings.data.${result.kind}`))
      case 'not-verified':
        return setError(t('settings.data.not-verified', { path: result.path }))
      case 'not-saved':
        return setError(fileProblemWords(result.problem))
      case undefined:
        return setError(t('problems.unexpected'))
    }
  }

  return (
    <section aria-labelledby="data">
      <h2 id="data">{t('settings.data.heading')}</h2>
      <p>{t('settings.data.where')}</p>
      <p className="path">{folder}</p>
      <p>
        <button aria-disabled={busy} onClick={() => busy || void move()}>
          {t('settings.data.move')}
        </button>
      </p>
      <p role="status">{busy ? t('settings.data.moving') : status}</p>
      <p role="alert" className="error">
        {error}
      </p>
    </section>
  )
}
