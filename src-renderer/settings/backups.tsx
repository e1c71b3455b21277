import './backups.css'
import { useRef, type ReactNode } from 'react'

import type { BackupView } from '../../src-shared/contract/data.ts'
import { catalog } from '../formats/catalog.ts'
import { dateFormat } from '../formats/dates.ts'
import { SettingRow } from '../ui/setting-row.tsx'
import { fileProblemWords, t } from '../words.ts'
import { RestorePreview } from './restore-preview.tsx'
import { useBackups } from './use-backups.ts'

const WHEN = { dateStyle: 'medium', timeStyle: 'short' } as const

/** The backups: made on request, previewed before they are restored, and an undo of the last restore. */
export function Backups(): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  const focusHeading = (): void => heading.current?.focus()
  const backups = useBackups(focusHeading)
  const { view, open, status, error } = backups
  return (
    <section className="settings-part" aria-labelledby="backups">
      <SettingRow
        label={
          <h3 id="backups" ref={heading} tabIndex={-1}>
            {t('settings.backups.heading')}
          </h3>
        }
        hint={t(`settings.backups.${view?.backups.length === 0 ? 'none' : 'what'}`)}
        below={
          <>
            <p role="status">{status}</p>
            <p role="alert" className="error">
              {error ??
                (view?.problem &&
                  t('settings.backups.trouble', { reason: fileProblemWords(view.problem) }))}
            </p>
          </>
        }
      >
        {view?.canUndo && (
          <button className="quiet" onClick={backups.undo}>
            {t('settings.backups.undo')}
          </button>
        )}
        <button onClick={backups.make}>{t('settings.backups.make')}</button>
      </SettingRow>
      {view !== undefined && view.backups.length > 0 && (
        <ul aria-label={t('settings.backups.list')} className="backups">
          {view.backups.map((backup) => (
            <li key={backup.name}>
              <BackupLabel backup={backup} />
              {open?.name === backup.name ? (
                <RestorePreview
                  preview={open.preview}
                  restore={() => backups.restore(backup.name)}
                  cancel={() => {
                    backups.closePreview()
                    focusHeading()
                  }}
                />
              ) : (
                <button
                  className="quiet"
                  aria-label={t('settings.backups.lookNamed', {
                    date: dateFormat(WHEN).format(backup.at),
                  })}
                  onClick={() => backups.preview(backup.name)}
                >
                  {t('settings.backups.look')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** When a backup was made, how many wins it has, and its size. */
function BackupLabel({ backup }: { backup: BackupView }): ReactNode {
  const { at, wins, bytes, beforeRestore } = backup
  return (
    <span>
      {t('settings.backups.entry', {
        count: wins,
        date: dateFormat(WHEN).format(at),
        size: sizeWords(bytes),
      })}
      {beforeRestore && <span className="hint"> – {t('settings.backups.beforeRestore')}</span>}
    </span>
  )
}

/** A size in kilobytes or megabytes of a thousand, as file managers show it. */
function sizeWords(bytes: number): string {
  const [unit, divisor] = bytes < 1_000_000 ? (['kilobyte', 1e3] as const) : ['megabyte', 1e6]
  const format = { style: 'unit', unit, maximumFractionDigits: 1 } as const
  return catalog.numberFormat(format).format(bytes / divisor)
}
