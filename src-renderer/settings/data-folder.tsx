import { useState, type ReactNode } from 'react'

import { ask } from '../api.ts'
import { SettingRow } from '../ui/setting-row.tsx'
import { fileProblemWords, t } from '../words.ts'

/** Where the data folder is, and a way to move it. */
export function DataFolder({ folder }: { folder: string }): ReactNode {
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
    <section className="settings-part" aria-labelledby="data-folder">
      <SettingRow
        label={<h3 id="data-folder">{t('settings.data.heading')}</h3>}
        hint={
          <>
            {t('settings.data.where')}{' '}
            <span className="path" dir="auto">
              {folder}
            </span>
          </>
        }
        below={
          <>
            <p role="status">{busy ? t('settings.data.moving') : status}</p>
            <p role="alert" className="error">
              {error}
            </p>
          </>
        }
      >
        <button aria-disabled={busy} onClick={() => busy || void move()}>
          {t('settings.data.move')}
        </button>
      </SettingRow>
    </section>
  )
}
