import { useEffect, useRef, useState, type ReactNode } from 'react'

import type {
  BackupsView,
  BackupView,
  RestorePreview,
  RestoreResult,
} from '../../src-shared/contract/data.ts'
import type { ChangeResult } from '../../src-shared/contract/journal.ts'
import type { SettingsResult } from '../../src-shared/contract/save-result.ts'
import { ask, onEvent } from '../api.ts'
import { REGION } from '../region.ts'
import { dateFormat, diskWords, t } from '../words.ts'

const WHEN = { dateStyle: 'medium', timeStyle: 'short' } as const

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
  const [busy, setBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const asked = useRef('')

  useEffect(() => {
    const stop = onEvent('backups.changed', setView)
    void ask('backups.read', {}).then(setView)
    return stop
  }, [])

  async function lookInto(name: string): Promise<void> {
    setSaid(undefined)
    setTrouble(undefined)
    asked.current = name
    const preview = await ask('backup.preview', { name }).catch(() => null)
    // Somebody may have asked for another one meanwhile.
    if (asked.current !== name) return
    if (preview === null) setTrouble(t('settings.backups.gone'))
    else setLook({ name, preview })
  }

  /** Does one thing at a time, says how it went, and has the focus on what stays. */
  async function work(
    doing: Promise<SettingsResult | RestoreResult | ChangeResult>,
    done: 'made' | 'restored' | 'undone',
  ): Promise<void> {
    setBusy(true)
    const result = await doing.catch(() => undefined)
    setBusy(false)
    setLook(undefined)
    setTrouble(troubleOf(result))
    setSaid(troubleOf(result) === undefined ? t(`settings.backups.${done}`) : undefined)
    if (done !== 'made') heading.current?.focus()
  }

  function make(): void {
    if (!busy) void work(ask('backup.make', {}), 'made')
  }

  function restore(name: string): void {
    if (!busy) void work(ask('backup.restore', { name }), 'restored')
  }

  function undo(): void {
    if (!busy) void work(ask('restore.undo', {}), 'undone')
  }

  return (
    <section aria-labelledby="backups">
      <h2 id="backups" ref={heading} tabIndex={-1}>
        {t('settings.backups.heading')}
      </h2>
      <p className="hint">{t('settings.backups.what')}</p>
      <p>
        <button onClick={make}>{t('settings.backups.make')}</button>
      </p>
      <p role="status">{said}</p>
      {view?.canUndo && (
        <p>
          <button onClick={undo}>{t('settings.backups.undo')}</button>
        </p>
      )}
      <p role="alert" className="trouble">
        {trouble ??
          (view?.problem && t('settings.backups.trouble', { reason: diskWords(view.problem) }))}
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
                  aria-label={t('settings.backups.lookNamed', {
                    date: dateFormat(WHEN).format(backup.at),
                  })}
                  onClick={() => void lookInto(backup.name)}
                >
                  {t('settings.backups.look')}
                </button>
              )}
              {look?.name === backup.name && (
                <Preview
                  {...look.preview}
                  restore={() => restore(backup.name)}
                  cancel={() => {
                    setLook(undefined)
                    heading.current?.focus()
                  }}
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
  examples,
  restore,
  cancel,
}: RestorePreview & { restore: () => void; cancel: () => void }): ReactNode {
  const nothing = back + changed + away === 0
  const first = useRef<HTMLDivElement>(null)
  // The button that asked for it is gone.
  useEffect(() => first.current?.focus(), [])
  return (
    <div ref={first} className="preview" tabIndex={-1}>
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
      {examples.length > 0 && (
        <>
          <p className="hint">{t('settings.backups.examples')}</p>
          <ul className="examples">
            {examples.map((text, number) => (
              // oxlint-disable-next-line react/no-array-index-key -- the same words may be there twice, and the list never changes
              <li key={number}>{text}</li>
            ))}
          </ul>
        </>
      )}
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

function troubleOf(
  result: SettingsResult | RestoreResult | ChangeResult | undefined,
): string | undefined {
  if (result === undefined) return t('problems.unexpected')
  if (result.kind === 'not-saved') return diskWords(result.problem)
  return result.kind === 'gone' ? t('settings.backups.gone') : undefined
}

/** Sizes as people know them: kilobytes and megabytes of a thousand. */
function sizeWords(bytes: number): string {
  const [unit, divisor] = bytes < 1_000_000 ? (['kilobyte', 1e3] as const) : ['megabyte', 1e6]
  const format = new Intl.NumberFormat(REGION, { style: 'unit', unit, maximumFractionDigits: 1 })
  return format.format(bytes / divisor)
}

function entryWords({ at, wins, bytes }: BackupView): string {
  return t('settings.backups.entry', {
    count: wins,
    date: dateFormat(WHEN).format(at),
    size: sizeWords(bytes),
  })
}
