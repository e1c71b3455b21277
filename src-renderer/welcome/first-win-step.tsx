import { useEffect, useRef, useState, type ReactNode, type SetStateAction } from 'react'

import type { SettingsView } from '../../src-shared/contract/settings.ts'
import { ask } from '../api.ts'
import { useSingleFlight } from '../page/use-single-flight.ts'
import { TextField } from '../ui/text-field.tsx'
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
  const { status, error, log, saveRest } = useFirstWin(onChange)
  const once = useSingleFlight()
  const field = useRef<HTMLTextAreaElement>(null)

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
          <button
            className={status === undefined ? undefined : 'primary'}
            onClick={() => once(finish)}
          >
            {t('welcome.first.finish')}
          </button>
          <button onClick={back}>{t('welcome.back')}</button>
        </>
      }
    >
      <p className="hint">{t('welcome.first.hint')}</p>
      <form
        className="welcome-form"
        onSubmit={(event) => {
          event.preventDefault()
          log(text, 'quick-log')
        }}
      >
        <TextField
          ref={field}
          label={t('quickLog.label')}
          labelShown={false}
          value={text}
          describedBy={`welcome-heading${error === undefined ? '' : ' welcome-error'}`}
          onChange={onChange}
          onEnter={() => log(text, 'quick-log')}
        />
        <div className="welcome-answer">
          <button className={status === undefined ? 'primary' : undefined} type="submit">
            {t('welcome.first.submit')}
          </button>
          <p role="status">{status}</p>
        </div>
      </form>
      <p role="alert" id="welcome-error" className="error">
        {error}
      </p>
      <Presets onSelect={(preset) => log(preset, 'preset')} />
      <TrayHint />
    </WelcomeStep>
  )
}

/** Ready-made wins that are logged with one click. */
function Presets({ onSelect }: { onSelect: (text: string) => void }): ReactNode {
  return (
    <div role="group" className="welcome-still-counts" aria-labelledby="welcome-still-counts">
      <p id="welcome-still-counts" className="hint">
        {t('quickLog.stillCounts')}
      </p>
      <div className="chips">
        {t('presets').map((preset) => (
          <button key={preset} className="chip" onClick={() => onSelect(preset)}>
            {preset}
          </button>
        ))}
      </div>
    </div>
  )
}

/** Where the tray icon is on this system, or how the app is reached without one. */
function TrayHint(): ReactNode {
  const [tray, setTray] = useState<SettingsView['tray']>()
  useEffect(() => {
    void ask('settings.read', {}).then((view) => setTray(view.tray))
  }, [])
  if (tray === undefined) return null
  return <p>{tray === 'absent' ? t('welcome.first.absent') : t(`welcome.first.${platform()}`)}</p>
}

function platform(): 'mac' | 'windows' | 'linux' {
  if (navigator.platform.startsWith('Mac')) return 'mac'
  return navigator.platform.startsWith('Win') ? 'windows' : 'linux'
}
