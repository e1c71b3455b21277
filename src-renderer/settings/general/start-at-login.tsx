import { useState, type ReactNode } from 'react'

import type { StartAtLoginView } from '../../../src-shared/contract/settings.ts'
import { ask } from '../../api.ts'
import { useChosen } from '../../page/use-chosen.ts'
import { Switch } from '../../ui/switch.tsx'
import { t } from '../../words.ts'

/** Switches starting at login on or off, or says why that is not possible. */
export function StartAtLogin({ view }: { view: StartAtLoginView }): ReactNode {
  const { chosen, choose } = useChosen<boolean>(view)
  const [refusal, setRefusal] = useState<string>()
  const [error, setError] = useState<string>()
  const reason = view.state === 'refused' ? view.reason : refusal

  async function change(on: boolean): Promise<void> {
    setError(undefined)
    const asked = ask('settings.start-at-login', { on }).catch(() => undefined)
    const answered = await choose(on, asked, (result) => result?.kind === 'changed')
    if (answered === undefined) return
    const result = answered.answer
    if (result === undefined) setError(t('disk.unexpected'))
    setRefusal(result?.kind === 'refused' ? result.reason : undefined)
  }

  return (
    <Switch
      label={t('settings.start.switch')}
      on={chosen ?? view.state === 'on'}
      isDisabled={view.state === 'refused'}
      hint={<span role="status">{reason ?? t('settings.start.hint')}</span>}
      onChange={(on) => void change(on)}
      below={
        <p role="alert" className="error">
          {error}
        </p>
      }
    />
  )
}
