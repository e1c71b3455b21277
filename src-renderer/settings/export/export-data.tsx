import './export-data.css'
import { useState, type ReactNode } from 'react'

import { ask } from '../../api.ts'
import { SettingRow } from '../../ui/setting-row.tsx'
import { t } from '../../words.ts'
import { ExportDialog } from './export-dialog.tsx'
import { useExport } from './use-export.ts'

/** Taking everything out: what it becomes is asked in a dialog, where it goes by the system. */
export function ExportData(): ReactNode {
  const [isOpen, setIsOpen] = useState(false)
  const { start, share, status, error, canShow } = useExport()
  return (
    <section className="settings-part" aria-labelledby="export">
      <SettingRow
        label={<h3 id="export">{t('export.heading')}</h3>}
        hint={t('export.what')}
        below={
          <>
            {share !== undefined && (
              <progress
                className="export-progress"
                aria-label={t('export.progress')}
                value={share}
              />
            )}
            <p role="status">{share === undefined ? status : t('export.writing')}</p>
            {canShow && share === undefined && (
              <button className="quiet" onClick={() => void ask('export.show', {})}>
                {t('export.show')}
              </button>
            )}
            <p role="alert" className="error">
              {error}
            </p>
          </>
        }
      >
        <button onClick={() => setIsOpen(true)}>{t('export.open')}</button>
      </SettingRow>
      {isOpen && <ExportDialog start={start} onClose={() => setIsOpen(false)} />}
    </section>
  )
}
