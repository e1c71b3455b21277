import { useEffect, useState } from 'react'

import type { NudgesView } from '../../src-shared/contract/nudges.ts'
import type { SettingsResult } from '../../src-shared/contract/save-result.ts'
import type { NudgeSettings } from '../../src-shared/nudges.ts'
import { ask, onEvent } from '../api.ts'
import { diskWords, t } from '../words.ts'

/** Choices as a screen changes them. Pauses and low-energy days have commands of their own. */
export type NudgeChoices = Partial<Omit<NudgeSettings, 'pause' | 'lowEnergyDay'>>

/** The choices about nudges, and ways to change them. */
export interface Nudges {
  /** What main knows, with what was just chosen already in it. */
  view: NudgesView | undefined
  /** Why something is not saved, in a sentence. What was chosen stays on the screen meanwhile. */
  trouble: string | undefined
  change: (changes: NudgeChoices) => void
  /** A pause, or a low-energy day. */
  keep: (saving: Promise<SettingsResult>) => Promise<void>
  /** Sends again what is not saved yet; nothing where that cannot be done from here. */
  again: (() => void) | undefined
}

/** Nudges as main knows them, kept up to date while the screen is shown. */
export function useNudges(): Nudges {
  const [view, setView] = useState<NudgesView>()
  const [pending, setPending] = useState<NudgeChoices>({})
  const [trouble, setTrouble] = useState<string>()

  useEffect(() => {
    const stop = onEvent('nudges.changed', setView)
    void ask('nudges.read', {}).then(setView)
    return stop
  }, [])

  async function keep(saving: Promise<SettingsResult>): Promise<void> {
    const found = await troubleIn(saving)
    setTrouble(found)
    if (found === undefined) setView(await ask('nudges.read', {}))
  }

  async function send(changes: NudgeChoices): Promise<void> {
    const found = await troubleIn(ask('nudges.change', changes))
    setTrouble(found)
    if (found !== undefined) return
    const now = await ask('nudges.read', {})
    setView(now)
    // What was chosen meanwhile is not there yet.
    setPending((waiting) => without(waiting, changes))
  }

  function change(changes: NudgeChoices): void {
    setPending((waiting) => ({ ...waiting, ...changes }))
    void send(changes)
  }

  return {
    view: view && { ...view, settings: { ...view.settings, ...pending } },
    trouble,
    change,
    keep,
    again:
      trouble !== undefined && Object.keys(pending).length > 0
        ? () => void send(pending)
        : undefined,
  }
}

async function troubleIn(saving: Promise<SettingsResult>): Promise<string | undefined> {
  const result = await saving.catch(() => undefined)
  if (result?.kind === 'changed') return undefined
  if (result === undefined) return t('disk.unexpected')
  return t('nudges.notSaved', { reason: diskWords(result.problem) })
}

/** What is still waiting once some changes are saved. */
function without(waiting: NudgeChoices, saved: NudgeChoices): NudgeChoices {
  return Object.fromEntries(
    Object.entries(waiting).filter(([name, value]) => value !== saved[name as keyof NudgeChoices]),
  )
}
