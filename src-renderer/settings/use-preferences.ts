import { useEffect, useState } from 'react'

import type {
  Preferences,
  PreferencesResult,
  SettingsView,
} from '../../src-shared/contract/settings.ts'
import { ask } from '../api.ts'
import { withCareCheck } from '../care/care-prompt.ts'
import { followView } from '../page/follow-view.ts'
import { fileProblemWords, t } from '../words.ts'

/** The preferences, and a function that changes some of them. */
export interface PreferencesState {
  /** Undefined until main has answered. */
  view: SettingsView | undefined
  /** Why the last change was not saved. */
  error: string | undefined
  /** Changes some preferences at once. Resolves to what became of it; undefined if that is unknown. */
  change: (changes: Partial<Preferences>) => Promise<PreferencesResult | undefined>
}

/** What a section of preferences is given. */
export interface SectionProps {
  view: SettingsView
  error: string | undefined
  change: PreferencesState['change']
}

/** The preferences, kept up to date while the screen is shown. */
export function usePreferences(): PreferencesState {
  const [told, setTold] = useState<SettingsView>()
  /** Changes that main has not answered: what it tells meanwhile may not have them yet. */
  const [pending, setPending] = useState<readonly Partial<SettingsView>[]>([])
  const [error, setError] = useState<string>()
  useEffect(() => followView('settings.changed', () => ask('settings.read', {}), setTold), [])

  async function change(changes: Partial<Preferences>): Promise<PreferencesResult | undefined> {
    const { shortcut: _, ...shown } = changes
    setPending((now) => [...now, shown])
    const asked = withCareCheck<PreferencesResult>(() => ask('settings.change', changes))
    const result = await asked.catch(() => undefined)
    if (result === undefined) setError(t('disk.unexpected'))
    else setError(result.kind === 'not-saved' ? fileProblemWords(result.problem) : undefined)
    setPending((now) => now.filter((one) => one !== shown))
    if (result?.kind === 'changed') setTold((now) => now && { ...now, ...shown })
    else setTold(await ask('settings.read', {}))
    return result
  }

  const changed: Partial<SettingsView> = Object.assign({}, ...pending)
  return { view: told && { ...told, ...changed }, error, change }
}
