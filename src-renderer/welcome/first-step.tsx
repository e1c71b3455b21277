import { useEffect, useRef, useState, type ReactNode, type SetStateAction } from 'react'

import type { SettingsView } from '../../src-shared/contract.ts'
import { ask } from '../api.ts'
import { WordsField } from '../ui/words-field.tsx'
import { acknowledgement, resultWords, t } from '../words.ts'
import { WelcomeStep } from './welcome-step.tsx'

interface Props {
  words: string
  changed: (words: SetStateAction<string>) => void
  back: () => void
  leave: () => void
}

/** The first win, and where the app is found from now on. */
export function FirstStep({ words, changed, back, leave }: Props): ReactNode {
  const [said, setSaid] = useState<string>()
  const [trouble, setTrouble] = useState<string>()
  const saving = useRef(false)
  const [tray, setTray] = useState<SettingsView['tray']>()

  useEffect(() => {
    void ask('settings.read', {}).then((view) => setTray(view.tray))
  }, [])

  async function log(text: string, source: 'quick-log' | 'preset'): Promise<void> {
    // Once is once, however often Enter is pressed.
    if (saving.current) return
    saving.current = true
    const result = await ask('win.log', { text, source }).catch(() => undefined)
    saving.current = false
    setTrouble(result === undefined ? t('problems.unexpected') : resultWords(result))
    if (result?.kind !== 'logged') return
    setSaid(acknowledgement(result))
    // What was typed meanwhile is the next win.
    if (source === 'quick-log') changed((now) => (now === text ? '' : now))
  }

  return (
    <WelcomeStep
      number={3}
      heading={t('welcome.first.heading')}
      buttons={
        <>
          <button className={said === undefined ? undefined : 'primary'} onClick={leave}>
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
          void log(words, 'quick-log')
        }}
      >
        <WordsField
          label={t('quickLog.label')}
          labelShown={false}
          value={words}
          describedBy={trouble === undefined ? undefined : 'welcome-trouble'}
          changed={changed}
          entered={() => void log(words, 'quick-log')}
        />
        <div className="welcome-answer">
          <button className={said === undefined ? 'primary' : undefined} type="submit">
            {t('quickLog.submit')}
          </button>
          <p role="status">{said}</p>
        </div>
      </form>
      <p role="alert" id="welcome-trouble" className="trouble">
        {trouble}
      </p>
      <div role="group" aria-labelledby="welcome-still-counts">
        <p id="welcome-still-counts" className="hint">
          {t('quickLog.stillCounts')}
        </p>
        <div className="welcome-presets">
          {t('presets').map((preset) => (
            <button key={preset} onClick={() => void log(preset, 'preset')}>
              {preset}
            </button>
          ))}
        </div>
      </div>
      {tray !== undefined && (
        <p>
          {tray === 'absent'
            ? t('welcome.first.absent')
            : `${t('welcome.first.tray')} ${t(`welcome.first.${platform()}`)}`}
        </p>
      )}
    </WelcomeStep>
  )
}

function platform(): 'mac' | 'windows' | 'linux' {
  if (navigator.platform.startsWith('Mac')) return 'mac'
  return navigator.platform.startsWith('Win') ? 'windows' : 'linux'
}
