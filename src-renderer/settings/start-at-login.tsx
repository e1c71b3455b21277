import { useState, type ReactNode } from 'react'

import type { StartAtLoginView } from '../../src-shared/contract/settings.ts'
import { ask } from '../api.ts'
import { Switch } from '../ui/switch.tsx'
import { t } from '../words.ts'

/** Whether the app starts with the computer; where that cannot be, the reason. */
export function StartAtLogin({ view }: { view: StartAtLoginView }): ReactNode {
  const [wanted, setWanted] = useState<boolean>()
  const [refusal, setRefusal] = useState<string>()
  const [trouble, setTrouble] = useState<string>()
  const reason = view.state === 'refused' ? view.reason : refusal

  async function change(on: boolean): Promise<void> {
    setWanted(on)
    setTrouble(undefined)
    const result = await ask('settings.start-at-login', { on }).catch(() => undefined)
    setWanted(undefined)
    if (result === undefined) setTrouble(t('disk.unexpected'))
    setRefusal(result?.kind === 'refused' ? result.reason : undefined)
  }

  return (
    <section aria-labelledby="start-at-login">
      <h2 id="start-at-login">{t('settings.start.heading')}</h2>
      <Switch
        label={t('settings.start.switch')}
        on={wanted ?? view.state === 'on'}
        refused={view.state === 'refused'}
        describedBy="start-at-login-state"
        changed={(on) => void change(on)}
      />
      <p id="start-at-login-state" className="hint" role="status">
        {reason ?? t('settings.start.hint')}
      </p>
      <p role="alert" className="trouble">
        {trouble}
      </p>
    </section>
  )
}
