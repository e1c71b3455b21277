import { useEffect, useState } from 'react'

import type { NudgesView } from '../../../src-shared/contract/nudges.ts'
import type { SettingsResult } from '../../../src-shared/contract/save-result.ts'
import type { NudgeSettings } from '../../../src-shared/nudges.ts'
import { ask } from '../../api.ts'
import { followView } from '../../page/follow-view.ts'
import { fileProblemWords, t } from '../../words.ts'

/** A change of settings. Pauses and low-energy days have commands of their own. */
export type NudgeChange = Partial<Omit<NudgeSettings, 'pause' | 'lowEnergyDay'>>

/** The settings for nudges, and functions that change them. */
export interface NudgeSettingsState {
  /** What main knows, with changes that are being saved applied. */
  view: NudgesView | undefined
  /** Why a change is not saved. The change stays on the screen meanwhile. */
  error: string | undefined
  change: (changes: NudgeChange) => void
  /** Waits for a pause or a low-energy day to be saved. */
  save: (saving: Promise<SettingsResult>) => Promise<void>
  /** Sends the unsaved changes again; undefined if there are none. */
  retry: (() => void) | undefined
}

/** The settings for nudges, kept up to date while the screen is shown. */
export function useNudgeSettings(): NudgeSettingsState {
  const [view, setView] = useState<NudgesView>()
  const [pending, setPending] = useState<NudgeChange>({})
  const [error, setError] = useState<string>()

  useEffect(() => followView('nudges.changed', () => ask('nudges.read', {}), setView), [])

  async function save(saving: Promise<SettingsResult>): Promise<void> {
    const found = await saveError(saving)
    setError(found)
    if (found === undefined) setView(await ask('nudges.read', {}))
  }

  async function send(changes: NudgeChange): Promise<void> {
    const found = await saveError(ask('nudges.change', changes))
    setError(found)
    if (found !== undefined) return
    const now = await ask('nudges.read', {})
    setView(now)
    // Later changes are still being saved.
    setPending((waiting) => withoutSaved(waiting, changes))
  }

  function change(changes: NudgeChange): void {
    setPending((waiting) => ({ ...waiting, ...changes }))
    void send(changes)
  }

  return {
    view: view && { ...view, settings: { ...view.settings, ...pending } },
    error,
    change,
    save,
    retry:
      error !== undefined && Object.keys(pending).length > 0 ? () => void send(pending) : undefined,
  }
}

/** Waits for a change. Resolves to an error message if it was not saved. */
async function saveError(saving: Promise<SettingsResult>): Promise<string | undefined> {
  const result = await saving.catch(() => undefined)
  if (result?.kind === 'changed') return undefined
  if (result === undefined) return t('disk.unexpected')
  return t('nudges.notSaved', { reason: fileProblemWords(result.problem) })
}

/** The pending changes that are left once some are saved. */
function withoutSaved(waiting: NudgeChange, saved: NudgeChange): NudgeChange {
  return Object.fromEntries(
    Object.entries(waiting).filter(([name, value]) => value !== saved[name as keyof NudgeChange]),
  )
}
