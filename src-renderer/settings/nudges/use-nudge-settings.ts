import { useEffect, useState } from 'react'

import type { NudgesView } from '../../../src-shared/contract/nudges.ts'
import type { SettingsResult } from '../../../src-shared/contract/save-result.ts'
import type { NudgeSettings } from '../../../src-shared/nudges.ts'
import { ask, onEvent } from '../../api.ts'
import { fileProblemWords, t } from '../../words.ts'

/** Choices as a screen changes them. Pauses and low-energy days have commands of their own. */
export type NudgeChange = Partial<Omit<NudgeSettings, 'pause' | 'lowEnergyDay'>>

/** The choices about nudges, and ways to change them. */
export interface NudgeSettingsState {
  /** What main knows, with what was just chosen already in it. */
  view: NudgesView | undefined
  /** Why something is not saved, in a sentence. What was chosen stays on the screen meanwhile. */
  error: string | undefined
  change: (changes: NudgeChange) => void
  /** A pause, or a low-energy day. */
  keep: (saving: Promise<SettingsResult>) => Promise<void>
  /** Sends again what is not saved yet; nothing where that cannot be done from here. */
  retry: (() => void) | undefined
}

/** Nudges as main knows them, kept up to date while the screen is shown. */
export function useNudgeSettings(): NudgeSettingsState {
  const [view, setView] = useState<NudgesView>()
  const [pending, setPending] = useState<NudgeChange>({})
  const [error, setError] = useState<string>()

  useEffect(() => {
    const stop = onEvent('nudges.changed', setView)
    void ask('nudges.read', {}).then(setView)
    return stop
  }, [])

  async function keep(saving: Promise<SettingsResult>): Promise<void> {
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
    // What was chosen meanwhile is not there yet.
    setPending((waiting) => without(waiting, changes))
  }

  function change(changes: NudgeChange): void {
    setPending((waiting) => ({ ...waiting, ...changes }))
    void send(changes)
  }

  return {
    view: view && { ...view, settings: { ...view.settings, ...pending } },
    error,
    change,
    keep,
    retry:
      error !== undefined && Object.keys(pending).length > 0 ? () => void send(pending) : undefined,
  }
}

async function saveError(saving: Promise<SettingsResult>): Promise<string | undefined> {
  const result = await saving.catch(() => undefined)
  if (result?.kind === 'changed') return undefined
  if (result === undefined) return t('disk.unexpected')
  return t('nudges.notSaved', { reason: fileProblemWords(result.problem) })
}

/** What is still waiting once some changes are saved. */
function without(waiting: NudgeChange, saved: NudgeChange): NudgeChange {
  return Object.fromEntries(
    Object.entries(waiting).filter(([name, value]) => value !== saved[name as keyof NudgeChange]),
  )
}
