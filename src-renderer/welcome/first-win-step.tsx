import { useEffect, useRef, useState, type ReactNode, type SetStateAction } from 'react'

import type { SettingsView } from '../../src-shared/contract/settings.ts'
import { ask } from '../api.ts'
import { LogField } from '../log/log-field.tsx'
import { StillCounts } from '../log/still-counts.tsx'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { t } from '../words.ts'
import { useFirstWin } from './use-first-win.ts'
import { WelcomeStep } from './welcome-step.tsx'

interface Props {
  text: string
  onChange: (text: SetStateAction<string>) => void
  back: () => void
  leave: () => void
}

/** The first win, and where the app is found from now on. */
export function FirstWinStep({ text, onChange, back, leave }: Props): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null)
  const { status, error, log, saveRest } = useFirstWin(onChange, field)
  const once = useSingleFlight()

  useEffect(() => {
    const area = field.current
    area?.focus()
    area?.setSelectionRange(area.value.length, area.value.length)
  }, [])

  async function finish(): Promise<void> {
    if (await saveRest(text)) leave()
  }

  return (
    <WelcomeStep
      number={4}
      heading={t('welcome.first.heading')}
      buttons={
        <>
          <button className="primary" onClick={() => once(finish)}>
            {t('welcome.first.finish')}
          </button>
          <button onClick={back}>{t('welcome.back')}</button>
        </>
      }
    >
      <p className="hint">{t('welcome.first.hint')}</p>
      <div className="welcome-log">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            log(text, 'quick-log')
          }}
        >
          <LogField
            ref={field}
            value={text}
            describedBy={`welcome-heading${error === undefined ? '' : ' welcome-error'}`}
            onChange={onChange}
            onEnter={() => log(text, 'quick-log')}
          />
          <p role="alert" id="welcome-error" className="remark error">
            {error}
          </p>
        </form>
        <StillCounts lines={t('presets')} onSelect={(preset) => log(preset, 'preset')} />
        <p role="status" className="welcome-said">
          {status}
        </p>
      </div>
      <TrayHint />
    </WelcomeStep>
  )
}

/** Where the tray icon is on this system, or how the app is reached without one. */
function TrayHint(): ReactNode {
  const [tray, setTray] = useState<SettingsView['tray']>()
  useEffect(() => {
    void ask('settings.read', {}).then((view) => setTray(view.tray))
  }, [])
  if (tray === undefined) return null
  return (
    <p className="hint">
      {tray === 'absent' ? t('welcome.first.absent') : t(`welcome.first.${platform()}`)}
    </p>
  )
}

function platform(): 'mac' | 'windows' | 'linux' {
  if (navigator.platform.startsWith('Mac')) return 'mac'
  return navigator.platform.startsWith('Win') ? 'windows' : 'linux'
}
