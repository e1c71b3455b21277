import { useState, type ReactNode } from 'react'

import type { StartAtLoginView } from '../../src-shared/contract/settings.ts'
import { ask } from '../api.ts'
import { Switch } from '../ui/switch.tsx'
import { t } from '../words.ts'

/** Switches starting at login on or off, or says why that is not possible. */
export function StartAtLoginSection({ view }: { view: StartAtLoginView }): ReactNode {
  const [wanted, setWanted] = useState<boolean>()
  const [refusal, setRefusal] = useState<string>()
  const [error, setError] = useState<string>()
  const reason = view.state === 'refused' ? view.reason : refusal

  async function change(on: boolean): Promise<void> {
    setWanted(on)
    setError(undefined)
    const result = await ask('settings.start-at-login', { on }).catch(() => undefined)
    setWanted(undefined)
    if (result === undefined) setError(t('disk.unexpected'))
    setRefusal(result?.kind === 'refused' ? result.reason : undefined)
  }

  return (
    <section aria-labelledby="start-at-login">
      <h2 id="start-at-login">{t('settings.start.heading')}</h2>
      <Switch
        label={t('settings.start.switch')}
        on={wanted ?? view.state === 'on'}
        isDisabled={view.state === 'refused'}
        describedBy="start-at-login-state"
        onChange={(on) => void change(on)}
      />
      <p id="start-at-login-state" className="hint" role="status">
        {reason ?? t('settings.start.hint')}
      </p>
      <p role="alert" className="error">
        {error}
      </p>
    </section>
  )
}
