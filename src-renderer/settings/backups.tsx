import { useEffect, useState, type ReactNode } from 'react'

import type { BackupsView, BackupView, RestorePreview } from '../../src-shared/contract.ts'
import { ask, onEvent } from '../api.ts'
import { problemWords, t } from '../words.ts'

const WHEN = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** What a backup would change, and which one. */
interface Look {
  name: string
  preview: RestorePreview
}

/** The backups: made by themselves, looked into before they are restored, and a way back. */
export function Backups(): ReactNode {
  const [view, setView] = useState<BackupsView>()
  const [look, setLook] = useState<Look>()
  const [said, setSaid] = useState<string>()
  const [trouble, setTrouble] = useState<string>()

  useEffect(() => {
    const stop = onEvent('backups.changed', setView)
    void ask('backups.read', {}).then(setView)
    return stop
  }, [])

  async function lookInto(name: string): Promise<void> {
    setSaid(undefined)
    const preview = await ask('backup.preview', { name }).catch(() => null)
    if (preview === null) setTrouble(t('settings.backups.gone'))
    else setLook({ name, preview })
  }

  async function make(): Promise<void> {
    const result = await ask('backup.make', {}).catch(() => undefined)
    setSaid(result?.kind === 'changed' ? t('settings.backups.made') : undefined)
    if (result === undefined) setTrouble(t('problems.unexpected'))
    else setTrouble(result.kind === 'not-saved' ? problemWords(result.problem) : undefined)
  }

  async function restore(name: string): Promise<void> {
    const result = await ask('backup.restore', { name }).catch(() => undefined)
    setLook(undefined)
    setSaid(result?.kind === 'restored' ? t('settings.backups.restored') : undefined)
    if (result === undefined) setTrouble(t('problems.unexpected'))
    else if (result.kind === 'gone') setTrouble(t('settings.backups.gone'))
    else setTrouble(result.kind === 'not-saved' ? problemWords(result.problem) : undefined)
  }

  async function undo(): Promise<void> {
    const result = await ask('restore.undo', {}).catch(() => undefined)
    setSaid(result?.kind === 'changed' ? t('settings.backups.undone') : undefined)
    setTrouble(result?.kind === 'not-saved' ? problemWords(result.problem) : undefined)
  }

  return (
    <section aria-labelledby="backups">
      <h2 id="backups">{t('settings.backups.heading')}</h2>
      <p className="hint">{t('settings.backups.what')}</p>
      <p>
        <button onClick={() => void make()}>{t('settings.backups.make')}</button>
      </p>
      <p role="status">{said}</p>
      {view?.canUndo && (
        <p>
          <button onClick={() => void undo()}>{t('settings.backups.undo')}</button>
        </p>
      )}
      <p role="alert" className="trouble">
        {trouble ??
          (view?.problem && t('settings.backups.trouble', { reason: problemWords(view.problem) }))}
      </p>
      {view?.backups.length === 0 ? (
        <p>{t('settings.backups.none')}</p>
      ) : (
        <ul aria-label={t('settings.backups.list')} className="backups">
          {view?.backups.map((backup) => (
            <li key={backup.name}>
              <span>
                {entryWords(backup)}
                {backup.beforeRestore && (
                  <span className="hint"> – {t('settings.backups.beforeRestore')}</span>
                )}
              </span>
              {look?.name === backup.name ? null : (
                <button
                  className="quiet"
                  aria-label={t('settings.backups.lookNamed', { date: WHEN.format(backup.at) })}
                  onClick={() => void lookInto(backup.name)}
                >
                  {t('settings.backups.look')}
                </button>
              )}
              {look?.name === backup.name && (
                <Preview
                  {...look.preview}
                  restore={() => void restore(backup.name)}
                  cancel={() => setLook(undefined)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Preview({
  back,
  changed,
  away,
  restore,
  cancel,
}: RestorePreview & { restore: () => void; cancel: () => void }): ReactNode {
  const nothing = back + changed + away === 0
  return (
    <div className="preview">
      <p role="status">
        {nothing
          ? t('settings.backups.previewSame')
          : [
              back > 0 && t('settings.backups.previewBack', { count: back }),
              changed > 0 && t('settings.backups.previewChanged', { count: changed }),
              away > 0 && t('settings.backups.previewAway', { count: away }),
              t('settings.backups.previewStay'),
            ]
              .filter(Boolean)
              .join(' ')}
      </p>
      <div className="preview-buttons">
        {nothing ? null : (
          <button className="primary" onClick={restore}>
            {t('settings.backups.restore')}
          </button>
        )}
        <button onClick={cancel}>
          {t(nothing ? 'today.noticeRead' : 'settings.backups.cancel')}
        </button>
      </div>
    </div>
  )
}

/** Sizes as people know them: kilobytes and megabytes of a thousand. */
function sizeWords(bytes: number): string {
  const [unit, divisor] = bytes < 1_000_000 ? (['kilobyte', 1e3] as const) : ['megabyte', 1e6]
  const format = new Intl.NumberFormat(undefined, { style: 'unit', unit, maximumFractionDigits: 1 })
  return format.format(bytes / divisor)
}

function entryWords({ at, wins, bytes }: BackupView): string {
  return t('settings.backups.entry', {
    count: wins,
    date: WHEN.format(at),
    size: sizeWords(bytes),
  })
}
