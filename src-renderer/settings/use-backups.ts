import { useEffect, useRef, useState } from 'react'

import type { BackupsView, RestorePreview, RestoreResult } from '../../src-shared/contract/data.ts'
import type { ChangeResult } from '../../src-shared/contract/journal.ts'
import type { SettingsResult } from '../../src-shared/contract/save-result.ts'
import { ask } from '../api.ts'
import { followView } from '../page/follow-view.ts'
import { rememberFocus } from '../page/remember-focus.ts'
import { fileProblemWords, t } from '../words.ts'

/** What restoring a backup would change. */
interface OpenPreview {
  name: string
  preview: RestorePreview
}

interface BackupsState {
  /** Undefined until main has answered. */
  view: BackupsView | undefined
  /** The preview on the screen. */
  open: OpenPreview | undefined
  /** What was done last. */
  status: string | undefined
  /** Why it failed. */
  error: string | undefined
  preview: (name: string) => void
  closePreview: () => void
  make: () => void
  restore: (name: string) => void
  undo: () => void
}

/**
 * The backups, and what can be done with them, one thing at a time.
 *
 * @param onReplaced the list was changed, and the button that was pressed may be gone
 */
export function useBackups(onReplaced: () => void): BackupsState {
  const [view, setView] = useState<BackupsView>()
  const [open, setOpen] = useState<OpenPreview>()
  const [status, setStatus] = useState<string>()
  const [error, setError] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const previewed = useRef('')

  useEffect(() => followView('backups.changed', () => ask('backups.read', {}), setView), [])

  async function preview(name: string): Promise<void> {
    setStatus(undefined)
    setError(undefined)
    previewed.current = name
    const found = await ask('backup.preview', { name }).catch(() => null)
    // Another preview may have been asked for meanwhile.
    if (previewed.current !== name) return
    if (found === null) setError(t('settings.backups.gone'))
    else setOpen({ name, preview: found })
  }

  async function run(
    work: () => Promise<SettingsResult | RestoreResult | ChangeResult>,
    done: 'made' | 'restored' | 'undone',
  ): Promise<void> {
    if (isBusy) return
    setIsBusy(true)
    const hasStayed = rememberFocus()
    const result = await work().catch(() => undefined)
    setIsBusy(false)
    setOpen(undefined)
    const failure = errorOf(result)
    setError(failure)
    setStatus(failure === undefined ? t(`settings.backups.${done}`) : undefined)
    if (done !== 'made' && hasStayed()) onReplaced()
  }

  return {
    view,
    open,
    status,
    error,
    preview: (name) => void preview(name),
    closePreview: () => setOpen(undefined),
    make: () => void run(() => ask('backup.make', {}), 'made'),
    restore: (name) => void run(() => ask('backup.restore', { name }), 'restored'),
    undo: () => void run(() => ask('restore.undo', {}), 'undone'),
  }
}

/** Why a backup could not be made or restored; undefined if it was. */
function errorOf(
  result: SettingsResult | RestoreResult | ChangeResult | undefined,
): string | undefined {
  if (result === undefined) return t('problems.unexpected')
  if (result.kind === 'not-saved') return fileProblemWords(result.problem)
  return result.kind === 'gone' ? t('settings.backups.gone') : undefined
}
