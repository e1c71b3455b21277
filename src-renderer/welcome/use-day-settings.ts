import { useEffect, useRef, useState } from 'react'

import type { NudgesView } from '../../src-shared/contract/nudges.ts'
import type { SettingsView } from '../../src-shared/contract/settings.ts'
import { ask } from '../api.ts'
import { fileProblemWords, t } from '../words.ts'
import { windowEnd } from './nudge-window.ts'

/** What was chosen in the welcome; undefined fields are unchanged. */
interface DayDraft {
  from?: string
  restDays?: number[]
  startAtLogin?: boolean
}

/** The settings of a day, and functions that change them. */
export interface DaySettings {
  /** Empty until main has answered. */
  from: string
  restDays: readonly number[]
  startAtLogin: boolean
  /** Why the app cannot start at login. */
  refusal: string | undefined
  /** Why the last choice was not saved. */
  error: string | undefined
  choose: (choice: Pick<DayDraft, 'from' | 'restDays'>) => void
  chooseStartAtLogin: (on: boolean) => void
}

/** The settings of a day. Each choice is saved at once, however the welcome is left. */
export function useDaySettings(): DaySettings {
  const [draft, setDraft] = useState<DayDraft>({})
  const [nudges, setNudges] = useState<NudgesView['settings']>()
  /** The settings that main is asked for at the beginning. */
  const asked = useRef<Promise<NudgesView>>(undefined)
  const [start, setStart] = useState<SettingsView['startAtLogin']>()
  const [refusal, setRefusal] = useState<string>()
  const [error, setError] = useState<string>()
  const refused = start?.state === 'refused' ? start.reason : refusal

  useEffect(() => {
    asked.current = ask('nudges.read', {})
    void asked.current.then(({ settings }) => setNudges(settings))
    void ask('settings.read', {}).then(({ startAtLogin }) => setStart(startAtLogin))
  }, [])

  async function choose(choice: Pick<DayDraft, 'from' | 'restDays'>): Promise<void> {
    setDraft((now) => ({ ...now, ...choice }))
    const { from, restDays } = choice
    // Somebody may choose before main has answered; what shows as chosen is saved.
    const until = (nudges ?? (await asked.current?.catch(() => undefined))?.settings)?.until
    const changes = {
      ...(from !== undefined && { from }),
      ...(from !== undefined && until !== undefined && { until: windowEnd(from, until) }),
      ...(restDays !== undefined && { restDays }),
    }
    const saved = await ask('nudges.change', changes).catch(() => undefined)
    if (saved?.kind === 'changed') setError(undefined)
    else setError(saved === undefined ? t('disk.unexpected') : fileProblemWords(saved.problem))
  }

  async function chooseStartAtLogin(startAtLogin: boolean): Promise<void> {
    setDraft((now) => ({ ...now, startAtLogin }))
    const result = await ask('settings.start-at-login', { on: startAtLogin }).catch(() => undefined)
    if (result?.kind === 'refused') setRefusal(result.reason)
  }

  return {
    from: draft.from ?? nudges?.from ?? '',
    restDays: draft.restDays ?? nudges?.restDays ?? [],
    startAtLogin: refused === undefined && (draft.startAtLogin ?? start?.state === 'on'),
    refusal: refused,
    error,
    choose: (choice) => void choose(choice),
    chooseStartAtLogin: (on) => void chooseStartAtLogin(on),
  }
}
